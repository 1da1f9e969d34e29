import { expect, test } from 'vitest'
import { parseCapture } from '../../src/capture/parse-capture.ts'
import { correctedFields, correctionReasons } from '../../src/site/corrected-fields.ts'
import { HEADLINE, SELECT_ALL } from '../fixtures/whole-pages.ts'
import { storyOf } from '../support/article-of.ts'
import { siteIn } from '../support/site-in.ts'

test('of each corrected field it is said what the capture has, and once why they were corrected', () => {
  const parsed = parseCapture(new TextEncoder().encode(SELECT_ALL), 'page.txt', {
    headline: 'The night ferry sails again',
    sectionPath: ['Sea'],
    published: '2024-03-13',
    language: 'en-GB',
    reason: 'misprints',
  })
  if (!parsed.ok) throw new Error(parsed.issue.reason)
  expect(correctedFields(parsed.article, siteIn('en', [storyOf(parsed.article)]))).toEqual([
    { what: 'Language', was: 'English', own: false },
    { what: 'headline', was: HEADLINE, own: true },
    { what: 'section path', was: 'News › Coast', own: true },
    { what: 'date of publication', was: 'March\u00a012,\u00a02024', own: false },
  ])
  expect(correctionReasons(parsed.article)).toEqual(['misprints'])
})

test('where the capture has nothing, and the publisher gives no reason, neither is made up', () => {
  const parsed = parseCapture(new TextEncoder().encode('Harbour'), 'page.txt', { byline: 'R. Ashdown' })
  if (!parsed.ok) throw new Error(parsed.issue.reason)
  expect(correctedFields(parsed.article, siteIn('en', [storyOf(parsed.article)]))).toEqual([
    { what: 'byline', was: 'none', own: false },
  ])
  expect(correctionReasons(parsed.article)).toEqual([])
})
