import { describe, expect, test } from 'vitest'
import { REPORTS } from '../fixtures/reports.ts'
import { read } from '../support/read-page.ts'

const { headline, paragraphs } = REPORTS.en
const MENU = ['Home', 'World', 'Sport', 'Culture', 'Weather', 'Log in']
const dateOf = (above: string[], below: string[], tail: string[] = []) =>
  read([...MENU, ...above, headline, ...below, ...paragraphs, ...tail].join('\n\n')).published

describe('today’s date in a masthead is not the article’s', () => {
  test.each([
    [
      'below the headline',
      ['Thursday, 9 November 2023', 'Subscribe', 'Harbours', 'Calder Post'],
      ['8 November 2023, 14:27'],
    ],
    ['said to be of publication', ['Today’s paper | November 09, 2023'], ['Published November 8, 2023']],
    ['right above the headline', ['9 November 2023', 'Subscribe', 'Harbours', '8 November 2023'], []],
  ])('where another date stands %s', (_where, above, below) => {
    expect(dateOf(above, below)?.date).toBe('2023-11-08')
  })

  test('but it is taken where no other stands', () => {
    expect(dateOf(['9 November 2023', 'Subscribe', 'Harbours', 'Calder Post'], [])?.date).toBe('2023-11-09')
  })

  test('and where it is of the same day, the time is that of the article', () => {
    expect(dateOf(['8 November 2023'], ['8 November 2023, 14:27'])).toMatchObject({ time: '14:27' })
  })
})

test('a date right below the text is taken where no other stands', () => {
  expect(dateOf([], [], ['8 November 2023 (modifica il 9 novembre 2023 | 11:24)'])?.date).toBe('2023-11-08')
  expect(dateOf([], ['7 November 2023'], ['8 November 2023'])?.date).toBe('2023-11-07')
})

test('the days on which something began and ended are no date of publication', () => {
  expect(dateOf([], ['June 3, 1931 – February 11, 2021'])).toBeNull()
})

test('two days close to each other are those of publication and of an update', () => {
  expect(dateOf([], ['05.05.2024 – 06.05.2024'])?.date).toBe('2024-05-05')
})

test('of two lines with one day the time is taken', () => {
  expect(dateOf([], ['8 November 2023', 'By Mira Halden', '2023-11-08 | 14:27'])).toMatchObject({
    date: '2023-11-08',
    time: '14:27',
  })
})

test('a day that a part of the text is about is none of publication', () => {
  const [first, second, ...others] = paragraphs
  const buttons = ['Share', 'Print', '12 comments', 'Save']
  const lines = ['May 5, 2024', ...buttons, headline, first, second, '6 June 1956', ...others]
  expect(read(lines.join('\n\n')).published?.date).toBe('2024-05-05')
})

test('today’s date in a masthead is no update of a text that says below when it was first published', () => {
  const article = read(
    [
      ...['Thursday, 9 November 2023', ...MENU, headline, ...paragraphs],
      'First published on 8 November 2023',
    ].join('\n\n'),
  )
  expect([article.published?.date, article.updated]).toEqual(['2023-11-08', null])
})

test('of two date lines with the same words the upper one is the article’s', () => {
  const article = read(
    [headline, '8 November 2023', ...paragraphs, 'Calder Post', '8 November 2023'].join('\n\n'),
  )
  expect(article.lines.filter((owner) => owner === 'published')).toEqual(['published'])
  expect(article.lines[2]).toBe('published')
  expect(article.residue.map(({ text }) => text)).toContain('8 November 2023')
})
