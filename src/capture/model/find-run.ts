import { concludes } from '../conclusions.ts'
import { signedBy } from '../signatures.ts'
import { beginOfComments } from './comments-below.ts'
import type { Judgement } from './judge.ts'
import { FEWEST_ITEMS, isItem, isLastList, isSigned } from './list-lines.ts'
import type { Page } from './page.ts'
import type { PageLine } from './page-line.ts'
import { promisesIn } from './promises.ts'

/** A run of lines, both ends included. */
export interface Run {
  readonly first: number
  readonly last: number
  /** the model saw no text here: its sentences are all that speaks for it */
  readonly bySentences?: true
  /** the line up to which it was taken for text by its place alone */
  readonly opening?: number
}

/** Lines that are known by those around them, by their places on the page. */
export interface KnownLines {
  /** those of an interview */
  readonly dialogue: ReadonlyMap<number, unknown>
  /** items of lists without bullets */
  readonly bareItems: ReadonlySet<number>
}

/** A page, and what is known of its lines. */
interface JudgedPage extends KnownLines {
  readonly page: Page
  readonly judgements: readonly Judgement[]
}

/** Longer lines count no more than this, in words. */
const MOST_WORDS = 60
/** One line that does not belong can part a text by no more than this. */
const FLOOR = -6

/**
 * The run of lines that is the article's text: the contiguous one with the highest sum of odds, each weighed with
 * the line's length (Kadane's algorithm), with what belongs to it above and below; else any sentences; null where there are none.
 */
export function findRun(page: Page, judgements: readonly Judgement[], lines: KnownLines): Run | null {
  let best = { first: 0, last: -1, sum: 0 }
  let run = { first: 0, sum: 0 }
  const end = beginOfComments(page)
  judgements.slice(0, end).forEach(({ belongs }, i) => {
    const weight = Math.min(page.lines[i]?.words ?? 0, MOST_WORDS) + 1
    const value = Math.max(FLOOR, belongs * weight)
    run = run.sum > 0 ? { first: run.first, sum: run.sum + value } : { first: i, sum: value }
    if (run.sum > best.sum) best = { ...run, last: i }
  })
  if (best.last < best.first) return sentences(page)
  const known = { page, judgements, ...lines }
  return { first: earliest(known, best.first), last: Math.min(latest(known, best.last), end - 1) }
}

/** Where the model sees no text, as in a capture of a few words: the lines that stop as sentences do. */
function sentences({ lines }: Page): Run | null {
  const stops = (line: PageLine) => line.stops && line.words >= 2 && line.phrase === null
  const first = lines.findIndex(stops)
  return first < 0 ? null : { first, last: lines.findLastIndex(stops), bySentences: true }
}

/** From which odds on a line reads like text, and from which on where it has a paragraph's place. */
const READS = { belongs: -0.2, placed: -1.3, text: 0.6 }

/** Whether a line near the text is text; `least` is how likely one must be whose odds alone do not say so. */
export function reads({ belongs, text }: Judgement, least = READS.text): boolean {
  return belongs > READS.belongs || (belongs > READS.placed && text > least)
}

/** Paragraphs so sure and so near above the run are taken in: a site's box stands below its first paragraph. */
const SURE = { belongs: 2.2, words: 15, lines: 12 }

/** Points above a text that sum it up. */
const POINT = /^[•‣◦▪●■*]\s?\S/u

/** Whether nothing shows that a paragraph is another's: where such stand above a text up to a capture's first line, they are of it. */
const isParagraph = ({ prose, phrase, credit, dated }: PageLine): boolean =>
  prose && phrase === null && !credit && !dated

function earliest({ page: { lines }, judgements, dialogue }: JudgedPage, start: number): number {
  if (lines.slice(0, start).every(isParagraph)) return 0
  let first = start
  while (POINT.test(lines[first - 1]?.text ?? '')) first--
  for (let i = Math.max(0, first - SURE.lines); i < first; i++)
    if (
      dialogue.has(i) ||
      ((judgements[i]?.belongs ?? 0) > SURE.belongs && (lines[i]?.words ?? 0) > SURE.words)
    )
      return i
  return first
}

/** Whether lines are a picture's caption and what announces it. */
const isPicture = (lines: readonly PageLine[]): boolean =>
  lines.some(({ credit }) => credit) && lines.every(({ credit, phrase }) => credit || phrase !== null)

/** So near above a run, and with so many words, a paragraph below the headline opens the text. */
const LEAD = { words: 8, lines: 3, text: 0.35 }
/** So many blank lines above a paragraph set it apart, of which the model makes too much. */
const FAR = 3

/** Whether a paragraph stands as the first of a text does: below a wide gap and right above the run, or above the picture in between. */
function stands(line: PageLine, { text, caption }: Judgement, below: readonly PageLine[]): boolean {
  if (!line.prose) return false
  return below.length === 0 ? line.above >= FAR : isPicture(below) && text > caption
}

/** A run with the paragraphs that stand between it and the headline and read like text, as the first of a short one can. */
export function withLead({ lines }: Page, run: Run, headline: number, judgements: readonly Judgement[]): Run {
  if (run.bySentences === true) return run
  for (let at = Math.max(headline + 1, run.first - LEAD.lines); at < run.first; at++) {
    const line = lines[at]
    const judgement = judgements[at]
    if (line === undefined || judgement === undefined || !line.stops || line.words < LEAD.words) continue
    if (line.phrase !== null || line.credit) continue
    if (stands(line, judgement, lines.slice(at + 1, run.first)) || reads(judgement, LEAD.text))
      return { ...run, first: at, opening: at + 1 }
  }
  return run
}

/** So many lines that are no text can stand between a run and the paragraphs that go on with it. */
const STRAY = [1, 2]

/** The end of a run, with what below it reads like text, goes on with an interview or signs a quotation. */
function latest(known: JudgedPage, last: number): number {
  let end = last
  for (;;) {
    const next = goesOn(known, end + 1)
      ? end + 1
      : (STRAY.map((lines) => end + 1 + lines).find((at) => resumes(known, end, at)) ??
        behindList(known, end + 1))
    if (next === undefined) return end
    end = next
  }
}

/** Somebody’s words in a whole sentence: as the last line of a page they end a text that was copied without its page. */
const SPEECH = /(?:[“„«「"]|``|'').{12,}[.!?…。」”"'’»]$/su
/** So many characters of a line's end hold such a sentence. */
const LONGEST_SPEECH = 600
const endsAsSpeech = (text: string) => SPEECH.test(text.slice(-LONGEST_SPEECH))

function goesOn({ page: { lines }, judgements, dialogue }: JudgedPage, at: number): boolean {
  const judgement = judgements[at]
  if (judgement === undefined) return false
  return (
    reads(judgement) ||
    couldBeText(lines[at], judgement) ||
    dialogue.has(at) ||
    isItem(lines, at) ||
    isLastList(lines, at) ||
    (at === lines.length - 1 && endsAsSpeech(lines[at]?.text ?? '')) ||
    signedBy(lines[at]?.text ?? '', lines[at - 1]?.text ?? '') !== null
  )
}

/** Where a text goes on behind a list with its title, which begin at a line; undefined where it does not. */
function behindList(known: JudgedPage, start: number): number | undefined {
  const { lines } = known.page
  const isListed = (at: number) => known.bareItems.has(at) || isSigned(lines[at])
  const first = isListed(start) || lines[start]?.phrase !== null ? start : start + 1
  let at = first
  while (isListed(at)) at++
  if (at - first < FEWEST_ITEMS) return undefined
  if (goesOn(known, at)) return at
  return resumes(known, start, at + 1) ? at + 1 : undefined
}

/** From which odds on a sentence within the text, or right below it, is taken for a part of it. */
const COULD_BE = -1.6

/** Whether a line is a sentence, and nothing speaks of a page's furniture. */
export function couldBeText(line: PageLine | undefined, { belongs }: Judgement): boolean {
  if (line === undefined || !line.stops || line.phrase !== null || line.credit || line.dated) return false
  return belongs > COULD_BE && promisesIn(line.text) === 0
}

function resumes({ page: { lines }, judgements, dialogue }: JudgedPage, end: number, at: number): boolean {
  if (dialogue.has(at)) return true
  const judgement = judgements[at]
  if (at === end + 2 && concludes(lines, at)) return true
  const ended = lines.slice(end + 1, at).some(({ phrase }) => phrase?.ends === true)
  return judgement !== undefined && lines[at]?.prose === true && reads(judgement) && !ended
}
