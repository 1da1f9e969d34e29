import { findCues } from './find-cues.ts'
import type { Passage } from './find-passages.ts'
import type { Grammar } from './grammars/grammar.ts'
import type { Stretch } from './stretch.ts'
import { unlistedVerbAt } from './unlisted-verbs.ts'
import { wordClasses } from './word-classes.ts'

const DASH = /[—–―]/u
const OPENING = /^[—–―]\s?(?=[\p{Lu}\p{N}¿¡«“"„[…])/u

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
  return between(text, first, endsOf(text, grammar))
}

/**
 * A passage between marks, parted where dashes within the marks tell who speaks, as in Russian papers: "«Порт закроют, —
 * сказала она. — Это решено»"; itself where none do.
 */
export function partedByDashes(text: string, passage: Passage, grammar: Grammar): Passage[] {
  const inner = text.slice(passage.start, passage.end)
  if (!DASH.test(inner)) return [passage]
  const ends = endsOf(inner, grammar).filter(({ markedDash }) => markedDash)
  if (ends.length === 0) return [passage]
  const parts = between(inner, { start: 0, end: 0 }, ends)
  return parts.map((part, i) => ({
    start: passage.start + part.start,
    end: passage.start + part.end,
    outerStart: i === 0 ? passage.outerStart : passage.start + part.outerStart,
    outerEnd: part.end === inner.length ? passage.outerEnd : passage.start + part.outerEnd,
    closed: passage.closed,
  }))
}

/** The passages of a text from an opening, or where speech goes on, to each end. */
function between(text: string, first: Stretch, ends: readonly Stretch[]): Passage[] {
  const openings = [first, ...stretches(GOES_ON, text)]
  const whole = { start: text.length, end: text.length }
  const passages: Passage[] = []
  let at = 0
  for (const { start, end } of [...ends, whole]) {
    while ((openings[at]?.start ?? Infinity) < (passages.at(-1)?.outerEnd ?? 0)) at++
    const opening = openings[at]
    if (opening === undefined || opening.end >= start) continue
    passages.push({ start: opening.end, end: start, outerStart: opening.start, outerEnd: end, closed: true })
  }
  return passages
}

/**
 * Those of an article's texts that a dash opens to speak, in an article that tells at least once who does. Several without
 * a speaker of their own below a colon, or of which one does not stop as a sentence does, are a list.
 */
export function dashSpeech(texts: readonly string[], grammar: Grammar): ReadonlySet<string> {
  const tells = (text: string) => endsOf(text, grammar).length > 0
  const runs: { before: string; texts: string[] }[] = []
  texts.forEach((text, i) => {
    if (!OPENING.test(text)) return
    const before = texts[i - 1] ?? ''
    if (OPENING.test(before)) runs.at(-1)?.texts.push(text)
    else runs.push({ before, texts: [text] })
  })
  const told = runs.map(({ texts: all }) => all.some(tells))
  if (!told.includes(true)) return new Set()
  const isList = ({ before, texts: all }: { before: string; texts: string[] }) =>
    all.length > 1 && (/:\s*$/u.test(before) || all.some((text) => !/[.!?…]["”“’»]?\s*$/u.test(text)))
  return new Set(runs.flatMap((run, i) => (told[i] === true || !isList(run) ? run.texts : [])))
}

/** The places where what was said hands over to a verb of speaking: of several commas in a sentence the last. */
function endsOf(text: string, grammar: Grammar): HandOver[] {
  const verbs = findCues(text, grammar).filter(({ form }) => form !== 'according')
  const classes = wordClasses(grammar)
  const places = stretches(HANDS_OVER, text)
  let at = 0
  const ends = places.flatMap(({ start, end }, i): HandOver[] => {
    while ((verbs[at]?.start ?? Infinity) < end) at++
    const verb = verbs[at]?.start ?? Infinity
    const dash = DASH.test(text.slice(start, end))
    const markedDash = dash && MARKED.test(text.slice(Math.max(0, start - 1), start + 1))
    const beside = verb === end || unlistedVerbAt(text, end, classes) !== null
    const near = markedDash && verb - end <= REACH && verb < (places[i + 1]?.start ?? Infinity)
    return beside || near ? [{ start, end: dash ? end : start, dash, markedDash }] : []
  })
  return ends.filter(({ end, dash }, i) => {
    const next = ends[i + 1]
    return dash || next === undefined || STOP.test(text.slice(end, next.start + 1))
  })
}

/** A mark right before a dash, or the comma that it begins with. */
const MARKED = /[,.!?…]\s?$/u

/** Where what was said ends, whether by a dash, and whether that has a mark before it. */
interface HandOver extends Stretch {
  readonly dash: boolean
  readonly markedDash: boolean
}

const STOP = /[.!?…]/u

const stretches = (pattern: RegExp, text: string): Stretch[] =>
  [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }))
