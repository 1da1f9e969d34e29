import { daysBefore } from './calendar.ts'
import { openingText } from './opening-text.ts'
import { pictureOf } from './photos.ts'
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

const COLUMN = 4
const MOST_IN_COLUMN = 7
/** A single story beside the lead would stand for nothing. */
const FEWEST_BESIDE = 2
const MOST_PAIRS = 4
const DESKS = 4
const DESK_STORIES = 3
const VOICES = 3
const DAYS = 7
const LONGEST_VOICE = 200
/** A third column that is filled to less than this stands half empty: all stories then stand beside and below the lead. */
const FILLED = 0.75

/** Composes a front page out of stories, newest first: the newest leads, the next stand beside it, columns even. */
export function composeFrontPage(stories: readonly Story[], sections: readonly Section[]): FrontPage {
  const [lead = null, ...rest] = stories
  if (lead === null)
    return { lead, pair: [], second: [], earlier: [], desks: [], voices: { from: 'newest', quotations: [] } }
  const beside = columnBeside(lead, rest)
  const second = rest.slice(0, beside)
  const height = secondLines(second)
  const pairs = Math.min(MOST_PAIRS, Math.max(1, Math.floor((height - leadLines(lead, 'two')) / PAIR_LINES)))
  const pair = rest.slice(beside, beside + 2 * pairs)
  const older = rest.slice(beside + 2 * pairs)
  const earlier = earlierWithin(older, height)
  if (earlier.length === older.length && earlierLines(older) < FILLED * height) return fewStories(lead, rest)
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

/**
 * The height of columns, in lines of a story's headline (25 px), from the letters that a line holds at the page's
 * full width. An estimate is enough: what is left over is less than a story.
 */
const PAIR_LINES = 3.4
/** The width of the lead in such lines, beside two columns and beside one. */
const LEAD_WIDTH = { two: 22, one: 32 }
const lines = (text: string, letters: number): number => Math.ceil(text.length / letters)

/** How many letters a line of the lead's headline holds beside two columns in its sizes, and how high it is. */
const HEADLINE = {
  usual: { letters: 20, height: 2.64 },
  long: { letters: 27, height: 2.04 },
  longest: { letters: 36, height: 1.6 },
}
/** A picture of the lead is cut to be no higher than so many lines. */
const HIGHEST_PICTURE = 20.5

/** The size that a lead's headline is set in: the longer, the smaller. */
export function headlineSize({ title }: Story): keyof typeof HEADLINE {
  return title.length > 150 ? 'longest' : title.length > 90 ? 'long' : 'usual'
}

/** How many stories stand beside the lead: as many as are as high as it is with a pair below it. */
function columnBeside(lead: Story, rest: readonly Story[]): number {
  const height = leadLines(lead, 'two') + PAIR_LINES
  let count = COLUMN
  while (count < MOST_IN_COLUMN && secondLines(rest.slice(0, count)) < height) count++
  return count
}

/** How many of a few stories stand beside the lead, so that the others, in pairs below it, end level with them. */
function levelCount(lead: Story, rest: readonly Story[]): number {
  const height = leadLines(lead, 'one')
  const unevenness = (count: number) => {
    const pairs = Math.ceil((rest.length - count) / 2)
    return Math.abs(secondLines(rest.slice(0, count)) - height - pairs * PAIR_LINES)
  }
  const least = Math.min(FEWEST_BESIDE, rest.length)
  const counts = rest.slice(least - 1).map((_, i) => least + i)
  const fitting = counts.filter((count) => (rest.length - count) % 2 === 0)
  return fitting.reduce((best, count) => (unevenness(count) < unevenness(best) ? count : best), rest.length)
}

function leadLines(story: Story, columns: keyof typeof LEAD_WIDTH): number {
  const { letters, height } = HEADLINE[headlineSize(story)]
  const width = LEAD_WIDTH[columns]
  const words =
    lines(story.title, (letters * width) / LEAD_WIDTH.two) * height +
    lines(openingText(story), 46) * 1.2 +
    2.5
  const picture = pictureOf(story.article.photo)
  if (picture !== null) return words + Math.min(HIGHEST_PICTURE, (picture.height / picture.width) * width) + 1
  const strongest = strongestQuotation(story.article)
  return words + (strongest === null ? 0 : lines(strongest.text, 42) * 1.4 + 5.5)
}

function secondLines(stories: readonly Story[]): number {
  return stories.reduce(
    (sum, story, i) => sum + lines(story.title, 24) + (i < 3 ? lines(openingText(story), 28) : 0) + 3,
    0,
  )
}

/** Stories for the column of what is older, until it is as high as the one beside it. */
function earlierWithin(stories: readonly Story[], height: number): Story[] {
  return stories.slice(0, 20).filter((_, i, most) => earlierLines(most.slice(0, i + 1)) < height)
}

function earlierLines(stories: readonly Story[]): number {
  return stories.reduce((sum, story) => sum + lines(story.title, 22) * 0.9 + 1.4, 2.5)
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
