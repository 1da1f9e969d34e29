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

/** The line that reads most like the byline; null where none reads more like one than nothing does. */
export function pickByline(known: BylinePage): number | null {
  let best: { at: number; points: number } | null = null
  for (const at of bylineCandidates(known)) {
    const line = known.page.lines[at]
    const points = line === undefined ? -Infinity : bylinePoints(line, at, known)
    if (points > (best?.points ?? NO_BYLINE)) best = { at, points }
  }
  return best?.at ?? null
}
