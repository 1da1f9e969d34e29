import { widthOf } from '../article/words.ts'
import { openingText } from './opening-text.ts'
import { pictureOf } from './photos.ts'
import { strongestQuotation } from './quotations.ts'
import type { Story } from './story.ts'

/*
 * How high the parts of the front page are at its full width, in lines of a story's headline (25 px), from the letters
 * that a line holds there. An estimate is enough: what is left over is less than a story.
 */

/** How many columns stand beside the lead. */
export type Beside = 'one' | 'two'

const lines = (text: string, letters: number): number => Math.ceil(widthOf(text) / letters)

/** How many letters a line of the lead's headline holds beside two columns in its sizes, and how high it is. */
const HEADLINE = {
  usual: { letters: 20, height: 2.64 },
  long: { letters: 27, height: 2.04 },
  longest: { letters: 36, height: 1.6 },
}

/** The size that a lead's headline is set in: the longer, the smaller. */
export function headlineSize({ title }: Story): keyof typeof HEADLINE {
  return title.length > 150 ? 'longest' : title.length > 90 ? 'long' : 'usual'
}

/** The lead: its width and that of a story below it, its own words, and what frames its quotation or picture. */
const LEAD = { width: { one: 32, two: 22 }, own: 2.3, quotation: 4.2, picture: 1 }
/** A picture of the lead is cut to be no higher. */
const HIGHEST_PICTURE = 20.5

/** The lead, with its picture or its strongest quotation. */
export function leadHeight(story: Story, beside: Beside): number {
  const { letters, height } = HEADLINE[headlineSize(story)]
  const width = LEAD.width[beside]
  const title = lines(story.title, (letters * width) / LEAD.width.two) * height
  const words = LEAD.own + title + lines(openingText(story), 57) * 1.2
  const picture = pictureOf(story.article.photo)
  if (picture !== null)
    return words + LEAD.picture + Math.min(HIGHEST_PICTURE, (picture.height / picture.width) * width)
  const strongest = strongestQuotation(story.article)
  return strongest === null ? words : words + LEAD.quotation + lines(strongest.text, 38) * 1.4
}

/** The first stories of the column beside the lead show how they begin. */
const OPENED = 3

/** The column beside the lead. */
export function secondHeight(stories: readonly Story[]): number {
  return stories.reduce((sum, story, i) => {
    const opening = i < OPENED ? lines(openingText(story), 35) : 0
    return sum + lines(story.title, 29) + opening + 3.4
  }, -1.24)
}

/** The letters in a line of a story below the lead: of its headline, of who published it and when. */
const PAIR = { headline: { one: 46, two: 29 }, facts: { one: 64, two: 38 }, date: 18 }

/** What stands below the lead, two by two. */
export function pairsHeight(stories: readonly Story[], beside: Beside): number {
  const heights = stories.map(({ title, article }) => {
    const facts = widthOf(article.source.publisher ?? '') + PAIR.date
    return lines(title, PAIR.headline[beside]) * 0.9 + Math.ceil(facts / PAIR.facts[beside]) * 0.8
  })
  return heights.reduce(
    (sum, height, i) => (i % 2 > 0 ? sum : sum + Math.max(height, heights[i + 1] ?? 0) + 0.8),
    heights.length === 0 ? 0 : 0.8,
  )
}

/** The column of what is older: each day once, above its headlines. */
export function earlierHeight(stories: readonly Story[]): number {
  return stories.reduce((sum, story, i) => {
    const isNewDay = story.article.published?.date !== stories[i - 1]?.article.published?.date
    return sum + lines(story.title, 26) * 1.1 + (isNewDay ? 1.2 : 0)
  }, 2.3)
}
