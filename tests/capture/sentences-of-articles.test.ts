import { describe, expect, test } from 'vitest'
import { REPORTS } from '../fixtures/reports.ts'
import { read, texts } from '../support/read-page.ts'

const { headline, paragraphs } = REPORTS.en
const [first, second, ...others] = paragraphs
const page = (...lines: (string | undefined)[]) => read(lines.join('\n\n'))

describe('a paragraph is no photo’s caption', () => {
  test.each([
    'The boats belong to the forces of the Palestinian Authority (PA).',
    'The race was won by a rider of the Tourist Trophy (TT).',
    'The pictures were taken by the British Broadcasting Corporation (BBC).',
    'The captain’s brother had worked for years as a producer for Sky/BBC.',
    'Courtesy of the council, the old quay is open again to everybody who wants to walk on it.',
  ])('%s', (line) => {
    for (const at of [
      page(headline, '5 May 2024', line, ...paragraphs),
      page(headline, first, line, ...others),
    ]) {
      expect(texts(at, 'paragraph')).toContain(line)
      expect(at.photo).toBeNull()
    }
  })

  test('not where its author signs it in capitals', () => {
    const last = 'The company would not say more on Monday, she said. MIRA HALDEN'
    expect(texts(page(headline, ...paragraphs, last), 'paragraph').at(-1)).toBe(last)
  })

  test.each(['Pictures by candlelight', 'World Press Photo'])('nor is the subheading “%s”', (line) => {
    expect(page(headline, '5 May 2024', first, second, line, ...others).photo).toBeNull()
  })
})

test('“the views expressed by” somebody are no notice of the page', () => {
  const line = 'The views expressed by residents at the meeting on Monday ranged from anger to relief.'
  expect(texts(page(headline, first, line, ...others), 'paragraph')).toContain(line)
})

describe('an author’s office', () => {
  test.each([
    'Mira Halden Chief Political Correspondent',
    'Anna King BBC News',
    'Professor Mira Halden',
    'By Mira Halden, curator at the National Gallery',
  ])('is no reason against a byline: %s', (line) => {
    expect(page(headline, line, '5 May 2024', ...paragraphs).byline).not.toBeNull()
  })
})

test('two authors below the name of a section are no section', () => {
  const article = page(headline, 'Business', 'Jon Arrel & Mira Halden', '5 May 2024', ...paragraphs)
  expect(article.sectionPath).toEqual(['Business'])
})

test('a headline with a word that is a month elsewhere is one', () => {
  expect(page('Mars 2020 Rover', '5 May 2024', ...paragraphs)).toMatchObject({
    headline: 'Mars 2020 Rover',
    published: { date: '2024-05-05' },
  })
})

describe('a time with its zone', () => {
  test.each([
    ['2024-05-05 02:15:00-03:00', '02:15-03:00'],
    ['5 May 2024 10:00-12:00', '10:00'],
  ])('%s', (line, time) => expect(page(headline, line, ...paragraphs).published?.time).toBe(time))
})
