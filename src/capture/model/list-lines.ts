import { hasItemSign } from '../item-signs.ts'
import type { PageLine } from './page-line.ts'

/** A list has so many items. */
export const FEWEST_ITEMS = 2

/** Whether a line with an item's sign stands below a colon, or below another item: the list belongs to what announces it. */
export function isItem(lines: readonly PageLine[], at: number): boolean {
  const above = lines[at - 1]?.text.trim() ?? ''
  return isSigned(lines[at]) && (/[:：]$/u.test(above) || hasItemSign(above))
}

/** Whether items stand from a line on to the end of a capture without furniture, as where only the article was copied. */
export const isLastList = (lines: readonly PageLine[], at: number): boolean =>
  at <= lines.length - FEWEST_ITEMS &&
  lines.slice(at).every(isSigned) &&
  lines.every(({ phrase }) => phrase === null)

/** Whether a line begins with an item's sign, and is none of the page's furniture. */
export const isSigned = (line: PageLine | undefined): boolean =>
  line !== undefined && line.phrase === null && hasItemSign(line.text.trim())
