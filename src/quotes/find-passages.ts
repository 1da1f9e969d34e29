import { MARK_PAIRS, type MarkPair } from './marks.ts'

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
  let at = 0
  while (at < text.length) {
    const pair = opensAt(text, at)
    if (pair === null) {
      at++
      continue
    }
    const passage = passageAt(text, at, pair)
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

function passageAt(text: string, at: number, pair: MarkPair): Passage | null {
  const start = at + pair.open.length
  const closing = closes(text, start, pair)
  if (closing === null && text.length - start > LONGEST) return null
  const end = closing?.at ?? text.length
  return {
    start: start + (text.slice(start, end).match(/^\s*/)?.[0].length ?? 0),
    end: start + text.slice(start, end).trimEnd().length,
    outerStart: at,
    outerEnd: closing === null ? text.length : closing.at + closing.mark.length,
    closed: closing !== null,
  }
}

/** A mark opens nothing where no other closes it, nor its block ends, within so many characters. */
const LONGEST = 10_000

interface Closing {
  readonly at: number
  readonly mark: string
}

/**
 * Where a passage closes: at the first mark that can close it and stands as a closing mark does, pairs within skipped;
 * where none is left over by those pairs, at the first of all.
 */
function closes(text: string, start: number, pair: MarkPair): Closing | null {
  const glyphs = pair.close.includes(pair.open) ? pair.close : [pair.open, ...pair.close]
  let depth = 0
  let first: Closing | null = null
  const end = Math.min(text.length, start + LONGEST)
  for (let at = start; at < end; at++) {
    const mark = glyphs.find((glyph) => text.startsWith(glyph, at))
    if (mark === undefined || (mark === '"' && isInAcronym(text, at))) continue
    const closing = { at: mark === "''" && text[at + 2] === "'" ? at + 1 : at, mark }
    if (opensInside(text, at, mark, pair)) depth++
    else if (depth > 0) {
      depth--
      first ??= closing
    } else return closing
    at = closing.at + mark.length - 1
  }
  return first
}

/** Whether a mark within a passage opens an inner one: by its glyph, or, where one glyph does both, by where it stands. */
function opensInside(text: string, at: number, mark: string, pair: MarkPair): boolean {
  const opens = /[\s([—–-]/u.test(text[at - 1] ?? '') && /[^\s.,;:!?)\]]/u.test(text[at + mark.length] ?? ' ')
  if (mark === pair.open && !pair.close.includes(mark)) return true
  return mark !== pair.close[0] && opens && at > 0
}
