import type { Page } from './model/page.ts'
import { type PageLine, tellsWhen } from './model/page-line.ts'
import { partsText, timeOf } from './part-marks.ts'
import { tellsManner } from './section-words.ts'

/** A page tells the news as it comes in where so many posts have a time, in order; midnight may come between. */
const FEWEST = 3
const MOST_OUT_OF_ORDER = 1
/** The lines of posts by their places among a page's lines, in order, and what each is. */
export type Posts = ReadonlyMap<number, 'text' | 'subheading'>

/** A post's title has no more words. */
const LONGEST_TITLE = 20

/**
 * The posts of a page that tells the news as it comes in, by their places among the page's lines: below each time on a
 * line of its own a title, if any, and running text; the last ends with its paragraphs. Empty for other pages.
 */
export function livePosts({ lines }: Page): Posts {
  const times = timesIn(lines)
  if (times.length < FEWEST || !areInOrder(times.map(({ minutes }) => minutes))) return new Map()
  const posts = times.map(({ at }, i) => postOf(lines, at + 1, times[i + 1]?.at ?? endOf(lines, at + 1)))
  return new Map(posts.flat())
}

/** The lines that tell a post's time, in minutes of the day, up to the readers' comments: below its date an article has its own. */
function timesIn(lines: readonly PageLine[]): { readonly at: number; readonly minutes: number }[] {
  const times: { readonly at: number; readonly minutes: number }[] = []
  for (const [at, { text, phrase }] of lines.entries()) {
    if (times.length > 0 && phrase?.kind === 'comments' && phrase.ends) break
    const minutes = timeOf(text)
    const isOwn = lines[at - 1]?.dated === true || lines[at + 1]?.dated === true
    if (minutes !== null && !isOwn && partsText(lines, at)) times.push({ at, minutes })
  }
  return times
}

/** Whether times rise or fall from one to the next. */
function areInOrder(minutes: readonly number[]): boolean {
  const steps = minutes.slice(1).map((minute, i) => minute - (minutes[i] ?? 0))
  const rising = steps.filter((step) => step > 0).length
  const falling = steps.filter((step) => step < 0).length
  return Math.min(rising, falling) <= MOST_OUT_OF_ORDER
}

/** Where the last post ends: behind its first paragraphs. */
function endOf(lines: readonly PageLine[], start: number): number {
  let at = start
  while (at < lines.length && lines[at]?.prose !== true) at++
  while (at < lines.length && lines[at]?.prose === true) at++
  return at
}

function postOf(
  lines: readonly PageLine[],
  start: number,
  end: number,
): (readonly [number, 'text' | 'subheading'])[] {
  const places = Array.from({ length: end - start }, (_, i) => start + i)
  const isTextAt = (at: number) => {
    const line = lines[at]
    const isCaption = line?.credit === true || lines[at + 1]?.credit === true
    return line?.stops === true && line.phrase === null && (line.prose || !isCaption)
  }
  const first = places.find((at) => isTextAt(at) && lines[at]?.prose === true) ?? end
  const title = places.find((at) => at < first && !tellsAbout(lines[at]))
  const isTitle = title !== undefined && couldBeTitle(lines[title])
  return [
    ...(isTitle ? [[title, 'subheading'] as const] : []),
    ...places.filter((at) => at >= first && isTextAt(at)).map((at) => [at, 'text'] as const),
  ]
}

/** Whether a line tells when a post came, or how it is told: "10 minutes ago", "Breaking". */
const tellsAbout = (line: PageLine | undefined): boolean =>
  line === undefined || line.ago || (tellsWhen(line) && line.words <= 4) || tellsManner(line.text)

const couldBeTitle = (line: PageLine | undefined): boolean =>
  line !== undefined && line.words <= LONGEST_TITLE && !line.stops && line.phrase === null && !line.credit
