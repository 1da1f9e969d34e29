import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildLibrary } from '../../src/library/library.ts'
import { paginate } from '../../src/library/pagination.ts'
import { relativeLink } from '../../src/library/permalinks.ts'
import { namersOf, strongestQuotation } from '../../src/library/quotations.ts'
import { everySection } from '../../src/library/sections.ts'
import { articleOf, shortStory } from '../support/article-of.ts'

const stories = [
  shortStory('b', { sections: 'News / Coast', date: '5 May 2024' }),
  shortStory('a', { sections: 'NEWS / Coast', date: '5 May 2024' }),
  shortStory('c', { sections: 'News / Valley', date: '6 June 2024' }),
  shortStory('d', { date: '1 May 2024' }),
  shortStory('e'),
]
const library = buildLibrary(stories)
const ids = (list: readonly (typeof stories)[number][]) => list.map(({ article }) => article.id)

describe('a library', () => {
  test('is ordered newest first, then by id, undated last, whatever order it is filled in', () => {
    expect(ids(library.stories)).toEqual(['c', 'a', 'b', 'd', 'e'])
    expect(ids(buildLibrary(stories.toReversed()).stories)).toEqual(['c', 'a', 'b', 'd', 'e'])
  })

  test('is ordered within a day by what the time is, whatever zone the clock is in', () => {
    const at = (id: string, time: string | null) => {
      const story = shortStory(id, { date: '5 May 2024' })
      const published = { date: '2024-05-05', time, basis: 'stated', text: null } as const
      return { ...story, article: { ...story.article, published } }
    }
    const day = [at('tokyo', '10:00+09:00'), at('london', '09:00Z'), at('nowhere', '03:30'), at('day', null)]
    expect(ids(buildLibrary(day).stories)).toEqual(['london', 'nowhere', 'tokyo', 'day'])
  })

  test('has one section for each prefix of a path, case apart', () => {
    const sections = everySection(library.sections).map(({ path, name, stories: inIt }) => [
      path,
      name,
      inIt.length,
    ])
    expect(sections).toEqual([
      ['news', 'News', 3],
      ['news/coast', 'Coast', 2],
      ['news/valley', 'Valley', 1],
    ])
  })

  test('files every story in the archive', () => {
    expect(library.archive.years.map(({ year, count }) => [year, count])).toEqual([['2024', 4]])
    expect(library.archive.years[0]?.months.map(({ month }) => month)).toEqual(['06', '05'])
    expect(ids(library.archive.undated)).toEqual(['e'])
  })

  test('knows the neighbours of a story in its own section', () => {
    const [a, b] = library.stories.slice(1, 3)
    expect(a && library.neighbours.get(a)).toMatchObject({
      newer: null,
      older: b,
      section: { path: 'news/coast' },
    })
  })

  test('leads on through the section above from a story that is alone in its own', () => {
    const c = library.stories[0]
    expect(c && library.neighbours.get(c)).toMatchObject({
      newer: null,
      older: library.stories[1],
      section: { path: 'news' },
    })
  })

  test('leads on through all stories from one that is alone in its section', () => {
    const { stories, neighbours } = buildLibrary([
      shortStory('x', { sections: 'News / Coast', date: '3 May 2024' }),
      shortStory('y', { sections: 'Sport / Rowing', date: '2 May 2024' }),
      shortStory('z', { sections: 'News / Coast', date: '1 May 2024' }),
    ])
    const [x, y, z] = stories
    expect(y && neighbours.get(y)).toEqual({ section: null, newer: x, older: z })
  })
})

test('a quotation is named by the one that it goes on from, however long the chain is', () => {
  const [quote] = articleOf([
    'Council keeps the old pier for good',
    'After a winter without boats the old pier stays. “Nobody came,” said Mira Halden of the council.',
  ]).quotes
  if (quote === undefined) throw new Error('the capture quotes nobody')
  const chain = Array.from({ length: 20_000 }, (_, i) => ({
    ...quote,
    id: `q-${i}`,
    ...(i === 0 ? {} : { speaker: null, continues: `q-${i - 1}` }),
  }))
  const [first, ...others] = chain
  const namers = namersOf({ ...articleOf(['Council keeps the old pier']), quotes: chain })
  expect([...namers.keys()]).toEqual(others)
  expect(new Set(namers.values())).toEqual(new Set([first]))
})

test('only a quotation whose own sentence names its speaker is shown large', () => {
  const text =
    'The council of the town has decided to keep the old pier, after a debate that outlasted the last bus.'
  const long = 'We have waited for nine winters, and we will wait for as many more if the town asks us to.'
  const implied = articleOf(['Council keeps the pier', text, `“Yes,” said Jon Arrel.`, `“${long}”`, text])
  expect(implied.quotes[1]?.speaker?.basis).toBe('carried')
  expect(strongestQuotation(implied)).toBeNull()
  const stated = articleOf(['Council keeps the pier', text, `“${long}” said Jon Arrel.`, text])
  expect(strongestQuotation(stated)?.speaker.name).toBe('Jon Arrel')
})

test('pages hold every item once, in order, and none more than its size', () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), fc.integer({ min: 1, max: 9 }), (items, size) => {
      const pages = paginate(items, size)
      expect(pages.flatMap((page) => page.items)).toEqual(items)
      expect(
        pages.every(
          (page, i) => page.items.length <= size && page.number === i + 1 && page.count === pages.length,
        ),
      ).toBe(true)
    }),
  )
})

test('a relative link leads where a browser would go', () => {
  const step = fc.constantFrom('a', 'b', 'c', 'page-2')
  const address = fc.array(step, { minLength: 1, maxLength: 4 }).map((steps) => `${steps.join('/')}.html`)
  fc.assert(
    fc.property(address, address, (from, to) => {
      expect(new URL(relativeLink(from, to), `https://a.example/sub/${from}`).href).toBe(
        `https://a.example/sub/${to}`,
      )
    }),
  )
})
