import type { KnownLines, Run } from './model/find-run.ts'
import type { Page } from './model/page.ts'
import type { PageLine } from './model/page-line.ts'

/** A title that asks has no more words; so many make an explainer. */
const LONGEST = 12
const FEWEST = 2
const ASKS = /^[^"“”„«»'‘’—–-].*[^"“”„«»'‘’][?？؟]$/u

/** The questions that title the parts of an explainer, by their place among the page's lines: short ones, each right above running text or a list. */
export function questionTitles({ lines }: Page, run: Run, { dialogue, bareItems }: KnownLines): Set<number> {
  const isAnswered = (at: number) => bareItems.has(at) || answers(lines[at])
  const isTitle = (at: number) => !dialogue.has(at) && asks(lines[at]) && isAnswered(at + 1)
  const found: number[] = []
  for (let at = run.first + 1; at < run.last; at++) if (isTitle(at)) found.push(at)
  return new Set(found.length < FEWEST ? [] : found)
}

const asks = (line: PageLine | undefined): boolean =>
  line !== undefined && line.words <= LONGEST && line.phrase === null && ASKS.test(line.text.trim())

const answers = (line: PageLine | undefined): boolean => line?.prose === true && !ASKS.test(line.text.trim())
