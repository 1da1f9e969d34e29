import { expect, test } from 'vitest'
import { buildLibrary } from '../../src/library/library.ts'
import { checkSettings } from '../../src/site/settings-schema.ts'
import { showIn } from '../../src/site/show.ts'
import { storyFacts } from '../../src/site/story-facts.ts'
import { WORDINGS } from '../../src/site/wording/index.ts'
import { shortStory } from '../support/article-of.ts'

const story = shortStory('a', { date: '5 May 2024' })
const siteIn = (language: 'en' | 'ar') => ({
  settings: checkSettings({ language }, 'x.ts'),
  wording: WORDINGS[language],
  tagline: '',
  show: showIn(WORDINGS[language]),
  library: buildLibrary([story]),
})

test('facts stand in one line, each kept to itself where the page runs from right to left', () => {
  expect(storyFacts(story, siteIn('en'), ['date', 'quotations'])).toBe('May\u00a05,\u00a02024, as stated')
  expect(storyFacts(story, siteIn('ar'), ['day'])).toBe('\u20685\u00a0مايو\u00a02024\u2069')
})

test('where no date of publication is known, the facts say that of an update', () => {
  const updated = { date: '2024-05-06', time: null, basis: 'stated', text: null } as const
  const undated = { ...story, article: { ...story.article, published: null, updated } }
  expect(storyFacts(undated, siteIn('en'), ['day'])).toBe('Updated May\u00a06,\u00a02024')
})
