import { endOf, LENGTHS, range, yes } from '../../article/answers.ts'
import { introducedByline } from '../byline-forms.ts'
import { sectionNames } from '../section-names.ts'
import { sentencesIn } from './line-questions.ts'
import type { Page } from './page.ts'
import type { PageLine } from './page-line.ts'
import { endsOf } from './patterns.ts'
import { sharedRoots } from './roots.ts'
import { trail } from './trail-end.ts'

/** What is known when a headline is looked for. */
export interface HeadlinePage {
  readonly page: Page
  /** the first line of the text, among the page's lines */
  readonly first: number
  /** roots of the words of the text's opening, and of the whole text */
  readonly opening: ReadonlySet<string>
  readonly text: ReadonlySet<string>
}

/** A question that is asked of a line that could be the headline. */
export interface HeadlineQuestion {
  readonly name: string
  readonly ask: (line: PageLine, at: number, known: HeadlinePage) => string
}

/** Lines below a candidate in which date, byline and photo are looked for. */
const DETAILS = 8

/** What is asked of every line that could be the headline. */
export const HEADLINE_QUESTIONS: readonly HeadlineQuestion[] = [
  { name: 'length', ask: ({ words }) => range(words, LENGTHS) },
  { name: 'end', ask: ({ text }) => endOf(text) },
  { name: 'sentences', ask: ({ text }) => range(sentencesIn(text), [1, 2, 3]) },
  { name: 'start', ask: ({ text }) => yes(/^[\p{Lu}\p{Lo}"“„«'‘\d¿¡]/u.test(text)) },
  { name: 'what it is', ask: (line) => kindOf(line) },
  { name: 'lines to the text', ask: (_, at, { first }) => distance(at, first) },
  { name: 'prose to the text', ask: (_, at, { page, first }) => proseBetween(page, at, first) },
  { name: 'prose above', ask: (_, at, { page }) => range(page.proseBefore[at] ?? 0, [1, 15, 60, 200]) },
  { name: 'lines above', ask: (_, at) => range(at, [1, 2, 5, 20]) },
  {
    name: 'share of its words in the opening',
    ask: (_, at, { page, opening }) => sharedPart(page, at, opening),
  },
  {
    name: 'share of its words in the text',
    ask: (_, at, { page, text }) => sharedPart(page, at, text),
  },
  {
    name: 'words in the opening',
    ask: (_, at, { page, opening }) => sharedCount(page, at, opening),
  },
  {
    name: 'words in the text',
    ask: ({ words }, at, { page, text }) => `${sharedCount(page, at, text)} of ${range(words, [4, 8, 14])}`,
  },
  { name: 'stands elsewhere', ask: ({ text }, _, { page }) => elsewhere(text, page) },
  {
    name: 'copies',
    ask: ({ text, words }, _, { page }) =>
      `${range(page.copies.get(text) ?? 1, [2, 3, 4])} of ${range(words, [4])}`,
  },
  { name: 'trail', ask: ({ text }, at, { page }) => trail(text, at, page) },
  { name: 'date below', ask: (_, at, { page }) => below(page, at, saysWhen) },
  { name: 'photo below', ask: (_, at, { page }) => below(page, at, ({ credit }) => credit) },
  { name: 'date above', ask: (_, at, { page }) => yes(page.lines[at - 1]?.dated === true) },
  { name: 'line above', ask: (_, at, { page }) => neighbour(page.lines[at - 1]) },
  { name: 'line below', ask: (_, at, { page }) => neighbour(page.lines[at + 1]) },
  { name: 'gap above', ask: ({ above }) => String(Math.min(above, 3)) },
  { name: 'gap below', ask: ({ below: gap }) => String(Math.min(gap, 3)) },
  {
    name: 'echo below',
    ask: (_, at, { page }) => echo(page, at, at + 1, at + 4),
  },
  {
    name: 'echo above',
    ask: (_, at, { page }) => echo(page, at, Math.max(0, at - 4), at),
  },
]

function sharedPart({ roots }: Page, at: number, known: ReadonlySet<string>): string {
  const own = roots[at] ?? []
  if (own.length === 0) return 'none'
  return range(sharedRoots(own, known) / Math.max(3, own.length), [0.01, 0.2, 0.4, 0.6, 0.8])
}

function sharedCount({ roots }: Page, at: number, known: ReadonlySet<string>): string {
  return range(sharedRoots(roots[at] ?? [], known), [1, 2, 3, 4, 6])
}

/** "14 hours ago" alone, as pages have it below headlines, has no more words. */
const FEW = 3

/** Whether a line tells when the article came out, as a date or as how long ago. */
const saysWhen = ({ ago, dated, words }: PageLine): boolean => dated || (ago && words <= FEW)

function kindOf(line: PageLine): string {
  if (saysWhen(line)) return 'date'
  if (line.phrase !== null) return 'phrase'
  if (line.credit) return 'credit'
  if (sectionNames(line.text) !== null) return 'breadcrumb'
  return introducedByline(line.text) ? 'byline' : 'text'
}

function neighbour(line: PageLine | undefined): string {
  if (line === undefined) return 'edge'
  const kind = kindOf(line)
  if (kind !== 'text' && kind !== 'byline') return kind
  return line.prose ? 'prose' : range(line.words, [2, 4, 8, 14])
}

/** How many words a headline that a standfirst follows has: fewer than the least are a kicker's, unless they ask or call. */
const TITLE = { least: 2, most: 15, sure: 4 }
/** Headlines ask and call, but seldom end as a statement does, or hold a whole sentence before another. */
const STATES = /[.。۔।][”"’»）)]?$|\p{Ll}{4}\.\s+\p{Lu}/u
/** A standfirst that stops as no sentence does has so many words, and so many times those of its headline. */
const UNSTOPPED = { words: 10, times: 1.3 }

/** Whether a line is a standfirst, below a short line that is nothing else and stands nowhere else: its headline. */
export function isStandfirst(line: PageLine, at: number, { lines, copies }: Page): boolean {
  const above = lines[at - 1]
  if (above === undefined || kindOf(above) !== 'text' || above.above < line.above) return false
  if (above.ago) return false
  if (above.words < TITLE.least || above.words > TITLE.most || (copies.get(above.text) ?? 1) > 1) return false
  const asks = /[?!？！][”"’»）)]?$/u.test(above.text)
  if (above.stops && !asks) return false
  if (
    line.words > Math.max(above.words, TITLE.least * 3) &&
    STATES.test(line.text) &&
    (line.stops || sentencesIn(line.text) > 0)
  )
    return true
  const longer = line.words >= Math.max(UNSTOPPED.words, above.words * UNSTOPPED.times)
  const single = ![at - 2, at + 1].some((beside) => isTitle(lines[beside]))
  return longer && (asks || above.words >= TITLE.sure) && single && (copies.get(line.text) ?? 1) === 1
}

/** Whether a line reads as a title does, as links to other articles do; two of them are no headline with its standfirst. */
const isTitle = (line: PageLine | undefined): boolean =>
  line !== undefined && kindOf(line) === 'text' && !line.prose && line.words >= TITLE.sure

function distance(at: number, first: number): string {
  if (at >= first) return `inside ${range(at - first, [1, 2, 3])}`
  return range(first - at, [2, 3, 4, 6, 9, 14, 22, 40])
}

function proseBetween({ proseBefore }: Page, at: number, first: number): string {
  if (at >= first) return 'inside'
  return range((proseBefore[first] ?? 0) - (proseBefore[at] ?? 0), [1, 15, 40, 80])
}

function elsewhere(text: string, { passages }: Page): string {
  const ends = endsOf(text)
  return ends.length === 0 ? 'short' : ends.map((end) => yes((passages.get(end) ?? 1) > 1)).join(' ')
}

function below({ lines }: Page, at: number, holds: (line: PageLine) => boolean): string {
  const found = lines.slice(at + 1, at + 1 + DETAILS).findIndex(holds)
  return found < 0 ? 'no' : range(found, [1, 2, 4])
}

/** How much of a line's words the lines from one to another repeat, copies of it apart. */
function echo({ lines, roots }: Page, at: number, from: number, to: number): string {
  const own = roots[at] ?? []
  if (own.length < 3) return 'short'
  const isOther = (line: PageLine) => line.text !== lines[at]?.text && line.words < 40
  const near = new Set(
    lines.slice(from, to).flatMap((line, i) => (isOther(line) ? (roots[from + i] ?? []) : [])),
  )
  return range(sharedRoots(own, near) / own.length, [0.01, 0.3, 0.6, 0.9])
}
