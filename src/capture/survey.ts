import { tidy } from '../article/tidy.ts'
import { bareLists } from './bare-lists.ts'
import { authorsOf } from './byline-forms.ts'
import { bylineOf } from './byline-part.ts'
import { concludes } from './conclusions.ts'
import type { Crumbs } from './crumbs.ts'
import { detailsBelow } from './details.ts'
import { findDialogue, type Spoken } from './find-dialogue.ts'
import { findTrail } from './find-trail.ts'
import { interviewQuestions } from './interview-questions.ts'
import type { Line } from './lines.ts'
import { livePosts, type Posts } from './live-posts.ts'
import { commonWords } from './model/byline-questions.ts'
import { coauthorsOf } from './model/coauthors.ts'
import { couldBeText, findRun, type Run, reads, withLead } from './model/find-run.ts'
import { type Judgement, judge } from './model/judge.ts'
import { leastOfTitle } from './model/lone-title.ts'
import { type Page, readPage } from './model/page.ts'
import { pickByline } from './model/pick-byline.ts'
import { headlinePage, pickHeadline } from './model/pick-headline.ts'
import { numberedParts } from './numbered-parts.ts'
import { questionTitles } from './question-titles.ts'
import { trailOf } from './trail.ts'

/** What a line reads like, if it stands within the text. */
export type Verdict = 'text' | 'subheading' | 'caption' | 'residue'

/** Where the article is in a capture; all numbers are indexes of lines, blank ones counted. */
export interface Survey {
  readonly headline: number | null
  readonly byline: number | null
  /** lines that name further authors, one each */
  readonly coauthors: ReadonlySet<number>
  /** the section names of each line of the breadcrumb */
  readonly trail: ReadonlyMap<number, readonly string[]>
  readonly dialogue: ReadonlyMap<number, Spoken>
  readonly numberedParts: ReadonlySet<number>
  /** lines of boxes within the text */
  readonly boxed: ReadonlySet<number>
  /** items of lists without bullets */
  readonly bareItems: ReadonlySet<number>
  readonly body: Run | null
  /** the last line of byline, date or photo between headline and text, or null */
  readonly details: number | null
  readonly verdicts: ReadonlyMap<number, Verdict>
}

/** A question that no label introduces. */
const ASKED: Spoken = { kind: 'question' }

/** Finds the article on a page: its text by the model, the headline above it, and what stands around that. */
export function survey(lines: readonly Line[], language: string): Survey {
  const page = readPage(lines, language)
  const judgements = page.lines.map((_, at) => judge(page, at))
  const dialogue = findDialogue(page)
  const bareItems = bareLists(page)
  const known = { dialogue, bareItems }
  const found = findRun(page, judgements, known)
  const posts = postsIn(page, found)
  const run = withPosts(found, posts)
  const heading = run === null ? headless(page) : headingOf(page, run, judgements, language)
  const text = run === null ? null : withOpening(page, run, heading.headline, judgements)
  const asked = text === null ? [] : [...interviewQuestions(page, text, known, language)]
  const spoken = new Map([...dialogue, ...asked.map((at) => [at, ASKED] as const)])
  const titles = text === null ? new Set() : questionTitles(page, text, { ...known, dialogue: spoken })
  const indexOf = (at: number | null) => page.lines[at ?? -1]?.index ?? null
  const headline = indexOf(heading.headline)
  const byline = indexOf(heading.byline)
  const indexesOf = (places: Iterable<number>) => Array.from(places, (at) => indexOf(at) ?? -1)
  const place = <T>([at, value]: readonly [number, T]) => [indexOf(at) ?? -1, value] as const
  return {
    headline,
    byline,
    coauthors: new Set(heading.byline === null ? [] : indexesOf(coauthorsOf(page, heading.byline))),
    trail: new Map(heading.trail.map(({ at, names }) => place([at, names]))),
    dialogue: new Map([...spoken].map(place)),
    bareItems: new Set(indexesOf(bareItems)),
    boxed: page.boxed,
    numberedParts: new Set(indexesOf(numberedParts(page))),
    body: bodyOf(page, text, heading.headline),
    details: detailsBelow(lines, { headline, byline, boxed: page.boxed }, language),
    verdicts: new Map([
      ...page.lines.map(({ index }, i) => {
        const verdict = posts.get(i) ?? verdictOf(page, i, judgements[i], text)
        return [index, verdict === 'text' && titles.has(i) ? 'subheading' : verdict] as const
      }),
      ...indexesOf(authorNotes(page, text, heading.byline, language)).map(
        (index) => [index, 'residue'] as const,
      ),
    ]),
  }
}

/** The posts of a page that are its text: it holds some, and no more beside them than they are; none of another page, which may have a ticker, or its readers' comments with their times. */
function postsIn(page: Page, run: Run | null): Posts {
  const posts = livePosts(page)
  if (run === null || posts.size === 0) return new Map()
  const isProse = (at: number) => page.lines[at]?.prose === true
  const inRun = page.lines.keys().filter((at) => isProse(at) && at >= run.first && at <= run.last)
  const { own = [], other = [] } = Object.groupBy(inRun, (at) => (posts.has(at) ? 'own' : 'other'))
  const all = [...posts.keys()].filter(isProse)
  return own.length > 0 && other.length <= all.length ? posts : new Map()
}

/** A run with all posts of its page, which are in order. */
function withPosts(run: Run | null, posts: Posts): Run | null {
  const places = [...posts.keys()]
  const [first, last] = [places[0], places.at(-1)]
  if (run === null || first === undefined || last === undefined) return run
  return { ...run, first: Math.min(run.first, first), last: Math.max(run.last, last) }
}

/** A run with its opening; without a headline, which shows where a text begins, with all paragraphs right above it. */
function withOpening(page: Page, run: Run, headline: number | null, judgements: readonly Judgement[]): Run {
  if (headline !== null) return withLead(page, run, headline, judgements)
  const { lines } = page
  let first = run.first
  while (lines[first - 1]?.prose === true) first--
  return { ...run, first, opening: run.first }
}

/** So many lines at a text's end, each with no more words, can tell who its author is. */
const NOTES = { lines: 3, words: 45 }

/** The lines at the end of a text that begin with the name of its author, and are about them: "Mira Halden is a staff writer." */
function authorNotes({ lines }: Page, run: Run | null, byline: number | null, language: string): number[] {
  const line = lines[byline ?? -1]
  if (run === null || line === undefined) return []
  const authors = authorsOf(bylineOf(tidy(line.text), language)).filter((name) => name.includes(' '))
  return Array.from({ length: NOTES.lines }, (_, i) => run.last - i).filter((at) => {
    const { text = '', words: length = 0 } = lines[at] ?? {}
    return at > run.first && length <= NOTES.words && authors.some((name) => text.startsWith(`${name} `))
  })
}

/** Headline, byline and breadcrumb, among the page's lines. */
interface Heading {
  readonly headline: number | null
  readonly byline: number | null
  readonly trail: readonly Crumbs[]
}

function headingOf(page: Page, run: Run, judgements: readonly Judgement[], language: string): Heading {
  const known = headlinePage(page, run, judgements)
  const headline = pickHeadline(known, run, judgements)
  if (headline === null) return { headline, byline: null, trail: [] }
  const trail = trailOf(page, headline, run.last)
  const asked = {
    page,
    headline,
    first: Math.max(run.first, headline + 1),
    last: run.last,
    text: known.text,
    common: commonWords(page),
    language,
  }
  return { headline, byline: pickByline(asked, new Set(trail.map(({ at }) => at))), trail }
}

/** A capture without any text has a headline all the same, if its first line has two words or more. */
function headless(page: Page): Heading {
  const headline = (page.lines[0]?.words ?? 0) < 2 ? null : 0
  return { headline, byline: null, trail: headline === null ? [] : findTrail(page, headline) }
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
const LEAST = { subheading: 0.45, caption: 0.4 }

function verdictOf(page: Page, at: number, judgement: Judgement | undefined, run: Run | null): Verdict {
  const line = page.lines[at]
  if (line === undefined || judgement === undefined) return 'residue'
  if (run !== null && at >= run.first && at < (run.opening ?? run.first)) return 'text'
  if (run?.bySentences === true) return line.stops ? 'text' : 'residue'
  const within = run !== null && at >= run.first && at <= run.last
  if (within && concludes(page.lines, at + 1)) return 'subheading'
  if (within && concludes(page.lines, at)) return 'text'
  if (judgement.subheading > LEAST.subheading) return 'subheading'
  if (within && judgement.subheading > leastOfTitle(page, at)) return 'subheading'
  if (judgement.caption > LEAST.caption) return 'caption'
  if (reads(judgement)) return 'text'
  return within && couldBeText(line, judgement) ? 'text' : 'residue'
}
