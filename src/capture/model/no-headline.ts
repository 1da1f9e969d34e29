import { introducedByline, looksNamed, nameShape, withoutIntroduction } from '../byline-forms.ts'
import { isCreditLine } from '../photo-credits.ts'
import { isCutOff, leadsFromHome, sectionNames } from '../section-names.ts'
import type { HeadlinePage } from './headline-questions.ts'
import type { Judgement } from './judge.ts'
import type { Page } from './page.ts'
import { type PageLine, tellsWhen } from './page-line.ts'
import { sharedRoots } from './roots.ts'
import { leadsBelow } from './trail-end.ts'
import { isMonth } from './unlikely-headline.ts'

/** A line that ends as a sentence does is a paragraph from so many words on. */
const PARAGRAPH = 20

export const belongs = (judgement: Judgement | undefined): boolean => (judgement?.belongs ?? -1) > 0

/** A headline between a name and a date has so many words. */
export const FEWEST_WORDS = 4

/** Whether a line could be a headline by its length. */
export const isTitle = (line: PageLine | undefined): boolean =>
  line !== undefined && line.words >= FEWEST_WORDS && !line.prose

/** Whether a line is no headline, whatever else speaks for it: a paragraph, what stands below one, a name, a caption, a breadcrumb, the beginning of the line below. */
export function isNoHeadline(
  line: PageLine,
  at: number,
  known: HeadlinePage,
  judgements: readonly Judgement[],
): boolean {
  const { page, first } = known
  const judgement = judgements[at]
  const hasTextAbove = page.lines
    .slice(first, at)
    .some(({ prose, words }, i) => prose && (words >= PARAGRAPH || belongs(judgements[first + i])))
  const paragraph = line.prose && (line.words >= PARAGRAPH || belongs(judgement))
  return (
    paragraph ||
    hasTextAbove ||
    isByline(line, at, page) ||
    isMonth(line) ||
    leadsFromHome(line.text) ||
    isBreadcrumb(line.text, page.lines[at + 1]) ||
    isCaption(line, at, known) ||
    leadsBelow(line.text, at, page) ||
    isCutOff(line.text, page.lines[at + 1]?.text ?? '') ||
    isSmallKicker(line, page.lines[at + 1]) ||
    isSummed(at, page) ||
    leadsToCopy(line.text, page)
  )
}

/** Whether what stands behind a line's bar is a title that has a line of its own: "World|Night ferry returns". */
function leadsToCopy(text: string, { copies }: Page): boolean {
  const title = text.slice(text.lastIndexOf('|') + 1).trim()
  return title.length < text.length && title.split(' ').length >= FEWEST_WORDS && copies.has(title)
}

/** Whether a few words in small letters stand right above what could be a title. */
const isSmallKicker = ({ text, words, below }: PageLine, next: PageLine | undefined): boolean =>
  below === 0 &&
  next?.dated === false &&
  !introducedByline(next.text) &&
  words <= FEWEST_WORDS &&
  /^\p{Ll}+(?:\s|$)/u.test(text) &&
  isTitle(next) &&
  !/^\p{Ll}/u.test(next.text)

/** What stands above the points of a summary. */
const SUMMARY =
  /^(?:story highlights|key (?:points|takeaways)|das wichtigste in kürze|(?:les )?points clés|puntos clave)\s?:?$/iu
/** A summary has no more points. */
const MOST_POINTS = 6

/** Whether a line is a point of a summary that its title tells to be one, below the article's own. */
function isSummed(at: number, { lines }: Page): boolean {
  const above = lines.slice(Math.max(0, at - MOST_POINTS), at)
  const title = at - above.length + above.findLastIndex(({ text }) => SUMMARY.test(text))
  if (title < at - above.length) return false
  return (
    lines.slice(title + 1, at + 1).every((line) => line.above <= 1) &&
    lines.slice(Math.max(0, title - HEAD.caption), title).some((line) => isTitle(line))
  )
}

/** So many names on one line, home apart, each of no more words, are no title's parts. */
const NAMES = { fewest: 3, words: 3 }

/** Whether a line is names that signs part, right above what could be a title. */
function isBreadcrumb(text: string, below: PageLine | undefined): boolean {
  const names = isTitle(below) ? (sectionNames(text) ?? []) : []
  return names.length >= NAMES.fewest && names.every((name) => name.split(' ').length <= NAMES.words)
}

/** So far above a caption, and above a name with a date, its article's title stands, in lines. */
const HEAD = { caption: 8, name: 3 }

/** The lines above one, from the highest title on; empty where none stands so near. */
function fromTitle(lines: readonly PageLine[], at: number, reach: number): readonly PageLine[] {
  const above = lines.slice(Math.max(0, at - reach), at)
  const title = above.findIndex((line) => isTitle(line) && !line.dated && line.phrase === null)
  return title < 0 ? [] : above.slice(title)
}

/** Whether a line is what a photo shows: right above the photo's credit, and below a date and a title that has words of the text. */
function isCaption({ below }: PageLine, at: number, { page: { lines, roots }, text }: HeadlinePage): boolean {
  if (below > 0 || !isCreditLine(lines[at + 1]?.text ?? '')) return false
  const [title, ...details] = fromTitle(lines, at, HEAD.caption)
  const own = roots[at - details.length - 1] ?? []
  return title !== undefined && sharedRoots(own, text) * 3 >= own.length && details.some(({ dated }) => dated)
}

/** A name as Chinese, Japanese and Korean papers have it on a line of its own. */
const HAN_NAME = /^[\p{sc=Han}]{2,6}$|^\p{sc=Hangul}{2,4}$/u

/**
 * Whether a line introduces names and nothing else, or is a name: between a capture's first line and a date, above a
 * headline with its date, or between a title and a date.
 */
function isByline({ text }: PageLine, at: number, { lines }: Page): boolean {
  if (introducedByline(text)) return looksNamed(withoutIntroduction(text))
  if (nameShape(text) !== 'name') return false
  const below = lines[at + 1]
  if (at === 1 && lines[2]?.dated === true) return true
  if (HAN_NAME.test(text) && below?.dated === true && fromTitle(lines, at, HEAD.name).length > 0) return true
  const isColumn = lines[at + 2]?.dated === true && isTitle(below)
  const isAboveDate = below !== undefined && tellsWhen(below) && isTitle(lines[at + 2])
  return (isColumn || isAboveDate) && !writtenSmall(text, lines)
}

/** Whether a word of a line stands in lower case elsewhere on the page, as no name's does. */
function writtenSmall(text: string, lines: readonly PageLine[]): boolean {
  const words = new RegExp(
    `(?<![\\p{L}\\p{M}])(?:${text.toLowerCase().split(/\s+/).map(RegExp.escape).join('|')})(?![\\p{L}\\p{M}])`,
    'u',
  )
  return lines.some((line) => words.test(line.text))
}
