import {
  authorsOf,
  consistsOfNames,
  introducesNames,
  isButton,
  isOffice,
  looksNamed,
  namesHolder,
  saysByline,
  tellsOfName,
} from '../byline-forms.ts'
import { nameBesideDate } from '../name-beside-date.ts'
import { namesNoAuthor } from '../no-author.ts'
import { isCreditLine, isFilePhoto, isFromLibrary, saysPhoto } from '../photo-credits.ts'
import { isPictureLabel } from '../picture-labels.ts'
import { type BylinePage, commonShare } from './byline-questions.ts'
import { bylinePoints, NO_BYLINE } from './judge.ts'
import type { PageLine } from './page-line.ts'
import { rootsOf, sharedRoots } from './roots.ts'

/** Lines above the headline and below the end of the text in which a byline is looked for. */
const ABOVE = 2
const AFTER = 6
/** Lines of the text, at its start and at its end, that can be one. */
const INSIDE = 3
const LONGEST = 25
/** Metadata, from which the weights are learnt, leave out many authors that pages name: that there is none has to be surer. */
const DOUBT = 1.25

/** The lines of a page that could be its byline. */
export function bylineCandidates(known: BylinePage): number[] {
  const { page, headline, first, last } = known
  const found: number[] = []
  for (let i = Math.max(0, headline - ABOVE); i <= last + AFTER; i++) {
    const line = page.lines[i]
    if (line === undefined || i === headline || line.words > LONGEST) continue
    const inside = i >= first && i <= last
    const deep = i >= first + INSIDE && i <= last - INSIDE && !isBesideDate(known, i)
    const isHeld = isOffice(line.text) && i - 1 > headline && isUntoldName(known, i - 1)
    if ((!inside || (!deep && names(line.text))) && !isNoByline(line) && !isHeld) found.push(i)
  }
  return found
}

/** Whether a line is a name that neither headline nor any paragraph tells of, as they do of places. */
function isUntoldName({ page: { lines }, headline }: BylinePage, at: number): boolean {
  const name = lines[at]?.text ?? ''
  const isTold = (line: PageLine, i: number) => (line.prose || i === headline) && line.text.includes(name)
  return consistsOfNames(name) && !lines.some(isTold)
}

/** How far into what was taken for the text a byline is looked for that stands below standfirst and photo, in lines. */
const OPENING = 8

/** Whether a line introduces a name right beside the first date below the headline, though a standfirst was taken for the text's beginning. */
function isBesideDate({ page: { lines }, headline, first }: BylinePage, at: number): boolean {
  if (at >= first + OPENING) return false
  const above = lines.slice(headline + 1, at + 2)
  const date = headline + 1 + above.findIndex(({ dated }) => dated)
  return date > headline && Math.abs(date - at) <= 1 && introduces(lines[at]?.text ?? '')
}

/** Whether a line shows that it is a question, a button, a photographer's credit, or a caption or summary that somebody is named in. */
const isNoByline = ({ text, credit, phrase }: PageLine) =>
  (phrase !== null && saysByline(text) === 'no') ||
  isPictureLabel(text) ||
  isFromLibrary(text) ||
  (credit && (/\p{L} ?\/ ?\p{L}/u.test(text) || isCreditLine(text)) && saysByline(text) === 'no') ||
  /[?？؟]$/u.test(text) ||
  isButton(text) ||
  (namesNoAuthor(text) && saysByline(text) === 'no') ||
  namesHolder(text) ||
  isFilePhoto(text) ||
  tellsOfName(text) ||
  (saysPhoto(text) && saysByline(text) === 'no')

/** Whether a line could name somebody at all; a subheading that the text begins with does not. */
function names(text: string): boolean {
  return saysByline(text) !== 'no' || looksNamed(text)
}

/**
 * The line that reads most like the byline: one that says so between headline and text, else the one with the most
 * points, the breadcrumb and words that the page uses otherwise too apart; null where none has as many as nothing has,
 * or, of names around the text, nearly as many.
 */
export function pickByline(known: BylinePage, breadcrumb: ReadonlySet<number>): number | null {
  const offered = bylineCandidates(known).filter((at) => !breadcrumb.has(at))
  const announced = offered.filter((at) => announces(known, at))
  const all = offered.filter((at) => commonShare(textAt(known, at), known.common) !== 'all')
  const around = all.filter((at) => (at < known.first || at > known.last) && names(textAt(known, at)))
  return (
    best(known, announced, -Infinity) ??
    best(known, all, NO_BYLINE) ??
    best(known, around, NO_BYLINE - DOUBT) ??
    datedName(known, breadcrumb)
  )
}

/** The first line between headline and text that has a name beside its date, and no place that the text tells of. */
function datedName(
  { page, headline, first, text, common, language }: BylinePage,
  breadcrumb: ReadonlySet<number>,
): number | null {
  for (let at = headline + 1; at < Math.min(first, headline + OPENING); at++) {
    const line = page.lines[at]
    const isOffered = line?.dated === true && !breadcrumb.has(at)
    const name = isOffered ? nameBesideDate(line.text, language) : ''
    const isKnown = name !== '' && sharedRoots(rootsOf(authorsOf(name)[0] ?? name), text) > 0
    if (name !== '' && !isKnown && ['no', 'none'].includes(commonShare(name, common))) return at
  }
  return null
}

/** Whether a line below the headline introduces a name, "By Mira Halden", also behind a date, or is one that the line above introduces. */
function announces(known: BylinePage, at: number): boolean {
  const { headline, first } = known
  if (at <= headline) return false
  const text = textAt(known, at)
  const isAnnounced = introduces(text) || (introducesNames(textAt(known, at - 1)) && consistsOfNames(text))
  return (at < first && isAnnounced) || isBesideDate(known, at)
}

const introduces = (text: string): boolean => ['name', 'within'].includes(saysByline(text))

function textAt({ page }: BylinePage, at: number): string {
  return page.lines[at]?.text ?? ''
}

function best(known: BylinePage, candidates: readonly number[], least: number): number | null {
  let found: { at: number; points: number } | null = null
  for (const at of candidates) {
    const line = known.page.lines[at]
    const points = line === undefined ? -Infinity : bylinePoints(line, at, known)
    if (points > (found?.points ?? least)) found = { at, points }
  }
  return found?.at ?? null
}
