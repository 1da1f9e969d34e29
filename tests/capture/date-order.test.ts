import { describe, expect, test } from 'vitest'
import { REPORTS } from '../fixtures/reports.ts'
import { read } from '../support/read-page.ts'

const { headline, paragraphs } = REPORTS.en
const [first, ...others] = paragraphs

describe('in English a date in digits whose day could be its month is read', () => {
  const dateOf = (line: string, below: string) =>
    read([headline, line, '', first, '', others.join('\n\n'), '', below].join('\n')).published?.date ?? null

  test.each([
    [
      'day first where another on the page can only be so',
      '12/04/2020',
      'Jon Arrel 15/04/2020',
      '2020-04-12',
    ],
    ['month first where another can only be so', '04/12/2020', 'Jon Arrel 04/15/2020', '2020-04-12'],
    ['as the same day is written with its month', '02/11/2023', 'Jon Arrel, November 2, 2023', '2023-11-02'],
    ['with hyphens too', '12-04-2020', 'Jon Arrel 15-04-2020', '2020-04-12'],
    ['with dots and a short year too', '12.04.20', 'Jon Arrel 15.04.20', '2020-04-12'],
    ['month first with dots', '04.12.20', 'Jon Arrel 04.15.20', '2020-04-12'],
    ['not by dots alone', '12.04.20', 'Jon Arrel', null],
    ['not by the number of a lot', '12/04/2020', 'Lot 45/10/2020', null],
    [
      'not at all where others show both',
      '12/04/2020',
      'Jon Arrel wrote on 15/04/2020 that he would come to the old quay, and on 04/15/2020 he did not.',
      null,
    ],
    [
      'not at all where nothing shows which',
      '12/04/2020',
      'Jon Arrel wrote on 05/05/2020 that he would come to the old quay as soon as the ferry sails.',
      null,
    ],
  ])('%s', (_how, line, below, date) => {
    expect(dateOf(line, below)).toBe(date)
  })
})

describe('a line of its own states the date', () => {
  test.each(['May 5, 2024 @ 4:48 pm', '5 May 2024, updated 6 May 2024, 15:43 | Source: Calder Post Online'])(
    '“%s”',
    (line) => {
      const article = read([headline, line, '', ...paragraphs].join('\n'))
      expect([article.published?.date, article.photo]).toEqual(['2024-05-05', null])
    },
  )
})
