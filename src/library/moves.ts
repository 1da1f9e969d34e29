import {
  type Address,
  articleAddress,
  FIXED,
  quoteAddress,
  sectionAddress,
  shareAddress,
  sourceAddress,
} from './permalinks.ts'
import { speechOf } from './quotations.ts'
import type { Section } from './sections.ts'
import { compare, type Story } from './story.ts'

/** A page that had another address. */
export interface Move {
  readonly from: Address
  readonly to: Address
  /** the story of the page that stands there, or its section; null for the front page */
  readonly of: Story | Section | null
}

/** Every address of a story's pages under slugs that it had before, with the one at which its reader finds each now. */
export function movesOfStory(story: Story, formerly: readonly string[]): Move[] {
  const { article, slug } = story
  const speech = article.withdrawn === null ? speechOf(article) : []
  return formerly.flatMap((former) => [
    { from: articleAddress(former), to: articleAddress(slug), of: story },
    { from: sourceAddress(former), to: sourceAddress(slug), of: story },
    { from: shareAddress(former), to: shareAddress(slug), of: story },
    ...speech.map(({ id }) => ({ from: quoteAddress(former, id), to: quoteAddress(slug, id), of: story })),
  ])
}

/** Of the paths that sections have or had: each that holds nothing any more leads to the nearest above it that does. */
export function movesOfSections(paths: readonly string[], sectionAt: ReadonlyMap<string, Section>): Move[] {
  return paths
    .filter((path) => !sectionAt.has(path))
    .toSorted(compare)
    .map((path) => {
      const steps = path.split('/')
      const above = steps.map((_, i) => sectionAt.get(steps.slice(0, -1 - i).join('/'))).find(Boolean)
      const from = sectionAddress(path)
      return above === undefined
        ? { from, to: FIXED.front, of: null }
        : { from, to: sectionAddress(above.path), of: above }
    })
}
