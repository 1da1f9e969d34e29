import type { Story } from '../library/story.ts'
import type { Site } from './site.ts'

/**
 * From how many publishers a list of stories comes, and between which months, with what parts that from their number:
 * " from 5 publishers, March 2022 to July 2024"; where no publisher is known, ", March 2022 to July 2024".
 */
export function listFacts(stories: readonly Story[], { wording, show }: Site): string {
  const publishers = new Set(
    stories.map(({ article }) => article.source.publisher).filter((name) => name !== null),
  ).size
  const dates = stories.flatMap(({ article: { published } }) => (published === null ? [] : [published.date]))
  const newest = dates[0]
  const oldest = dates.at(-1)
  const from = publishers === 0 ? '' : ` ${wording.from(publishers, show.number(publishers))}`
  if (newest === undefined || oldest === undefined) return from
  return `${from}${wording.comma}${wording.between(show.date(oldest, 'month'), show.date(newest, 'month'))}`
}
