import { introducedByline } from './byline-forms.ts'
import { datesOf } from './date-lines.ts'
import type { Line } from './lines.ts'
import { photoCredit } from './photo-credits.ts'
import { measureProse } from './prose.ts'
import { residuePhrase } from './residue-phrases.ts'

/** How many paragraphs may stand between the headline and its details: a standfirst. */
const STANDFIRST_LINES = 2
const STANDFIRST_WORDS = 45
const DETAIL_LINES = 30

/**
 * The last line of an article's details, which stand between its headline and its text: byline, date or photo, by its index
 * among all lines; null where there are none. What stands above it can be a standfirst.
 */
export function detailsBelow(
  lines: readonly Line[],
  {
    headline,
    byline,
    boxed,
  }: {
    readonly headline: number | null
    readonly byline: number | null
    readonly boxed: ReadonlySet<number>
  },
  language: string,
): number | null {
  if (headline === null) return null
  let paragraphs = 0
  let details: number | null = null
  for (let i = headline + 1; i < Math.min(lines.length, headline + DETAIL_LINES); i++) {
    const line = lines[i]
    if (line === undefined || line.blank || boxed.has(i) || isFurniture(line.text)) continue
    const { words: length } = measureProse(line.text)
    if (
      i === byline ||
      isDetail(line.text, language) ||
      (paragraphs <= 1 && photoCredit(line.text) !== undefined)
    )
      details = i
    else if (length > STANDFIRST_WORDS) break
    else if (length >= 6 && ++paragraphs > STANDFIRST_LINES) break
  }
  return details
}

/** Whether a line is of the page, and no part of the article's head. */
const isFurniture = (text: string): boolean => residuePhrase(text) !== null && photoCredit(text) === undefined

/** Whether a line is a byline or a date line, as they stand below a headline. */
function isDetail(text: string, language: string): boolean {
  return datesOf(text, language) !== null || introducedByline(text)
}
