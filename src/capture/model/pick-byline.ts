import { saysByline } from '../byline-forms.ts'
import type { BylinePage } from './byline-questions.ts'
import { bylinePoints, NO_BYLINE } from './judge.ts'

/** Lines above the headline and below the end of the text in which a byline is looked for. */
const ABOVE = 2
const AFTER = 6
/** Lines of the text, at its start and at its end, that can be one. */
const INSIDE = 3
const LONGEST = 25

/** The lines of a page that could be its byline. */
export function bylineCandidates({ page, headline, first, last }: BylinePage): number[] {
  const found: number[] = []
  for (let i = Math.max(0, headline - ABOVE); i <= last + AFTER; i++) {
    const line = page.lines[i]
    const inside = i >= first + INSIDE && i <= last - INSIDE
    if (line !== undefined && !inside && i !== headline && line.words <= LONGEST) found.push(i)
  }
  return found
}

/**
 * The line that reads most like the byline: one that says so between headline and text, else the one with the most
 * points; null where none has more than nothing has.
 */
export function pickByline(known: BylinePage): number | null {
  const all = bylineCandidates(known)
  return (
    best(
      known,
      all.filter((at) => announces(known, at)),
      -Infinity,
    ) ?? best(known, all, NO_BYLINE)
  )
}

/** Whether a line below the headline introduces a name: "By Mira Halden", also behind a date. */
function announces({ page, headline, first }: BylinePage, at: number): boolean {
  const text = page.lines[at]?.text ?? ''
  return at > headline && at < first && ['name', 'within'].includes(saysByline(text))
}

function best(known: BylinePage, candidates: readonly number[], least: number): number | null {
  let found: { at: number; points: number } | null = null
  for (const at of candidates) {
    const line = known.page.lines[at]
    const points = line === undefined ? -Infinity : bylinePoints(line, at, known)
    if (points > (found?.points ?? least)) found = { at, points }
  }
  return found?.at ?? null
}
