import { findCues } from './find-cues.ts'
import type { Passage } from './find-passages.ts'
import type { Grammar } from './grammars/grammar.ts'
import type { Stretch } from './stretch.ts'

const OPENING = /^[—–―]\s?(?=[\p{Lu}\p{N}¿¡«“"„[…])/u

/** Whether a block's text opens speech with a dash, in a language whose papers do so. */
export const opensWithDash = (text: string, grammar: Grammar): boolean =>
  grammar.speechDash === true && OPENING.test(text)

/** Whether a dash, or a comma or mark alone, hands over from what was said to who says it. */
const HANDS_OVER = /,?\s?[—–―]\s?(?=\p{Ll})|(?:,|(?<=[!?…]))\s+(?=\p{Ll})/gu
/** Behind a mark and a dash the verb of speaking is one of the first words; behind one of them alone it is the first. */
const REACH = 40
/** Where speech goes on behind the words that tell who speaks: "— сказала она. — Пора.", "—dijo ella—. Ya." */
const GOES_ON = /(?<=[.,:;!?…])\s[—–―]\s?|(?<=\S)[—–―][.,:;]?\s/gu

/**
 * The passages of a block that a dash opens, in order; offsets in UTF-16 units. Speech ends where a verb of speaking takes
 * over ("– Vi blir, sier Mira Halden") and goes on behind the next dash; without such a verb all of the block is said.
 */
export function findDashPassages(text: string, grammar: Grammar): Passage[] {
  const first = { start: 0, end: OPENING.exec(text)?.[0].length ?? 0 }
  const openings = [first, ...stretches(GOES_ON, text)]
  const whole = { start: text.length, end: text.length }
  const passages: Passage[] = []
  let at = 0
  for (const { start, end } of [...endsOf(text, grammar), whole]) {
    while ((openings[at]?.start ?? Infinity) < (passages.at(-1)?.outerEnd ?? 0)) at++
    const opening = openings[at]
    if (opening === undefined || opening.end >= start) continue
    passages.push({ start: opening.end, end: start, outerStart: opening.start, outerEnd: end, closed: true })
  }
  return passages
}

/** Whether a block names, with a verb, who speaks behind its dash. */
export const tellsWhoSpeaks = (text: string, grammar: Grammar): boolean =>
  opensWithDash(text, grammar) && endsOf(text, grammar).length > 0

/** The places where what was said hands over to a verb of speaking. */
function endsOf(text: string, grammar: Grammar): Stretch[] {
  const verbs = findCues(text, grammar).filter(({ form }) => form !== 'according')
  let at = 0
  return stretches(HANDS_OVER, text).flatMap(({ start, end }) => {
    while ((verbs[at]?.start ?? Infinity) < end) at++
    const distance = (verbs[at]?.start ?? Infinity) - end
    const dash = /[—–―]/u.test(text.slice(start, end))
    const marked = dash && /[,.!?…]/u.test(text.slice(Math.max(0, start - 1), start + 1))
    if (distance > (marked ? REACH : 0)) return []
    return [{ start, end: dash ? end : start }]
  })
}

const stretches = (pattern: RegExp, text: string): Stretch[] =>
  [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }))
