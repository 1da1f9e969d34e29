import { everyStory, type Library } from './library.ts'
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

/** Every address at which a page of the site stood before, with the one at which its reader finds it now. */
export function movesOf(library: Library): Move[] {
  return [
    ...everyStory(library).flatMap((story) => movesOfStory(story, library)),
    ...movesOfSections(library),
  ]
}

function movesOfStory(story: Story, { formerly }: Library): Move[] {
  const { article, slug } = story
  const speech = article.withdrawn === null ? speechOf(article) : []
  return (formerly.get(story) ?? []).flatMap((former) => [
    { from: articleAddress(former), to: articleAddress(slug), of: story },
    { from: sourceAddress(former), to: sourceAddress(slug), of: story },
    { from: shareAddress(former), to: shareAddress(slug), of: story },
    ...speech.map(({ id }) => ({ from: quoteAddress(former, id), to: quoteAddress(slug, id), of: story })),
  ])
}

/** A section that holds nothing any more leads to the nearest above it that does. */
function movesOfSections({ formerSections, sectionAt }: Library): Move[] {
  return [...formerSections]
    .filter((path) => !sectionAt.has(path))
    .sort(compare)
    .map((path) => {
      const steps = path.split('/')
      const above = steps.map((_, i) => sectionAt.get(steps.slice(0, -1 - i).join('/'))).find(Boolean)
      const from = sectionAddress(path)
      return above === undefined
        ? { from, to: FIXED.front, of: null }
        : { from, to: sectionAddress(above.path), of: above }
    })
}
