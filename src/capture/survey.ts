import { words } from '../article/words.ts'
import { introducedByline } from './byline-forms.ts'
import { findDialogue, type Spoken } from './find-dialogue.ts'
import { findTrail } from './find-trail.ts'
import { datesOf } from './kinds/dates.ts'
import type { Line } from './lines.ts'
import { findRun, type Run, reads } from './model/find-run.ts'
import { type Judgement, judge } from './model/judge.ts'
import { type Page, readPage } from './model/page.ts'
import { pickByline } from './model/pick-byline.ts'
import { headlinePage, pickHeadline } from './model/pick-headline.ts'
import { photoCredit } from './photo-credits.ts'

/** What a line reads like, if it stands within the text. */
export type Verdict = 'text' | 'subheading' | 'caption' | 'residue'

/** Where the article is in a capture; all numbers are indexes of lines, blank ones counted. */
export interface Survey {
  readonly headline: number | null
  readonly byline: number | null
  /** the section names of each line of the breadcrumb */
  readonly trail: ReadonlyMap<number, readonly string[]>
  readonly dialogue: ReadonlyMap<number, Spoken>
  readonly body: Run | null
  /** the last line of byline, date or photo between headline and text, or null */
  readonly details: number | null
  readonly verdicts: ReadonlyMap<number, Verdict>
}

/** Finds the article on a page: its text by the model, and the headline above it. */
export function survey(lines: readonly Line[], language: string): Survey {
  const page = readPage(lines, language)
  const judgements = page.lines.map((_, at) => judge(page, at))
  const spoken = findDialogue(page)
  const run = findRun(page, judgements, spoken)
  const at = run === null ? firstLine(page) : pickHeadline(page, run, judgements)
  const headline = page.lines[at ?? -1]?.index ?? null
  const verdicts = new Map(page.lines.map(({ index }, i) => [index, verdictOf(page, i, judgements[i], run)]))
  const byline = run === null || at === null ? null : bylineOf(page, run, at, judgements, language)
  const details = detailsBelow(lines, headline, byline, language)
  const crumbs = at === null ? [] : findTrail(page, at)
  const trail = new Map(crumbs.map(({ at: i, names }) => [page.lines[i]?.index ?? -1, names]))
  const dialogue = new Map([...spoken].map(([i, one]) => [page.lines[i]?.index ?? -1, one]))
  return { headline, byline, trail, dialogue, body: bodyOf(page, run, at), details, verdicts }
}

function bylineOf(
  page: Page,
  run: Run,
  headline: number,
  judgements: readonly Judgement[],
  language: string,
): number | null {
  const first = Math.max(run.first, headline + 1)
  const { text } = headlinePage(page, run, judgements)
  const at = pickByline({ page, headline, first, last: run.last, text, language })
  return page.lines[at ?? -1]?.index ?? null
}

/** A run in lines of the capture, without the headline and what stands above it. */
function bodyOf({ lines }: Page, run: Run | null, headline: number | null): Run | null {
  if (run === null) return null
  const first = Math.max(run.first, (headline ?? -1) + 1)
  const start = lines[first]
  const end = lines[run.last]
  return first > run.last || start === undefined || end === undefined
    ? null
    : { first: start.index, last: end.index }
}

/** The likelihoods from which on a line within the text is taken for each kind. */
const LEAST = { subheading: 0.37, caption: 0.4 }

function verdictOf(page: Page, at: number, judgement: Judgement | undefined, run: Run | null): Verdict {
  const line = page.lines[at]
  if (line === undefined || judgement === undefined) return 'residue'
  if (run?.bySentences === true) return line.stops ? 'text' : 'residue'
  if (judgement.subheading > LEAST.subheading) return 'subheading'
  if (judgement.caption > LEAST.caption) return 'caption'
  return reads(judgement) ? 'text' : 'residue'
}

/** A capture without any text has a headline all the same, if it has a line of two words or more. */
function firstLine({ lines }: Page): number | null {
  return words(lines[0]?.text ?? '').length < 2 ? null : 0
}

/** How many paragraphs may stand between the headline and its details: a standfirst. */
const STANDFIRST_LINES = 2
const STANDFIRST_WORDS = 45
const DETAIL_LINES = 30

function detailsBelow(
  lines: readonly Line[],
  headline: number | null,
  byline: number | null,
  language: string,
): number | null {
  if (headline === null) return null
  let paragraphs = 0
  let details: number | null = null
  for (let i = headline + 1; i < Math.min(lines.length, headline + DETAIL_LINES); i++) {
    const line = lines[i]
    if (line === undefined || line.blank) continue
    const length = words(line.text).length
    if (
      i === byline ||
      isDetail(line.text, language) ||
      (paragraphs <= 1 && photoCredit(line.text) !== undefined)
    )
      details = i
    else if (length > STANDFIRST_WORDS) break
    else if (length >= 6 && ++paragraphs > STANDFIRST_LINES) break
  }
  return details
}

/** Whether a line is a byline or a date line, as they stand below a headline. */
function isDetail(text: string, language: string): boolean {
  return datesOf(text, language) !== null || introducedByline(text)
}
