import { expect, test } from 'vitest'
import { momentOf, momentShown, storyFacts } from '../../src/site/story-facts.ts'
import { shortStory } from '../support/article-of.ts'
import { siteIn } from '../support/site-in.ts'

const story = shortStory('a', { date: '5 May 2024' })

test('facts stand in one line, each kept to itself where the page runs from right to left', () => {
  expect(storyFacts(story, siteIn('en', [story]), ['date', 'quotations'])).toBe(
    'May\u00a05,\u00a02024, as stated',
  )
  expect(storyFacts(story, siteIn('ar', [story]), ['day'])).toBe('\u20685\u00a0مايو\u00a02024\u2069')
})

test('where no date of publication is known, the facts say that of an update', () => {
  const updated = { date: '2024-05-06', time: null, basis: 'stated', text: null } as const
  const undated = { ...story, article: { ...story.article, published: null, updated } }
  expect(storyFacts(undated, siteIn('en', [story]), ['day'])).toBe('Updated May\u00a06,\u00a02024')
})

test.each([
  ['en', '16:41+01:00', '4:41\u00a0PM\u00a0UTC+1'],
  ['de', '09:05Z', '09:05\u00a0UTC'],
  ['fa', '09:05+03:30', '۹:۰۵\u00a0UTC+۳:۳۰'],
  ['fr', '23:59-10:00', '23:59\u00a0UTC\u221210'],
  ['ru', '00:00', '00:00'],
  ['en', '09:05+00:00', '9:05\u00a0AM\u00a0UTC'],
] as const)('a time is told in %s with its zone: %s', (language, time, shown) => {
  const site = siteIn(language, [story])
  const stamp = { date: '2024-05-05', time, basis: 'stated', text: null } as const
  expect(momentShown(stamp, site)).toBe(`${site.show.date('2024-05-05')}${site.wording.comma}${shown}`)
  expect(momentOf(stamp)).toBe(`2024-05-05T${time}`)
})
