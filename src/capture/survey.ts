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
  const start = body === null || headline === null ? body : { ...body, first: Math.max(body.first, headline + 1) }
  const found = start !== null && start.first > start.last ? null : start
  return { prose, headline, body: found, details: detailsBelow(lines, prose, headline, language) }
}

function weigh(line: Line, prose: Prose | undefined): number {
  if (prose === undefined) return 0
  const phrase = residuePhrase(line.text)
  if (phrase !== null) return phrase.ends ? WEIGHT.end : WEIGHT.furniture
  if (photoCredit(line.text) !== undefined) return 0
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
const REACH = 40

function pickHeadline(
  lines: readonly Line[],
  prose: readonly Prose[],
  body: { first: number },
  language: string,
): number | null {
  const opening = new Set(words(lines.slice(body.first, body.first + 8).map((line) => line.text).join(' ').toLowerCase()))
  let best: { index: number; score: number } | null = null
  let distance = 0
  for (let index = body.first + 1; index >= 0 && distance < REACH; index--) {
    const line = lines[index]
    if (line === undefined || line.blank || (index >= body.first && (prose[index]?.words ?? 99) > 22)) continue
    const score = headlineScore(lines, index, prose[index], opening, language) - distance * 0.35
    if (index < body.first) distance++
    else if (prose[index]?.stops !== false || bodyLine(lines, index)) continue
    if (score > 2 && (best === null || score > best.score)) best = { index, score }
  }
  return best?.index ?? null
}

/** A line within the text can be the headline only where nothing but short lines stands above it. */
function bodyLine(lines: readonly Line[], index: number): boolean {
  return lines.slice(0, index).some((line) => measureProse(line.text).stops && measureProse(line.text).words > 12)
}

function headlineScore(
  lines: readonly Line[],
  index: number,
  prose: Prose | undefined,
  opening: ReadonlySet<string>,
  language: string,
): number {
  const text = lines[index]?.text.trim() ?? ''
  if (prose === undefined || prose.words < 2 || prose.words > 40 || notHeadline(text, language)) return 0
  const own = words(text.toLowerCase()).filter((word) => word.length > 3 || !/[a-z]/.test(word))
  const shared = own.filter((word) => opening.has(word)).length / Math.max(3, own.length)
  const repeated = lines.some((line, i) => i !== index && line.text.trim() === text) ? 2 : 0
  const length = prose.words >= 4 && prose.words <= 20 ? 4 : prose.words > 20 ? 1 : 2
  return length + 6 * shared + repeated - (prose.stops && !/[?!]\W*$/.test(text) ? 2 : 0)
}

function notHeadline(text: string, language: string): boolean {
  return (
    residuePhrase(text) !== null ||
    datesOf(text, language) !== null ||
    photoCredit(text) !== undefined ||
    sectionNames(text) !== null ||
    byline.read(asLine(text), HEAD) !== null
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
    const dated = datesOf(text, language) !== null || byline.read(line, { ...HEAD, prose: measureProse(text), language }) !== null
    if (dated || (paragraphs <= 1 && photoCredit(text) !== undefined)) details = i
    else if ((prose[i]?.words ?? 0) > STANDFIRST_WORDS) break
    else if ((prose[i]?.words ?? 0) >= 6 && ++paragraphs > STANDFIRST_LINES) break
  }
  return details
}

const HEAD: Place = {
  zone: 'head',
  headline: 'after',
  beforeDetails: false,
  apart: false,
  prose: { words: 5, stops: false },
  previous: null,
  language: 'en',
}

function asLine(text: string): Line {
  return { number: 1, text, start: 0, end: text.length, blank: false }
}
