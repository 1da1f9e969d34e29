import { introducesNames, isButton, nameShape } from '../byline-forms.ts'
import { namesNoAuthor } from '../no-author.ts'
import type { Page } from './page.ts'
import type { PageLine } from './page-line.ts'

/** What stands alone between the names of two authors. */
const AND = /^(?:,|&|,? ?(?:and|und|et|y|e|en|og|och|i|и|ve|和|و))$/iu
/** An article has no more authors than this above or below the one that was found. */
const MOST = 5

/** The lines that name further authors of an article, one each, around the line of one: behind "and", or below a lone "By" with it. */
export function coauthorsOf({ lines }: Page, byline: number): number[] {
  return [...namesFrom(lines, byline, 1), ...namesFrom(lines, byline, -1)]
}

function namesFrom(lines: readonly PageLine[], byline: number, step: 1 | -1): number[] {
  const found: number[] = []
  let at = byline
  while (found.length < MOST) {
    const isParted = AND.test(lines[at + step]?.text ?? '')
    const next = isParted ? at + 2 * step : at + step
    if (!isPerson(lines[next]) || !(isParted || isBeside(lines, at, next))) break
    found.push(next)
    at = next
  }
  const isListed = introducesNames(lines[(step === 1 ? byline : at) - 1]?.text ?? '')
  return found.filter((name) => isListed || AND.test(lines[name - step]?.text ?? ''))
}

const isPerson = (line: PageLine | undefined): boolean =>
  line?.phrase === null &&
  nameShape(line.text) === 'name' &&
  !isButton(line.text) &&
  !namesNoAuthor(line.text)

/** Whether no blank line stands between two neighbours. */
const isBeside = (lines: readonly PageLine[], a: number, b: number): boolean =>
  lines[Math.max(a, b)]?.above === 0
