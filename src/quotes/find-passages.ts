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
    if (passage.end > passage.start) passages.push(passage)
    at = Math.max(passage.outerEnd, at + 1)
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
  if (pair.open === '”' && (!/\s|[([]/.test(before) || /\s/.test(after))) return null
  if (pair.open === '"' && /\s/.test(after) && /[\p{L}.,!?]/u.test(before)) return null
  return pair
}

function passageAt(text: string, at: number, pair: MarkPair): Passage {
  const start = at + pair.open.length
  const closing = closes(text, start, pair)
  const end = closing?.at ?? text.length
  return {
    start: start + (text.slice(start, end).match(/^\s*/)?.[0].length ?? 0),
    end: start + text.slice(start, end).trimEnd().length,
    outerStart: at,
    outerEnd: closing === null ? text.length : closing.at + closing.mark.length,
    closed: closing !== null,
  }
}

/** Where a passage closes: at the right glyph, inner pairs of the same kind skipped; else at the first wrong one. */
function closes(text: string, start: number, pair: MarkPair): { at: number; mark: string } | null {
  const [right, ...wrong] = pair.close
  const own = right === undefined ? null : closingAt(text, start, pair.open, right)
  if (own !== null) return own
  for (const mark of wrong) {
    const at = text.slice(start, start + LONGEST).indexOf(mark)
    if (at > 0) return { at: start + at, mark }
  }
  return null
}

/** No passage is longer than this; a mark without a partner is not looked for any further. */
const LONGEST = 10_000

function closingAt(
  text: string,
  start: number,
  open: string,
  close: string,
): { at: number; mark: string } | null {
  let depth = 0
  for (let at = start; at < Math.min(text.length, start + LONGEST); at++) {
    if (text.startsWith(close, at)) {
      if (depth === 0) return { at, mark: close }
      depth--
    } else if (open !== close && text.startsWith(open, at)) depth++
  }
  return null
}
