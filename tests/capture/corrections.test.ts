import { describe, expect, test } from 'vitest'
import { readCorrections } from '../../src/capture/corrections.ts'
import { parseCapture } from '../../src/capture/parse-capture.ts'
import { HEADLINE, PARAGRAPHS, SELECT_ALL } from '../fixtures/whole-pages.ts'
import { lostLines } from '../support/conservation.ts'

function corrected(json: string) {
  const read = readCorrections(json)
  if (!read.ok) throw new Error(read.issues.map(({ reason }) => reason).join('\n'))
  const parsed = parseCapture(new TextEncoder().encode(SELECT_ALL), 'page.txt', read.corrections)
  if (!parsed.ok) throw new Error(parsed.issue.reason)
  return parsed.article
}

test('a correction takes the field, says what was there and why, and loses no line', () => {
  const article = corrected(
    '{"headline": "The night ferry sails again", "sectionPath": ["News", "Sea"], "byline": "R. Ashdown", "published": "2024-03-13T08:00Z", "language": "en-GB", "reason": "misprints"}',
  )
  expect(article).toMatchObject({
    headline: 'The night ferry sails again',
    sectionPath: ['News', 'Sea'],
    byline: 'R. Ashdown',
    language: 'en-GB',
    published: { date: '2024-03-13', time: '08:00Z', basis: 'corrected', text: null },
    asWritten: { headline: HEADLINE, sectionPath: 'News\nCoast', published: '12 March 2024' },
  })
  expect(article.corrections).toEqual([
    { field: 'language', was: 'en', reason: 'misprints' },
    { field: 'headline', was: HEADLINE, reason: 'misprints' },
    { field: 'sectionPath', was: ['News', 'Coast'], reason: 'misprints' },
    { field: 'byline', was: 'Ruth Ashdown', reason: 'misprints' },
    { field: 'published', was: expect.objectContaining({ date: '2024-03-12' }), reason: 'misprints' },
  ])
  expect(lostLines(article, SELECT_ALL)).toEqual([])
})

test.each([
  ['Lucy Farr and Tom Bell', ['Lucy Farr', 'Tom Bell']],
  ['Chris Talbot at Mill Lane', ['Chris Talbot']],
])('of a corrected byline “%s” the authors are told apart', (byline, authors) => {
  expect(corrected(JSON.stringify({ byline })).authors).toEqual(authors)
})

test('a withdrawal is kept with its reason and day', () => {
  const withdrawn = { reason: 'The council asked for it.', date: '2026-01-02' }
  expect(corrected(JSON.stringify({ withdrawn })).withdrawn).toEqual(withdrawn)
})

describe('a sidecar that cannot be used is refused, with the line and the name of the field', () => {
  test.each([
    ['{\n  "headline": ""\n}', 2, 'headline'],
    ['{\n  "published": "2024-02-30"\n}', 2, 'published'],
    ['{\n  "published": "yesterday"\n}', 2, 'published'],
    ['{\n  "language": "English"\n}', 2, 'language'],
    ['{\n  "language": "en-ab-cd"\n}', 2, 'language'],
    ['{\n\n  "headlin": "x"\n}', 3, 'headlin'],
    ['{ "withdrawn": {"reason": "x"} }', 1, 'withdrawn.date'],
    ['not json', 1, 'JSON'],
  ])('%j', (json, line, field) => {
    const read = readCorrections(json)
    expect(read.ok ? [] : read.issues).toMatchObject([
      {
        code: 'wrong-correction',
        severity: 'error',
        lines: [line, line],
        reason: expect.stringContaining(field),
      },
    ])
  })
})

test('what was written on several lines stays, each line of it', () => {
  const text = [
    'Home',
    'News',
    'Coast',
    '',
    HEADLINE,
    '',
    'Sunday 10 March 2024',
    'Published 10 March 2024 at 10:00',
    '',
    ...PARAGRAPHS,
  ].join('\n')
  const parsed = parseCapture(new TextEncoder().encode(text), 'a.txt', {
    sectionPath: ['Sea'],
    published: '2024-03-11',
  })
  expect(parsed.ok && lostLines(parsed.article, text)).toEqual([])
})
