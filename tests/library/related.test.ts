import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { wordsIn } from '../../src/article/words.ts'
import { buildLibrary } from '../../src/library/library.ts'
import type { Story } from '../../src/library/story.ts'
import { articleOf, storyOf } from '../support/article-of.ts'

const story = (id: string, headline: string, ...text: string[]): Story =>
  storyOf(articleOf([headline, ...text], `${id}.txt`))

const bridge = story(
  'bridge',
  'Engineers close the Tamberlane viaduct',
  'Cracks in three girders of the Tamberlane viaduct were found by engineers on Monday morning.',
  '“Nobody shall cross it before the girders are replaced,” Ottoline Marsh told reporters at the site.',
)
const repair = story(
  'repair',
  'New girders reach the Tamberlane viaduct',
  'A barge with new girders for the viaduct arrived at dawn, and engineers began to lift them.',
)
const school = story(
  'school',
  'School opens its observatory to the town',
  'Pupils will show the moons of Jupiter to visitors every Thursday until the end of winter.',
  '“The night sky belongs to everybody in this town,” Ottoline Marsh said as she cut the ribbon.',
)
const harvest = story(
  'harvest',
  'Apple harvest is the smallest for a decade',
  'Late frost took most of the blossom, and growers expect to press half of the usual cider.',
)
const relatedTo = (wanted: Story, stories: readonly Story[]) =>
  (buildLibrary(stories).related.get(wanted) ?? []).map(({ article }) => article.id)

describe('related stories', () => {
  const all = [harvest, school, repair, bridge]

  test('share rare words or a voice; others do not count', () => {
    expect(relatedTo(bridge, all).toSorted()).toEqual(['repair', 'school'])
    expect(relatedTo(repair, all)).toEqual(['bridge'])
    expect(relatedTo(school, all)).toEqual(['bridge'])
    expect(relatedTo(harvest, all)).toEqual([])
  })

  test('are the same whatever order the captures are read in, never the story itself, never more than five', () => {
    const many = Array.from({ length: 12 }, (_, i) =>
      story(
        `s${i}`,
        `Lock keeper number ${i} of the Wendelin canal retires`,
        `The lock keeper of the Wendelin canal hands over windlass and cottage after ${i + 20} years of service.`,
      ),
    )
    fc.assert(
      fc.property(fc.shuffledSubarray([...all, ...many], { minLength: 16 }), (shuffled) => {
        for (const one of shuffled) {
          const related = relatedTo(one, shuffled)
          expect(related).toEqual(relatedTo(one, [...all, ...many]))
          expect(related).not.toContain(one.article.id)
          expect(related.length).toBeLessThanOrEqual(5)
        }
      }),
      { numRuns: 5 },
    )
  })
})

test('words of a language without spaces are parted as its dictionary does', () => {
  expect(wordsIn('市议会决定保留旧码头', 'zh').length).toBeGreaterThan(3)
  expect(wordsIn('The Old Pier', 'en')).toEqual(['the', 'old', 'pier'])
})
