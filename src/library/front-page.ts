import { daysBefore } from './calendar.ts'
import { earlierHeight, leadHeight, pairsHeight, secondHeight } from './front-heights.ts'
import { type StatedQuotation, statedQuotations, strongestQuotation } from './quotations.ts'
import { everySection, type Section } from './sections.ts'
import type { Story } from './story.ts'

/** A desk: one section with its newest stories. */
export interface Desk {
  readonly section: Section
  readonly stories: readonly Story[]
}

/** A quotation that stands on the front page, and the story that holds it. */
export interface FrontQuotation {
  readonly story: Story
  readonly quote: StatedQuotation
}

/** What is said: by others in the seven days that end at the newest dated story, in the lead itself, or in what is newest. */
export interface Voices {
  readonly from: 'week' | 'lead' | 'newest'
  readonly quotations: readonly FrontQuotation[]
}

/** The front page as it is composed; every part but the lead may be empty. */
export interface FrontPage {
  readonly lead: Story | null
  readonly pair: readonly Story[]
  readonly second: readonly Story[]
  readonly earlier: readonly Story[]
  readonly desks: readonly Desk[]
  readonly voices: Voices
}

/** So many stories stand beside the lead, so many pairs below it, and so many are headlines only. */
const COLUMN = { fewest: 4, most: 7 }
const MOST_PAIRS = 6
const MOST_EARLIER = 20
/** A single story beside the lead would stand for nothing. */
const FEWEST_BESIDE = 2
/** How much more even columns have to be, in lines, for each story more. */
const COST = 0.25
const DESKS = 4
const DESK_STORIES = 3
const VOICES = 3
const DAYS = 7
const LONGEST_VOICE = 200
/** A column that is filled to less than this stands half empty: where no story is left for it, all stand beside and below the lead. */
const FILLED = 0.8

/** Composes a front page out of stories, newest first: the newest leads, the next stand beside it, columns even. */
export function composeFrontPage(stories: readonly Story[], sections: readonly Section[]): FrontPage {
  const [lead = null, ...rest] = stories
  if (lead === null)
    return { lead, pair: [], second: [], earlier: [], desks: [], voices: { from: 'newest', quotations: [] } }
  const { second, pair, earlier, filled } = columnsOf(lead, rest)
  const count = second.length + pair.length + earlier.length
  if (filled < FILLED && count === rest.length) return fewStories(lead, rest)
  const shown = new Set([lead, ...second, ...pair, ...earlier])
  return { lead, pair, second, earlier, desks: desksOf(sections, shown), voices: voicesOfWeek(lead, rest) }
}

/** A front page of so few stories that all stand beside and below the lead. */
function fewStories(lead: Story, rest: readonly Story[]): FrontPage {
  const count = levelCount(lead, rest)
  const [second, pair] = [rest.slice(0, count), rest.slice(count)]
  const voices = pair.length > 0 ? voicesOf('newest', lead, rest) : voicesOfLead(lead)
  return { lead, pair, second, earlier: [], desks: [], voices }
}

/** The item of a list for which a measure is least, the first of several; null of none. */
function leastBy<T>(items: readonly T[], measure: (item: T) => number): T | null {
  const [first, ...others] = items.map((item) => ({ item, amount: measure(item) }))
  if (first === undefined) return null
  return others.reduce((least, one) => (one.amount < least.amount ? one : least), first).item
}

const numbers = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i)

type Columns = Pick<FrontPage, 'second' | 'pair' | 'earlier'> & { readonly filled: number }

/** Stories below the lead, beside it, and older ones, so many of each that all columns end level; and how far the lowest is filled, as a share of the highest. */
function columnsOf(lead: Story, rest: readonly Story[]): Columns {
  const top = leadHeight(lead, 'two')
  const ways = numbers(COLUMN.fewest, COLUMN.most).flatMap((beside) =>
    numbers(1, MOST_PAIRS).map((pairs) => {
      const [second, pair] = [rest.slice(0, beside), rest.slice(beside, beside + 2 * pairs)]
      const [left, right] = [top + pairsHeight(pair, 'two'), secondHeight(second)]
      const earlier = earlierTo(Math.max(left, right), rest.slice(beside + 2 * pairs))
      const heights = [left, right, earlierHeight(earlier)]
      const [lowest, highest] = [Math.min(...heights), Math.max(...heights)]
      const cost = highest - lowest + COST * (second.length + pair.length)
      return { second, pair, earlier, filled: lowest / highest, cost }
    }),
  )
  return leastBy(ways, ({ cost }) => cost) ?? { second: [], pair: [], earlier: [], filled: 0 }
}

/** How many of a few stories stand beside the lead, so that the others, in pairs below it, end level with them. */
function levelCount(lead: Story, rest: readonly Story[]): number {
  const height = leadHeight(lead, 'one')
  const counts = numbers(Math.min(FEWEST_BESIDE, rest.length), rest.length)
  const fitting = counts.filter((count) => (rest.length - count) % 2 === 0)
  const unevenness = (count: number) =>
    Math.abs(secondHeight(rest.slice(0, count)) - height - pairsHeight(rest.slice(count), 'one'))
  return leastBy(fitting, unevenness) ?? rest.length
}

/** Stories for the column of what is older, as many as end level with the others. */
function earlierTo(height: number, stories: readonly Story[]): readonly Story[] {
  const counts = numbers(0, Math.min(MOST_EARLIER, stories.length))
  const count = leastBy(counts, (many) => Math.abs(earlierHeight(stories.slice(0, many)) - height))
  return stories.slice(0, count ?? 0)
}

/** Quotations of the lead beside its strongest, whose sentences name the speaker, each text once. */
function voicesOfLead(lead: Story): Voices {
  const heard = new Set([strongestQuotation(lead.article)?.text])
  const quotations = statedQuotations(lead.article).filter(({ text }) => {
    const isNew = text.length <= LONGEST_VOICE && !heard.has(text)
    heard.add(text)
    return isNew
  })
  return { from: 'lead', quotations: quotations.slice(0, VOICES).map((quote) => ({ story: lead, quote })) }
}

/** The strongest quotations of the week; of the newest stories where fewer than two spoke in it. */
function voicesOfWeek(lead: Story, stories: readonly Story[]): Voices {
  const newest = lead.article.published?.date
  const from = newest === undefined ? null : daysBefore(newest, DAYS)
  const week = stories.filter(({ article }) => from !== null && (article.published?.date ?? '') >= from)
  const voices = voicesOf('week', lead, week)
  return voices.quotations.length > 0 ? voices : voicesOf('newest', lead, stories)
}

/** The strongest quotation of each story, a speaker and a text once; none where fewer than two speak. */
function voicesOf(from: Voices['from'], lead: Story, stories: readonly Story[]): Voices {
  const strongest = strongestQuotation(lead.article)
  const heard = new Set([strongest?.speaker.name, strongest?.text])
  const quotations: FrontQuotation[] = []
  for (const story of stories) {
    if (quotations.length === VOICES) break
    const quote = strongestQuotation(story.article)
    if (quote === null || heard.has(quote.speaker.name) || heard.has(quote.text)) continue
    heard.add(quote.speaker.name).add(quote.text)
    quotations.push({ story, quote })
  }
  return { from, quotations: quotations.length < 2 ? [] : quotations }
}

/** The largest outermost sections; a single one gives way to those inside it. */
function desksOf(sections: readonly Section[], shown: ReadonlySet<Story | null>): Desk[] {
  const candidates =
    sections.length > 1 ? sections : everySection(sections).filter((section) => section.above.length === 1)
  return candidates
    .map((section) => ({
      section,
      stories: section.stories.filter((story) => !shown.has(story)).slice(0, DESK_STORIES),
    }))
    .filter((desk) => desk.stories.length > 0)
    .slice(0, DESKS)
}
