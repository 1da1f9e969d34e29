import { introducedByline, looksNamed } from '../byline-forms.ts'
import { datesPhoto } from '../publishers.ts'
import { sectionNames } from '../section-names.ts'
import { isUsualName } from '../section-words.ts'
import type { Run } from './find-run.ts'
import { type HeadlinePage, isStandfirst } from './headline-questions.ts'
import { headlinePoints, type Judgement } from './judge.ts'
import { belongs, FEWEST_WORDS, isNoHeadline, isTitle } from './no-headline.ts'
import type { Page } from './page.ts'
import type { PageLine } from './page-line.ts'
import { sharedRoots } from './roots.ts'
import { isUnlikely } from './unlikely-headline.ts'

/** How many lines above the text, and into it, a headline is looked for. */
const REACH = 120
const INSIDE = 4
/** A headline is no longer than this, in words. */
const LONGEST = 45
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

interface Candidate {
  readonly at: number
  readonly line: PageLine
  readonly points: number
}

/** The line that reads most like the headline of a text; null where nothing stands that could be one. */
export function pickHeadline(known: HeadlinePage, run: Run, judgements: readonly Judgement[]): number | null {
  const { page } = known
  const possible = candidates(page, run).flatMap((at): Candidate[] => {
    const line = page.lines[at]
    if (line === undefined || isNoHeadline(line, at, known, judgements)) return []
    return [{ at, line, points: headlinePoints(line, at, known) }]
  })
  const likely = possible.filter(({ line }) => !isUnlikely(line))
  const all = likely.some(({ line }) => isTitle(line)) ? likely : possible
  const shared = sharedTitles(page)
  const most =
    mostPoints(all.filter(({ line }) => line.words > FEWEST_WORDS && shared.has(line.text))) ??
    mostPoints(all)
  if (most === null) return null
  const best = firstOfPoints(most, all, known) ?? aboveByline(most, all, page) ?? most
  const above = page.lines[best.at - 1]
  const isUpper =
    above !== undefined &&
    !isUnlikely(above) &&
    !isNoHeadline(above, best.at - 1, known, judgements) &&
    !endsMenu(best.at - 1, page)
  const isLower = isStandfirst(best.line, best.at, page) || isCaption(best.at, page)
  if (isUpper && isLower) return best.at - 1
  return isKicker(best, page.lines[best.at + 1]) ? best.at + 1 : best.at
}

/** So many points of a summary stand between headline and byline, each of so many words. */
const POINTS = { fewest: 3, words: 8 }

/** The first of several long lines that stand right above a byline without a blank line between, if it shares as much with the text: a headline with the points of its summary. */
function firstOfPoints(
  { at }: Candidate,
  all: readonly Candidate[],
  { page: { lines, roots }, text }: HeadlinePage,
): Candidate | null {
  const isPoint = (line: PageLine | undefined) =>
    line !== undefined && line.words >= POINTS.words && !line.dated && line.phrase === null && !line.credit
  let first = at
  while (lines[first]?.above === 0 && isPoint(lines[first - 1])) first--
  let last = at
  while (lines[last]?.below === 0 && isPoint(lines[last + 1])) last++
  const shared = (line: number) => sharedRoots(roots[line] ?? [], text)
  if (last - first < POINTS.fewest || !isPoint(lines[at]) || shared(first) < shared(at)) return null
  return introducedByline(lines[last + 1]?.text ?? '') ? (all.find((one) => one.at === first) ?? null) : null
}

/** How a link ends that shares a page and begins with its title: "Night ferry returns on facebook". */
const SHARES =
  / (?:on|via|auf|per|über|sur|en|su|no|op|på|w) (x|twitter|facebook|linkedin|whatsapp|reddit)(?: \([^()]{1,40}\))?$/iu

/** The titles that links to two networks begin with: those that the page is shared by. */
function sharedTitles({ lines }: Page): ReadonlySet<string> {
  const networks = new Map<string, string>()
  const shared = new Set<string>()
  for (const { text } of lines) {
    const link = SHARES.exec(text)
    if (link?.[1] === undefined) continue
    const title = text.slice(0, link.index)
    const known = networks.get(title)
    if (known === undefined) networks.set(title, link[1])
    else if (known !== link[1]) shared.add(title)
  }
  return shared
}

/** Whether a line of one word stands right above one that reads as a headline does, "Interview", or a section's name above any title. */
const isKicker = ({ line }: Candidate, below: PageLine | undefined): boolean =>
  below !== undefined &&
  (isUsualName(line.text)
    ? !below.prose && !below.dated && !isUsualName(below.text) && !couldBeByline(below.text)
    : line.words === 1 && isTitle(below)) &&
  below.words <= LONGEST_TITLE &&
  !isUnlikely(below)

const couldBeByline = (text: string): boolean => introducedByline(text) || looksNamed(text)

/** A menu has so many entries one below the other, and each no more words. */
const MENU = { lines: 4, words: 3 }

/** Whether a line ends a menu whose entries no blank line parts. */
function endsMenu(at: number, { lines }: Page): boolean {
  const entries = lines.slice(Math.max(0, at + 1 - MENU.lines), at + 1)
  return (
    entries.length === MENU.lines &&
    entries.every(({ words, stops, below }) => words <= MENU.words && !stops && below === 0)
  )
}

/** A headline has no more words. */
const LONGEST_TITLE = 25

/** So far above a line a byline is looked for, and above that the headline, in lines; and how close in points it must be. */
const NEAR = { byline: 3, headline: 3, points: 3 }

/** The line above a byline that reads nearly as much like the headline as the one below it, a caption or summary; null where none does. */
function aboveByline(most: Candidate, all: readonly Candidate[], { lines }: Page): Candidate | null {
  const from = Math.max(0, most.at - NEAR.byline)
  const byline = from + lines.slice(from, most.at).findIndex(({ text }) => introducedByline(text))
  if (byline < from) return null
  const above = all.filter(
    ({ at, line }) =>
      at < byline && at >= byline - NEAR.headline && isTitle(line) && sectionNames(line.text) === null,
  )
  const best = mostPoints(above)
  return best !== null && best.points >= most.points - NEAR.points ? best : null
}

const mostPoints = (all: readonly Candidate[]): Candidate | null =>
  all.reduce<Candidate | null>((best, one) => (best === null || one.points > best.points ? one : best), null)

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
