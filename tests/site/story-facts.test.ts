import { expect, test } from 'vitest'
import { storyFacts } from '../../src/site/story-facts.ts'
import { shortStory } from '../support/article-of.ts'
import { siteIn } from '../support/site-in.ts'

const story = shortStory('a', { date: '5 May 2024' })

test('facts stand in one line, each kept to itself where the page runs from right to left', () => {
  expect(storyFacts(story, siteIn('en', story), ['date', 'quotations'])).toBe(
    'May\u00a05,\u00a02024, as stated',
  )
  expect(storyFacts(story, siteIn('ar', story), ['day'])).toBe('\u20685\u00a0مايو\u00a02024\u2069')
})

test('where no date of publication is known, the facts say that of an update', () => {
  const updated = { date: '2024-05-06', time: null, basis: 'stated', text: null } as const
  const undated = { ...story, article: { ...story.article, published: null, updated } }
  expect(storyFacts(undated, siteIn('en', story), ['day'])).toBe('Updated May\u00a06,\u00a02024')
})
