import { authorsOf, isButton, nameShape } from '../byline-forms.ts'
import { namesNoAuthor } from '../no-author.ts'
import type { Page } from './page.ts'
import type { PageLine } from './page-line.ts'

/** What stands alone between the names of two authors. */
const AND = /^(?:,|&|,? ?(?:and|und|et|y|e|en|og|och|i|и|ve|和|و))$/iu
/** An article has no more authors than this above or below the one that was found. */
const MOST = 5

/** The lines that name further authors of an article, one each, around the line of one: up to the last that "and" leads to. */
export function coauthorsOf({ lines }: Page, byline: number): number[] {
  return [...namesFrom(lines, byline, 1), ...namesFrom(lines, byline, -1)]
}

function namesFrom(lines: readonly PageLine[], byline: number, step: 1 | -1): number[] {
  const isAnd = (at: number) => AND.test(lines[at]?.text ?? '')
  const found: number[] = []
  for (let at = byline; found.length < MOST; ) {
    const next = isAnd(at + step) ? at + 2 * step : at + step
    if (!isPerson(lines[next])) break
    found.push(next)
    at = next
  }
  return found.slice(0, found.findLastIndex((name) => isAnd(name - step)) + 1)
}

const isPerson = (line: PageLine | undefined): boolean =>
  line?.phrase === null &&
  nameShape(line.text) === 'name' &&
  authorsOf(line.text).length === 1 &&
  !isButton(line.text) &&
  !namesNoAuthor(line.text)
