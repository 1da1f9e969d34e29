import type { Story } from '../library/story.ts'
import type { Site } from './site.ts'

/** From how many publishers a list of stories comes, and between which months: "from 5 publishers, March 2022 to July 2024". */
export function listFacts(stories: readonly Story[], { wording, show }: Site): string {
  const publishers = new Set(
    stories.map(({ article }) => article.source.publisher).filter((name) => name !== null),
  ).size
  const dates = stories.flatMap(({ article: { published } }) => (published === null ? [] : [published.date]))
  const newest = dates[0]
  const oldest = dates.at(-1)
  const facts = [
    ...(publishers === 0 ? [] : [wording.from(wording.publishers(publishers, show.number(publishers)))]),
    ...(newest === undefined || oldest === undefined
      ? []
      : [wording.between(show.date(oldest, 'month'), show.date(newest, 'month'))]),
  ]
  return facts.join(wording.comma)
}
