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

/** The front page as it is composed; every part but the lead may be empty. */
export interface FrontPage {
  readonly lead: Story | null
  readonly pair: readonly Story[]
  readonly second: readonly Story[]
  readonly earlier: readonly Story[]
  readonly desks: readonly Desk[]
  /** what others say in the seven days that end at the newest dated story; on a small page, what else the lead says */
  readonly voices: readonly FrontQuotation[]
}

const COLUMN = 4
const MOST_PAIRS = 4
const DESKS = 4
const DESK_STORIES = 3
const VOICES = 3
const DAYS = 7
const LONGEST_VOICE = 200
/** With fewer stories than this, a third column would stand half empty: all of them stand beside and below the lead. */
const ENOUGH_FOR_COLUMNS = 14

/** Composes a front page out of stories, newest first: the newest leads, the next stand beside it, columns even. */
export function composeFrontPage(stories: readonly Story[], sections: readonly Section[]): FrontPage {
  const [lead = null, ...rest] = stories
  const second = rest.slice(0, COLUMN)
  if (lead === null || stories.length < ENOUGH_FOR_COLUMNS) {
    const pair = rest.slice(COLUMN)
    return { lead, pair, second, earlier: [], desks: [], voices: pair.length > 0 ? [] : voicesOfLead(lead) }
  }
  const height = secondLines(second)
  const pairs = Math.min(MOST_PAIRS, Math.max(1, Math.floor((height - leadLines(lead)) / PAIR_LINES)))
  const pair = rest.slice(COLUMN, COLUMN + 2 * pairs)
  const earlier = earlierWithin(rest.slice(COLUMN + 2 * pairs), height)
  const shown = new Set([lead, ...second, ...pair, ...earlier])
  return { lead, pair, second, earlier, desks: desksOf(sections, shown), voices: voicesOfWeek(lead, rest) }
}

/**
 * The height of columns, in lines of a story's headline (25 px), from the letters that a line holds at the page's
 * full width. An estimate is enough: what is left over is less than a story.
 */
const PAIR_LINES = 3.4
const LEAD_WIDTH = 22
const lines = (text: string, letters: number): number => Math.ceil(text.length / letters)

function leadLines(story: Story): number {
  const words = lines(story.title, 20) * 2.64 + lines(openingText(story), 46) * 1.2 + 2.5
  const picture = pictureOf(story.article.photo)
  if (picture !== null) return words + (picture.height / picture.width) * LEAD_WIDTH + 1
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
  let room = height - 2.5
  return stories.slice(0, 20).filter((story) => {
    room -= lines(story.title, 22) * 0.9 + 1.4
    return room > 0
  })
}

/** Quotations of the lead beside its strongest, whose sentences name the speaker. */
function voicesOfLead(lead: Story | null): FrontQuotation[] {
  if (lead === null) return []
  const strongest = strongestQuotation(lead.article)
  return statedQuotations(lead.article)
    .filter((quote) => quote.id !== strongest?.id && quote.text.length <= LONGEST_VOICE)
    .slice(0, VOICES)
    .map((quote) => ({ story: lead, quote }))
}

/** The strongest quotation of each story of the week, a speaker once; none where fewer than two speak. */
function voicesOfWeek(lead: Story, stories: readonly Story[]): FrontQuotation[] {
  const newest = lead.article.published?.date
  if (newest === undefined) return []
  const from = daysBefore(newest, DAYS)
  const heard = new Set([strongestQuotation(lead.article)?.speaker.name])
  const voices = stories.flatMap((story) => {
    const quote = strongestQuotation(story.article)
    if (quote === null || (story.article.published?.date ?? '') < from || heard.has(quote.speaker.name))
      return []
    heard.add(quote.speaker.name)
    return [{ story, quote }]
  })
  return voices.length < 2 ? [] : voices.slice(0, VOICES)
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
