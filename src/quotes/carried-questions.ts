import { type Question, range, yes } from '../article/answers.ts'
import type { Quoted } from './quoted.ts'
import type { Scene } from './scene.ts'
import { isCue } from './verbs.ts'

/** A passage of speech before another one, from which its speaker may be carried over. */
export interface SpeechBefore {
  readonly scene: Scene
  readonly index: number
  /** how its own speaker was found: the order of its parts, or that it was carried over too */
  readonly order: string
  /** how many passages of speech before the one in question: 1 for the nearest */
  readonly back: number
}

/** A passage, and one before it from which its speaker may be carried over. */
export interface CarriedView {
  readonly before: SpeechBefore
  readonly scene: Scene
  readonly index: number
  readonly quoted: Quoted
}

/** What is asked when a speaker could be carried over. */
export const CARRIED_QUESTIONS: readonly Question<CarriedView>[] = [
  { name: 'carried: back', ask: ({ before }) => String(before.back) },
  {
    name: 'carried: blocks back',
    ask: (view) => `${range(blocksBack(view), [1, 2, 3])} ${view.before.back}`,
  },
  { name: 'carried: what lies between', ask: between },
  {
    name: 'carried: what lies between, and how it was found',
    ask: (view) => `${between(view)}: ${view.before.order}`,
  },
  {
    name: 'carried: what lies between, and how the passage begins and ends',
    ask: (view) => `${between(view)}: ${view.quoted.start}, ${view.quoted.end}`,
  },
  { name: 'carried: mentions between', ask: mentionsBetween },
  { name: 'carried: cues in its sentence', ask: ownCues },
  {
    name: 'carried: alone',
    ask: (view) =>
      `${alone(view)}: ${range(blocksBack(view), [1, 2])} ${unclosed(view.before)} ${yes(view.index === 0)}`,
  },
  { name: 'carried: how the passage before ends', ask: (view) => `${endOf(view.before)} ${between(view)}` },
  {
    name: 'carried: what follows',
    ask: ({ scene, quoted }) => scene.tokens[quoted.at + 1]?.kind ?? 'end',
  },
]

const blocksBack = ({ before, scene }: CarriedView) => scene.block - before.scene.block

/** How many tokens between two passages are looked at. */
const REACH = 300

/** The kinds of things between the two passages. */
function between(view: CarriedView): string {
  const { before, scene, quoted } = view
  if (before.scene !== scene)
    return `${range(blocksBack(view), [2, 3])} blocks${quoted.at === 0 ? '' : ', words'}`
  const from = scene.passageTokens[before.index] ?? 0
  const tokens = scene.tokens.slice(Math.max(from + 1, quoted.at - REACH), quoted.at)
  if (tokens.length === 0) return 'nothing'
  const stop = tokens.findLastIndex(({ kind }) => kind === 'stop')
  const cue = tokens.some(({ kind }) => kind === 'speech verb') ? ', verb' : ''
  const own = stop >= 0 && tokens.slice(stop).some(isCue) ? ', verb in its own' : ''
  if (stop < 0) return `same sentence${cue}${own}`
  if (stop === tokens.length - 1) return `ended${cue}${own}`
  return `${range(tokens.filter(({ kind }) => kind === 'stop').length, [2, 3])} sentences${cue}${own}`
}

function mentionsBetween({ before, scene, quoted: { at } }: CarriedView): string {
  const from = before.scene === scene ? (scene.passageTokens[before.index] ?? 0) : 0
  return range((scene.mentionsBefore[at] ?? 0) - (scene.mentionsBefore[from] ?? 0), [1, 2, 3, 6])
}

/** How many cues the passage's own sentence has on either side of it. */
function ownCues({
  scene: { tokens, stops, cuesBefore, sentenceStarts },
  quoted: { at },
}: CarriedView): string {
  let last = at
  while (last < Math.min(tokens.length - 1, at + REACH) && stops[last] === stops[at]) last++
  const before = (cuesBefore[at] ?? 0) - (cuesBefore[sentenceStarts[at] ?? 0] ?? 0)
  const after = (cuesBefore[last] ?? 0) - (cuesBefore[at] ?? 0)
  return `${range(before, [1, 2])} before, ${range(after, [1, 2])} behind`
}

function alone({ scene: { tokens, passages } }: CarriedView): string {
  return tokens.length === passages.length ? 'nothing but passages' : 'more'
}

function unclosed({ scene, index }: SpeechBefore): string {
  return scene.passages[index]?.closed === false ? 'unclosed before' : ''
}

function endOf({ scene, index }: SpeechBefore): string {
  const end = scene.passages[index]?.end ?? 0
  return /[,،]/u.test(scene.text.slice(end - 1, end)) ? 'comma' : 'no comma'
}
