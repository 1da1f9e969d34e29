import { expect, test } from 'vitest'
import { listFacts } from '../../src/site/list-facts.ts'
import { shortStory } from '../support/article-of.ts'
import { siteIn } from '../support/site-in.ts'

test('what is known of a list is parted from its number, whether or not a publisher is known', () => {
  const story = shortStory('a', { date: '5 May 2024' })
  const { article } = story
  const published = {
    ...story,
    article: { ...article, source: { ...article.source, publisher: 'Calder Post' } },
  }
  expect(listFacts([story], siteIn('en', [story]))).toBe(', May 2024')
  expect(listFacts([published], siteIn('en', [story]))).toBe(' from 1 publisher, May 2024')
})
