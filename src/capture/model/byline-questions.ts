import { capitalsOf, range, yes } from '../../article/answers.ts'
import { nameShape, saysByline, withoutIntroduction } from '../byline-forms.ts'
import { findDates } from '../dates.ts'
import type { Page } from './page.ts'
import type { PageLine } from './page-line.ts'
import { sharedRoots } from './roots.ts'

/** What is known when a byline is looked for: places are among the page's lines. */
export interface BylinePage {
  readonly page: Page
  readonly headline: number
  readonly first: number
  readonly last: number
  /** roots of the words of the text */
  readonly text: ReadonlySet<string>
  /** the words that the page writes in lower case somewhere: no names */
  readonly common: ReadonlySet<string>
  readonly language: string
}

/** The words that stand in lower case on a page, in time linear in its length. */
export function commonWords({ lines }: Page): Set<string> {
  return new Set(
    lines.flatMap(({ text }) => text.match(/(?<![\p{L}\p{M}'’-])\p{Ll}[\p{L}\p{M}]{2,}/gu) ?? []),
  )
}

/** A question that is asked of a line that could be the byline. */
export interface BylineQuestion {
  readonly name: string
  readonly ask: (line: PageLine, at: number, known: BylinePage) => string
}

const ROLE =
  /\b(?:reporters?|correspondents?|editors?|writers?|journalists?|staff|redakteur(?:in)?|redaktion|reporter(?:in)?|korrespondent(?:in)?|volont[äa]r(?:in)?|journaliste?|rédact\w+|periodista|redacci[óo]n|corresponsal|redactor\w*|giornalista|redazione|jornalista|reda[çc][ãa]o|verslaggever|redactie|dziennikarz|toimittaja)\b|корреспондент|автор|редакци|기자|特派員|記者|记者|編集|خبرنگار|مراسل/iu

/** What is asked of every line that could be the byline. */
export const BYLINE_QUESTIONS: readonly BylineQuestion[] = [
  { name: 'place', ask: (_, at, known) => placeOf(at, known) },
  { name: 'lines to the text', ask: (_, at, { first }) => range(Math.max(0, first - at), [1, 2, 3, 5, 8]) },
  { name: 'introduction', ask: ({ text }) => saysByline(text) },
  { name: 'names', ask: ({ text }) => nameShape(text) },
  { name: 'role', ask: ({ text }) => yes(ROLE.test(text)) },
  { name: 'length', ask: ({ words }) => range(words, [2, 3, 6, 12, 20]) },
  { name: 'capitals', ask: ({ text }) => capitalsOf(text) },
  { name: 'stop', ask: ({ stops }) => yes(stops) },
  { name: 'phrase', ask: ({ phrase }) => phrase?.kind ?? 'none' },
  { name: 'credit', ask: ({ credit }) => yes(credit) },
  {
    name: 'date',
    ask: ({ ago, text }, _, { language }) =>
      text.length < 200 && findDates(text, language).length > 0 ? 'full' : ago ? 'ago' : 'none',
  },
  { name: 'date below', ask: (_, at, { page }) => dateNear(page, at, 1) },
  { name: 'date above', ask: (_, at, { page }) => dateNear(page, at, -1) },
  { name: 'copies', ask: ({ text }, _, { page }) => range(page.copies.get(text) ?? 1, [2, 3, 4]) },
  { name: 'words in the text', ask: (_, at, known) => inText(at, known) },
  { name: 'common words', ask: ({ text }, _, { common }) => commonShare(text, common) },
  { name: 'sign', ask: ({ text }) => (/[@#]/.test(text) ? 'handle' : /\d/.test(text) ? 'digit' : 'none') },
  { name: 'colon', ask: ({ text }) => yes(/[:：]/u.test(text)) },
  { name: 'prose to the text', ask: (_, at, known) => proseBetween(at, known) },
]

function placeOf(at: number, { headline, first, last }: BylinePage): string {
  if (at < headline) return 'above the headline'
  if (at === headline) return 'headline'
  if (at > last) return `after the text ${range(at - last, [2, 4])}`
  if (at >= first) return `in the text ${at - first < 3 ? 'at its start' : 'at its end'}`
  return `below the headline ${range(at - headline, [2, 3, 4, 6, 9])}`
}

function dateNear({ lines }: Page, at: number, step: 1 | -1): string {
  if (lines[at + step]?.dated === true) return 'next'
  return yes(lines[at + 2 * step]?.dated === true)
}

function inText(at: number, { page, text: all }: BylinePage): string {
  const roots = page.roots[at] ?? []
  if (roots.length === 0) return 'none'
  return range(sharedRoots(roots, all) / roots.length, [0.01, 0.5, 0.99])
}

/** How far the words with a capital are such as the page writes without one elsewhere: "Play Video". */
export function commonShare(line: string, common: ReadonlySet<string>): 'none' | 'no' | 'some' | 'all' {
  const all = withoutIntroduction(line).match(/\p{Lu}[\p{L}\p{M}]{2,}/gu) ?? []
  if (all.length === 0) return 'none'
  const known = all.filter((word) => common.has(word.toLowerCase())).length
  return known === 0 ? 'no' : known === all.length ? 'all' : 'some'
}

function proseBetween(at: number, { page, first }: BylinePage): string {
  return range((page.proseBefore[first] ?? 0) - (page.proseBefore[at] ?? 0), [-1, 1, 15, 40])
}
