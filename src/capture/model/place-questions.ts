import { range, yes } from '../../article/answers.ts'
import { partsText } from '../part-marks.ts'
import type { Question } from './line-questions.ts'
import type { Page } from './page.ts'
import type { PageLine } from './page-line.ts'
import { endsOf, formOf, partingOf } from './patterns.ts'

/** What is asked of a line's place: what stands around it, how far it is from the prose, what it has copies of. */
export const PLACE_QUESTIONS: readonly Question[] = [
  { name: 'credit below', ask: (_, page, at) => yes(page.lines[at + 1]?.credit === true) },
  {
    name: 'copies',
    ask: ({ text, words }, page) => `${yes((page.copies.get(text) ?? 1) > 1)} ${range(words, [4, 10])}`,
  },
  { name: 'gap above', ask: ({ above }, page) => gap(above, page) },
  { name: 'gap below', ask: ({ below }, page) => gap(below, page) },
  {
    name: 'spacing',
    ask: ({ above, below }, page) => [page.spacing, above, below].map((n) => Math.min(n, 3)).join(' '),
  },
  { name: 'above', ask: (_, page, at) => shape(page.lines[page.previous[at] ?? -1]) },
  { name: 'below', ask: (_, page, at) => shape(page.lines[page.next[at] ?? -1]) },
  {
    name: 'second above',
    ask: (_, page, at) => shape(page.lines[page.previous[page.previous[at] ?? -1] ?? -1]),
  },
  { name: 'second below', ask: (_, page, at) => shape(page.lines[page.next[page.next[at] ?? -1] ?? -1]) },
  { name: 'forms', ask: ({ text }, page) => range(page.forms.get(formOf(text)) ?? 1, [2, 3, 5]) },
  { name: 'forms near', ask: (_, page, at) => formsNear(page, at) },
  { name: 'prose within 2', ask: (_, page, at) => density(page, at, 2) },
  { name: 'prose within 6', ask: (_, page, at) => density(page, at, 6) },
  { name: 'prose within 15', ask: (_, page, at) => density(page, at, 15) },
  { name: 'share of prose above', ask: (_, page, at) => share(page, at) },
  { name: 'lines to the prose above', ask: (_, page, at) => distance(page, at, -1) },
  { name: 'lines to the prose below', ask: (_, page, at) => distance(page, at, 1) },
  { name: 'run of short lines', ask: (_, page, at) => shortRun(page, at) },
  { name: 'end markers above', ask: (_, page, at) => range(page.endsBefore[at] ?? 0, [1, 2, 4]) },
  { name: 'parts prose, with siblings', ask: (_, page, at) => siblings(page, at) },
  {
    name: 'stands elsewhere too',
    ask: ({ text, words }, page) => `${elsewhere(text, page)} ${range(words, [8, 25])}`,
  },
  { name: 'words in the text below', ask: (line, page, at) => sharedBelow(line, page, at) },
  { name: 'words elsewhere on the page', ask: (line, page, at) => sharedElsewhere(line, page, at) },
  { name: 'comments near', ask: (_, page, at) => comments(page, at) },
]

function shape(line: PageLine | undefined): string {
  if (line === undefined) return 'edge'
  if (line.phrase !== null) return line.phrase.ends ? 'end phrase' : 'phrase'
  if (line.credit) return 'credit'
  return line.dated
    ? 'date'
    : `${range(line.words, [4, 8, 16, 35])} ${line.stops ? 'with a stop' : 'without'}`
}

function gap(blank: number, { spacing }: Page): string {
  if (blank === Infinity) return 'edge'
  return blank === spacing ? 'as between paragraphs' : blank < spacing ? 'less' : 'more'
}

/** Whether lines around repeat a form that stands three times or more, such as the dates of comments; what parts a text may. */
function formsNear(page: Page, at: number): string {
  const start = Math.max(0, at - 3)
  const near = page.lines.slice(start, at + 4)
  const repeated = near.filter(
    ({ text }, i) =>
      /\d/.test(text) && (page.forms.get(formOf(text)) ?? 1) > 2 && !partsText(page.lines, start + i),
  )
  return String(Math.min(2, repeated.length))
}

/** Words of prose a line, among the lines that stand within `reach` of it. */
function density({ lines, proseBefore }: Page, at: number, reach: number): string {
  const from = Math.max(0, at - reach)
  const to = Math.min(lines.length, at + reach + 1)
  const own = (proseBefore[at + 1] ?? 0) - (proseBefore[at] ?? 0)
  const sum = (proseBefore[to] ?? 0) - (proseBefore[from] ?? 0) - own
  return range(sum / Math.max(1, to - from - 1), [1, 4, 8, 14, 22, 32])
}

function share({ proseBefore }: Page, at: number): string {
  const all = Math.max(1, proseBefore.at(-1) ?? 0)
  return range((proseBefore[at] ?? 0) / all, [0.001, 0.05, 0.2, 0.5, 0.8, 0.95, 0.999])
}

const FARTHEST = 30

function distance(page: Page, at: number, step: 1 | -1): string {
  let lines = 1
  while (lines < FARTHEST && page.lines[at + lines * step]?.prose === false) lines++
  return page.lines[at + lines * step] === undefined ? 'none' : range(lines, [2, 3, 4, 6, 10, 20, FARTHEST])
}

const LONGEST_RUN = 16

function shortRun({ lines }: Page, at: number): string {
  const isShort = (i: number) => {
    const line = lines[i]
    return line !== undefined && !line.stops && line.words < 14
  }
  if (!isShort(at)) return 'not short'
  let n = 1
  for (let i = at - 1; n < LONGEST_RUN && isShort(i); i--) n++
  for (let i = at + 1; n < LONGEST_RUN && isShort(i); i++) n++
  return range(n, [2, 3, 4, 6, 9, LONGEST_RUN])
}

function siblings({ lines, parting }: Page, at: number): string {
  const pattern = partingOf(lines, at)
  return pattern === null ? 'no' : range(parting.get(pattern) ?? 1, [2, 3, 5, 9])
}

function elsewhere(text: string, { passages }: Page): string {
  const ends = endsOf(text)
  return ends.length === 0 ? 'short' : String(ends.filter((end) => (passages.get(end) ?? 1) > 1).length)
}

/** A title is no longer than this, in words. */
const TITLE = 20
const isTitle = ({ stops, words }: PageLine) => !stops && words <= TITLE
const fewRoots = ({ roots }: Page, at: number) => (roots[at]?.length ?? 0) < 2

/** How much of a title its text repeats, as it does of a subheading and not of a link to another article. */
function sharedBelow(line: PageLine, page: Page, at: number): string {
  if (!isTitle(line)) return 'long'
  return fewRoots(page, at) ? 'few' : range(page.sharing.below[at] ?? 0, [0.01, 0.25, 0.5, 0.75])
}

function sharedElsewhere(line: PageLine, page: Page, at: number): string {
  const share = page.sharing.elsewhere[at] ?? 0
  const much = fewRoots(page, at) ? 'few' : range(share, [0.01, 0.2, 0.35, 0.5, 0.65, 0.8, 0.99])
  return `${much}, ${isTitle(line) ? 'title' : line.prose ? 'prose' : 'other'}`
}

function comments({ lines }: Page, at: number): string {
  const near = lines.slice(Math.max(0, at - 4), at + 5)
  const signs = near.filter(({ ago, phrase }) => ago || phrase?.kind === 'comments')
  return String(Math.min(3, signs.length))
}
