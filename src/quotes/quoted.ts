import type { Passage } from './find-passages.ts'
import type { Mention } from './mentions.ts'
import type { Scene } from './scene.ts'
import type { Token } from './token.ts'

/** Who spoke in the passage of speech before, as far as a passage's own block can tell. */
export interface SpokenBefore {
  readonly mention: Mention | null
  readonly cue: Token | null
  readonly sameSentence: boolean
}

/** A passage in its scene, as the questions about it see it. */
export interface Quoted {
  /** its token; for a passage that opens the next block, one behind the scene's last */
  readonly at: number
  /** whether the scene is the block before the passage's own */
  readonly closing: boolean
  readonly start: string
  readonly end: string
  readonly before: string
  /** whether it stops as a sentence does */
  readonly stopsAfter: boolean
  readonly last: SpokenBefore | null
}

/** What there is to ask about a passage, apart from proposals. */
export function quotedOf(scene: Scene, index: number, last: SpokenBefore | null): Quoted {
  const at = scene.passageTokens[index] ?? 0
  const text = passageText(scene, index)
  return {
    at,
    closing: false,
    start: startOf(text, scene.tokens[at - 1]),
    end: endOf(text),
    before: beforeOf(scene.tokens, at),
    stopsAfter: /[.!?…。！？؟]["”’»')\]]*$/u.test(text.slice(-TAIL)),
    last,
  }
}

/** Marks at the end of a passage are looked for in so many characters. */
const TAIL = 12

export function passageText({ text, passages }: Scene, index: number): string {
  const passage: Passage | undefined = passages[index]
  return passage === undefined ? '' : text.slice(passage.start, passage.end)
}

/** How a passage begins; without capitals, one behind a colon or at the start of its block begins a sentence. */
function startOf(text: string, before: Token | undefined): string {
  if (/^\p{Lo}/u.test(text)) return before === undefined || before.kind === 'colon' ? 'capital' : 'lower case'
  if (/^\p{Ll}/u.test(text)) return 'lower case'
  if (/^(?:\.{2,}|…)/u.test(text)) return 'dots'
  return /^\p{Lu}/u.test(text) ? 'capital' : 'other'
}

function endOf(text: string): string {
  const mark = /[\p{P}]["”’»')\]]*$/u.exec(text.slice(-TAIL))?.[0]?.[0]
  if (mark === undefined) return 'letter'
  if (mark === ',' || mark === '،' || mark === '，') return 'comma'
  if (mark === '.' || mark === '。') return 'full stop'
  if ('!?！？؟'.includes(mark)) return 'question or exclamation mark'
  return mark === '—' || mark === '–' || mark === '-' || mark === '…' ? 'dash' : 'other'
}

/** What stands right before a passage. */
function beforeOf(tokens: readonly Token[], at: number): string {
  const token = tokens[at - 1]
  if (token === undefined) return 'opens the block'
  if (token.kind === 'stop' || token.kind === 'colon' || token.kind === 'comma' || token.kind === 'passage')
    return token.kind
  if (token.kind === 'speech verb' || token.kind === 'conjunction' || token.kind === 'preposition')
    return token.kind
  return 'word'
}
