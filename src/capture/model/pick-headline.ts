import { INTRODUCTION, introducedByline, looksNamed, nameShape } from '../byline-forms.ts'
import { monthOf } from '../months.ts'
import { datesPhoto } from '../publishers.ts'
import { leadsFromHome } from '../section-names.ts'
import type { Run } from './find-run.ts'
import { type HeadlinePage, isStandfirst, leadsBelow } from './headline-questions.ts'
import { headlinePoints, type Judgement } from './judge.ts'
import type { Page } from './page.ts'
import type { PageLine } from './page-line.ts'

/** How many lines above the text, and into it, a headline is looked for. */
const REACH = 120
const INSIDE = 4
/** A headline is no longer than this, in words. */
const LONGEST = 45
/** A line that ends as a sentence does is a paragraph from so many words on. */
const PARAGRAPH = 20
/** Lines of the text that count as its opening. */
const OPENING = 12

/** The lines of a page that could be its headline. */
export function candidates(page: Page, { first }: Run): number[] {
  const found: number[] = []
  for (let i = Math.max(0, first - REACH); i <= first + INSIDE; i++) {
    const line = page.lines[i]
    if (line !== undefined && line.words >= 1 && line.words <= LONGEST) found.push(i)
  }
  return found
}

/** What the questions about headlines look at, once the text is known. */
export function headlinePage(page: Page, run: Run, judgements: readonly Judgement[]): HeadlinePage {
  const text = page.roots.slice(run.first, run.last + 1).filter((_, i) => belongs(judgements[run.first + i]))
  return {
    page,
    first: run.first,
    opening: new Set(text.slice(0, OPENING).flat()),
    text: new Set(text.flat()),
  }
}

const belongs = (judgement: Judgement | undefined) => (judgement?.belongs ?? -1) > 0

/** A paragraph of the text, what stands below one and a breadcrumb that ends with the headline are none, whatever else speaks for them. */
function isOther(line: PageLine, at: number, known: HeadlinePage, judgements: readonly Judgement[]): boolean {
  const { page, first } = known
  const judgement = judgements[at]
  const hasTextAbove = page.lines
    .slice(first, at)
    .some(({ prose }, i) => prose && belongs(judgements[first + i]))
  const paragraph = line.prose && (line.words >= PARAGRAPH || belongs(judgement))
  return (
    paragraph ||
    hasTextAbove ||
    isByline(line, at, page) ||
    isMonth(line) ||
    leadsFromHome(line.text) ||
    leadsBelow(line.text, at, page)
  )
}

/** A headline between a name and a date has so many words. */
const FEWEST_WORDS = 4

/**
 * Whether a line introduces names and nothing else, or is a name: between a capture's first line and a date, or above a
 * headline with its date.
 */
function isByline({ text }: PageLine, at: number, { lines }: Page): boolean {
  if (introducedByline(text)) return looksNamed(text.replace(INTRODUCTION, ''))
  if (nameShape(text) !== 'name') return false
  const isColumn = lines[at + 2]?.dated === true && (lines[at + 1]?.words ?? 0) >= FEWEST_WORDS
  return (at === 1 && lines[2]?.dated === true) || (isColumn && !writtenSmall(text, lines))
}

/** Whether a word of a line stands in lower case elsewhere on the page, as no name's does. */
function writtenSmall(text: string, lines: readonly PageLine[]): boolean {
  const words = new RegExp(
    `(?<![\\p{L}\\p{M}])(?:${text.toLowerCase().split(/\s+/).map(RegExp.escape).join('|')})(?![\\p{L}\\p{M}])`,
    'u',
  )
  return lines.some((line) => words.test(line.text))
}

/** "March 2023 Issue": a month is no headline. */
function isMonth({ text }: PageLine): boolean {
  const [, month] =
    /^(\p{L}{3,12})\.? \d{4}(?: (?:issue|edition|print|magazine|ausgabe|heft|numéro|número|numero|nummer|выпуск))?$/iu.exec(
      text,
    ) ?? []
  return month !== undefined && monthOf(month, 'und') !== null
}

/** The line that reads most like the headline of a text; null where nothing stands that could be one. */
export function pickHeadline(known: HeadlinePage, run: Run, judgements: readonly Judgement[]): number | null {
  const { page } = known
  let best: { at: number; points: number } | null = null
  for (const at of candidates(page, run)) {
    const line = page.lines[at]
    if (line === undefined || isOther(line, at, known, judgements)) continue
    const points = headlinePoints(line, at, known)
    if (best === null || points > best.points) best = { at, points }
  }
  if (best === null) return null
  const found = page.lines[best.at]
  const above = page.lines[best.at - 1]
  const isUpper = above !== undefined && !isOther(above, best.at - 1, known, judgements)
  const isLower = found !== undefined && (isStandfirst(found, best.at, page) || isCaption(best.at, page))
  return isUpper && isLower ? best.at - 1 : best.at
}

/** Whether a line stands between one that could be a headline and the date line of a publisher whose photos stand there. */
function isCaption(at: number, { lines }: Page): boolean {
  const above = lines[at - 1]
  return (
    datesPhoto(lines[at + 1]?.text ?? '') &&
    above !== undefined &&
    above.words >= FEWEST_WORDS &&
    above.phrase === null &&
    !above.dated &&
    !/\s[/>|›»]\s/u.test(above.text)
  )
}
