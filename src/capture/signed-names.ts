import type { Page } from './model/page.ts'
import type { PageLine } from './model/page-line.ts'
import { isName, MOST_NAMES } from './section-line.ts'

/** A sign that parts the names of a breadcrumb, before a name or behind it. */
const BEFORE = /^[/⁄>›»→|]\s*(?=\p{L})/u
const BEHIND = /(?<=[\p{L}\p{M}\p{N})])\s*[/⁄>›»→|]$/u

const isBefore = (line: PageLine | undefined): boolean => line !== undefined && BEFORE.test(line.text)
/** Whether a line ends with such a sign. */
export const isBehind = (line: PageLine | undefined): boolean => line !== undefined && BEHIND.test(line.text)

/** Whether a line ends with a slash, as authors in a row do too. */
export const endsInSlash = (line: PageLine | undefined): boolean => line?.text.trim().endsWith('/') === true

/** The name in a line of a breadcrumb, without the sign that parts it from the next. */
export const withoutSign = (text: string): string => text.trim().replace(BEFORE, '').replace(BEHIND, '')

/**
 * The lines of a path that ends at a line, by their index, where every name, or every one but the first or the last, has a
 * sign with it that parts it from its neighbour; empty where there are fewer than two, or as many as a menu of arrows has.
 */
export function signedLines({ lines }: Page, end: number): number[] {
  let first = end
  if (isBefore(lines[end])) {
    while (isBefore(lines[first - 1])) first--
    if (isName(lines[first - 1])) first--
  } else if (isBehind(lines[end - 1]) && (isBehind(lines[end]) || isName(lines[end])))
    while (isBehind(lines[first - 1])) first--
  const count = end - first + 1
  return count < 2 || count > MOST_NAMES + 1 ? [] : Array.from({ length: count }, (_, i) => first + i)
}
