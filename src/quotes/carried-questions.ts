import { range, yes } from '../article/answers.ts'
import { passageText, type Quoted } from './quoted.ts'
import type { Scene } from './scene.ts'

/** A passage of speech before another one, from which its speaker may be carried over. */
export interface SpeechBefore {
  readonly scene: Scene
  readonly index: number
  /** how its own speaker was found: the order of its parts, or that it was carried over too */
  readonly order: string
  /** how many passages of speech before the one in question: 1 for the nearest */
  readonly back: number
}

/** What is asked when a speaker could be carried over. */
export interface CarriedQuestion {
  readonly name: string
  readonly ask: (before: SpeechBefore, scene: Scene, index: number, quoted: Quoted) => string
}

export const CARRIED_QUESTIONS: readonly CarriedQuestion[] = [
  { name: 'carried: back', ask: ({ back }) => String(back) },
  { name: 'carried: blocks back', ask: (before, scene) => `${range(scene.block - before.scene.block, [1, 2, 3])} ${before.back}` },
  { name: 'carried: what lies between', ask: (before, scene, _, quoted) => betweenOf(before, scene, quoted) },
  { name: 'carried: what lies between, and how it was found', ask: (before, scene, _, quoted) => `${betweenOf(before, scene, quoted)}: ${before.order}` },
  { name: 'carried: what lies between, and how the passage begins and ends', ask: (before, scene, _, quoted) => `${betweenOf(before, scene, quoted)}: ${quoted.start}, ${quoted.end}` },
  { name: 'carried: mentions between', ask: (before, scene, _, quoted) => mentionsBetween(before, scene, quoted) },
  { name: 'carried: cues in its sentence', ask: (_, scene, __, quoted) => ownCues(scene, quoted) },
  { name: 'carried: alone', ask: (before, scene, index) => `${alone(scene)}: ${range(scene.block - before.scene.block, [1, 2])} ${unclosed(before)} ${yes(index === 0)}` },
  { name: 'carried: how the passage before ends', ask: (before, scene, _, quoted) => `${endsOpen(before)} ${betweenOf(before, scene, quoted)}` },
  { name: 'carried: what follows', ask: (_, scene, __, { at }) => scene.tokens[at + 1]?.kind ?? 'end' },
]

/** The kinds of things between the two passages. */
function betweenOf(before: SpeechBefore, scene: Scene, { at }: Quoted): string {
  if (before.scene.block !== scene.block) return `${range(scene.block - before.scene.block, [2, 3])} blocks${at === 0 ? '' : ', words'}`
  const from = scene.passageTokens[before.index] ?? 0
  const tokens = scene.tokens.slice(from + 1, at)
  if (tokens.length === 0) return 'nothing'
  const stop = tokens.findLastIndex(({ kind }) => kind === 'stop')
  const cue = tokens.some(({ kind }) => kind === 'speech verb')
  const where = stop < 0 ? 'same sentence' : stop === tokens.length - 1 ? 'ended' : `${range(tokens.filter(({ kind }) => kind === 'stop').length, [2, 3])} sentences`
  const own = stop >= 0 && tokens.slice(stop).some(({ kind }) => kind === 'speech verb' || kind === 'according')
  return `${where}${cue ? ', verb' : ''}${own ? ', verb in its own' : ''}`
}

function mentionsBetween(before: SpeechBefore, scene: Scene, { at }: Quoted): string {
  const from = before.scene.block === scene.block ? (scene.passageTokens[before.index] ?? 0) : 0
  return range((scene.mentionsBefore[at] ?? 0) - (scene.mentionsBefore[from] ?? 0), [1, 2, 3, 6])
}

function ownCues({ tokens, stops, cuesBefore }: Scene, { at }: Quoted): string {
  let first = at
  while (first > 0 && stops[first] === stops[at]) first--
  let last = at
  while (last < tokens.length - 1 && stops[last] === stops[at]) last++
  const before = (cuesBefore[at] ?? 0) - (cuesBefore[first] ?? 0)
  const after = (cuesBefore[last] ?? 0) - (cuesBefore[at] ?? 0)
  return `${range(before, [1, 2])} before, ${range(after, [1, 2])} behind`
}

function alone({ tokens }: Scene): string {
  return tokens.every(({ kind }) => kind === 'passage') ? 'nothing but passages' : 'more'
}

function unclosed({ scene, index }: SpeechBefore): string {
  return scene.passages[index]?.closed === false ? 'unclosed before' : ''
}

function endsOpen({ scene, index }: SpeechBefore): string {
  return /[,،]$/u.test(passageText(scene, index)) ? 'comma' : 'no comma'
}
