import { words } from '../article/words.ts'
import { sectionNames } from './kinds/breadcrumb.ts'
import { byline } from './kinds/byline.ts'
import { datesOf } from './kinds/dates.ts'
import type { Line } from './lines.ts'
import { photoCredit } from './photo-credits.ts'
import type { Place } from './place.ts'
import { measureProse, type Prose } from './prose.ts'
import { residuePhrase } from './residue-phrases.ts'

/** Where the article is in a capture; all numbers are indexes of lines. */
export interface Survey {
  readonly prose: readonly Prose[]
  readonly headline: number | null
  readonly body: { readonly first: number; readonly last: number } | null
  /** the last line of byline, date or photo between headline and text, or null */
  readonly details: number | null
}

/** How far a line speaks for being the article's text, in words; the run with the highest sum is the body. */
const WEIGHT = { paragraph: 60, shortStop: 2, furniture: -12, end: -70, short: -9, blank: 0 }

/** Finds the body as the densest run of paragraphs, and the headline above it. */
export function survey(lines: readonly Line[], language: string): Survey {
  const prose = lines.map((line) => measureProse(line.text))
  const body = densestRun(lines.map((line, i) => (line.blank ? WEIGHT.blank : weigh(line, prose[i]))))
  const headline = body === null ? firstLine(lines) : pickHeadline(lines, prose, body, language)
  const start =
    body === null || headline === null ? body : { ...body, first: Math.max(body.first, headline + 1) }
  const found = start !== null && start.first > start.last ? null : start
  return { prose, headline, body: found, details: detailsBelow(lines, prose, headline, language) }
}

/** Items of a list, questions and answers: short lines that belong to a text as much as paragraphs do. */
const LABELLED = /^\s*(?:[•‣▪■*–—-]\s|\d{1,2}[.)]\s|[QA]:\s)/u

function weigh(line: Line, prose: Prose | undefined): number {
  if (prose === undefined) return 0
  const phrase = residuePhrase(line.text)
  if (phrase !== null) return phrase.ends ? WEIGHT.end : WEIGHT.furniture
  if (photoCredit(line.text) !== undefined) return 0
  if (LABELLED.test(line.text)) return prose.words / 2
  if (prose.words >= 25 || (prose.stops && prose.words >= 8)) return Math.min(prose.words, WEIGHT.paragraph)
  if (prose.stops && prose.words >= 4) return WEIGHT.shortStop
  return WEIGHT.short
}

/** The contiguous run with the highest sum (Kadane's algorithm), without lines of no weight at its ends. */
function densestRun(weights: readonly number[]): { first: number; last: number } | null {
  let best = { first: 0, last: -1, sum: 0 }
  let run = { first: 0, sum: 0 }
  weights.forEach((weight, i) => {
    run = run.sum > 0 ? { ...run, sum: run.sum + weight } : { first: i, sum: weight }
    if (run.sum > best.sum) best = { ...run, last: i }
  })
  return best.last < best.first ? null : { first: best.first, last: best.last }
}

function firstLine(lines: readonly Line[]): number | null {
  const first = lines.findIndex((line) => !line.blank)
  return first < 0 || words(lines[first]?.text ?? '').length < 2 ? null : first
}

/** How many lines above the text, blank ones apart, a headline is looked for. */
const REACH = 60

function pickHeadline(
  lines: readonly Line[],
  prose: readonly Prose[],
  body: { first: number },
  language: string,
): number | null {
  const page: HeadlinePage = { lines, prose, language, opening: openingWords(lines, body.first) }
  let best: { index: number; score: number } | null = null
  let distance = 0
  for (let index = body.first + 1; index >= 0 && distance < REACH; index--) {
    if (lines[index]?.blank !== false || (index >= body.first && !opensText(page, index))) continue
    const score = headlineScore(page, index) - distance * DISTANCE_COST
    if (index < body.first) distance++
    if (score > LEAST_SCORE && (best === null || score > best.score)) best = { index, score }
  }
  return best?.index ?? null
}

interface HeadlinePage {
  readonly lines: readonly Line[]
  readonly prose: readonly Prose[]
  readonly language: string
  readonly opening: ReadonlySet<string>
}

/** What speaks for a line being the headline, in points. */
const LEAST_SCORE = 2
const DISTANCE_COST = 0.06
const POINTS = {
  length: 4,
  tooLong: 1,
  tooShort: 1,
  shared: 6,
  repeated: 2,
  detailsBelow: 2,
  stop: -3,
  first: 2,
  cut: -4,
}

function openingWords(lines: readonly Line[], first: number): Set<string> {
  const opening = lines.slice(first, first + 12).map((line) => line.text)
  return new Set(words(opening.join(' ').toLowerCase()))
}

/** A line within the densest run can be the headline only at its very start, and where it is no paragraph. */
function opensText({ lines, prose }: HeadlinePage, index: number): boolean {
  const line = prose[index]
  if (line === undefined || line.words > 22 || (line.stops && !/[?!]\W*$/.test(lines[index]?.text ?? '')))
    return false
  return !prose.slice(0, index).some((above) => above.stops && above.words > 12)
}

function headlineScore({ lines, prose: measures, language, opening }: HeadlinePage, index: number): number {
  const text = lines[index]?.text.trim() ?? ''
  const prose = measures[index]
  if (prose === undefined || prose.words < 2 || prose.words > 40 || notHeadline(text, language)) return 0
  const own = words(text.toLowerCase()).filter((word) => word.length > 3 || !/[a-z]/.test(word))
  const shared = own.filter((word) => opening.has(word)).length / Math.max(4, own.length)
  const below = lines
    .slice(index + 1, index + 7)
    .filter((line) => !line.blank)
    .slice(0, 3)
  let score = prose.words < 4 ? POINTS.tooShort : prose.words <= 20 ? POINTS.length : POINTS.tooLong
  score += POINTS.shared * shared
  if (lines.some((line, i) => i !== index && line.text.trim() === text)) score += POINTS.repeated
  if (below.some((line) => isDetail(line, language))) score += POINTS.detailsBelow
  if (lines.slice(0, index).every((line) => line.blank)) score += POINTS.first
  if (prose.stops && !/[?!]\W*$/.test(text)) score += POINTS.stop
  if (/[:…]$|^[([|]/.test(text)) score += POINTS.cut
  return score
}

function notHeadline(text: string, language: string): boolean {
  return (
    residuePhrase(text) !== null ||
    datesOf(text, language) !== null ||
    photoCredit(text) !== undefined ||
    sectionNames(text) !== null ||
    byline.read(asLine(text), ANYWHERE) !== null
  )
}

/** How many paragraphs may stand between the headline and its details: a standfirst. */
const STANDFIRST_LINES = 2
const STANDFIRST_WORDS = 45

function detailsBelow(
  lines: readonly Line[],
  prose: readonly Prose[],
  headline: number | null,
  language: string,
): number | null {
  if (headline === null) return null
  let paragraphs = 0
  let details: number | null = null
  for (let i = headline + 1; i < Math.min(lines.length, headline + 30); i++) {
    const line = lines[i]
    if (line === undefined || line.blank) continue
    const text = line.text
    if (isDetail(line, language) || (paragraphs <= 1 && photoCredit(text) !== undefined)) details = i
    else if ((prose[i]?.words ?? 0) > STANDFIRST_WORDS) break
    else if ((prose[i]?.words ?? 0) >= 6 && ++paragraphs > STANDFIRST_LINES) break
  }
  return details
}

/** Whether a line is a byline or a date line, as they stand below a headline. */
function isDetail(line: Line, language: string): boolean {
  const place = { ...ANYWHERE, prose: measureProse(line.text), language }
  return datesOf(line.text, language) !== null || byline.read(line, place) !== null
}

/** A place in which only a byline that says that it is one is read as one. */
const ANYWHERE: Place = {
  zone: 'body',
  headline: 'after',
  above: 0,
  beforeDetails: false,
  apart: false,
  creditBelow: false,
  prose: { words: 5, stops: false },
  previous: null,
  language: 'en',
}

function asLine(text: string): Line {
  return { number: 1, text, start: 0, end: text.length, blank: false, rows: 1 }
}
