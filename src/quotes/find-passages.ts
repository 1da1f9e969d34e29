import { MARK_PAIRS, type MarkPair } from '../article/marks.ts'

/** A passage between double marks: UTF-16 offsets without the marks; `outer` with them. */
export interface Passage {
  readonly start: number
  readonly end: number
  readonly outerStart: number
  readonly outerEnd: number
  /** whether a closing mark stands; a passage without one runs to the end of its text */
  readonly closed: boolean
}

/** The quoted passages of one block's text, in order; marks inside a passage belong to it. */
export function findPassages(text: string): Passage[] {
  const passages: Passage[] = []
  const closingOf = closings(text)
  let at = 0
  while (at < text.length) {
    const pair = opensAt(text, at)
    if (pair === null) {
      at++
      continue
    }
    const passage = passageAt(text, at, pair.open, closingOf(at, pair))
    if (passage !== null && passage.end > passage.start) passages.push(passage)
    at = Math.max(passage?.outerEnd ?? 0, at + 1)
  }
  return passages
}

function opensAt(text: string, at: number): MarkPair | null {
  const pair = MARK_PAIRS.find((row) => text.startsWith(row.open, at)) ?? null
  if (pair === null) return null
  const before = text[at - 1] ?? ' '
  const after = text[at + pair.open.length] ?? ' '
  const feet = pair.open.startsWith('"') || pair.open === "''"
  if (feet && /\d/.test(before)) return null
  if (pair.open === '"' && isWithinWord(text, at)) return null
  if (pair.open === '”' && (!/\s|[([]/.test(before) || /\s/.test(after))) return null
  if (pair.open === '"' && /\s/.test(after) && /[\p{L}.,!?]/u.test(before)) return null
  return pair
}

/** Whether letters stand on both sides of a straight mark. */
const isWithinWord = (text: string, at: number) =>
  /\p{L}/u.test(text[at - 1] ?? '') && /\p{L}/u.test(text[at + 1] ?? '')

/** Whether a straight mark is a letter of a Hebrew acronym; elsewhere a suffix can follow a closing one: "…"라고. */
const isInAcronym = (text: string, at: number) =>
  isWithinWord(text, at) && /\p{Script=Hebrew}/u.test(text[at + 1] ?? '')

function passageAt(text: string, at: number, open: string, closing: Closing | null): Passage | null {
  const start = at + open.length
  if (closing === null && text.length - start > LONGEST) return null
  const end = closing?.at ?? text.length
  return {
    start: start + (text.slice(start, end).match(/^\s*/)?.[0].length ?? 0),
    end: start + text.slice(start, end).trimEnd().length,
    outerStart: at,
    outerEnd: closing?.end ?? text.length,
    closed: closing !== null,
  }
}

/** A mark opens nothing where no other closes it, nor its block ends, within so many characters. */
const LONGEST = 10_000

/** A mark that closes a passage: UTF-16 offsets, and what is behind it. */
interface Closing {
  readonly at: number
  readonly end: number
  readonly behind: Mark | null
}

/** A mark of one pair in a text, and what closes a passage that begins just before it. */
interface Mark {
  readonly at: number
  /** the first mark from here on that closes anything */
  readonly first: Closing | null
  /** the first that is left over by the pairs between here and there */
  readonly leftOver: Closing | null
  readonly next: Mark | null
}

/**
 * Says of opening marks, asked for from left to right, where their passages close: at the first mark that can close it
 * and stands as a closing mark does, pairs within skipped; where none is left over by those pairs, at the first of all.
 * A pair's marks are read once a text: to read on from each of thousands that nothing closes would take minutes.
 */
function closings(text: string): (at: number, pair: MarkPair) => Closing | null {
  const ahead = new Map<MarkPair, Mark | null>()
  return (at, pair) => {
    const start = at + pair.open.length
    let mark = ahead.get(pair)
    if (mark === undefined) mark = marksFrom(text, start, pair)
    while (mark !== null && mark.at < start) mark = mark.next
    ahead.set(pair, mark)
    return [mark?.leftOver, mark?.first].find((closing) => closing && closing.at < start + LONGEST) ?? null
  }
}

/** The first mark of a pair from an offset on, which leads to all that follow. */
function marksFrom(text: string, start: number, pair: MarkPair): Mark | null {
  const glyphs = new Set([pair.open, ...pair.close])
  // of three apostrophes the first is one of a word
  const pattern = new RegExp([...glyphs].join('|').replace("''", "''(?!')"), 'gu')
  pattern.lastIndex = start
  return [...text.matchAll(pattern)].reduceRight<Mark | null>((next, { index: at, 0: glyph }) => {
    if (glyph === '"' && isInAcronym(text, at)) return next
    if (opensInside(text, at, glyph, pair)) {
      return { at, first: next?.first ?? null, leftOver: next?.leftOver?.behind?.leftOver ?? null, next }
    }
    const closing = { at, end: at + glyph.length, behind: next }
    return { at, first: closing, leftOver: closing, next }
  }, null)
}

/** Whether a mark within a passage opens an inner one: by its glyph, or, where one glyph does both, by where it stands. */
function opensInside(text: string, at: number, mark: string, pair: MarkPair): boolean {
  const opens = /[\s([—–-]/u.test(text[at - 1] ?? '') && /[^\s.,;:!?)\]]/u.test(text[at + mark.length] ?? ' ')
  if (mark === pair.open && !pair.close.includes(mark)) return true
  return mark !== pair.close[0] && opens && at > 0
}
