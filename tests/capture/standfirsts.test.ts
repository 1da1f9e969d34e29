import { expect, test } from 'vitest'
import { REPORTS } from '../fixtures/reports.ts'
import { read } from '../support/read-page.ts'

const { headline, paragraphs } = REPORTS.en

test('a standfirst is found above the buttons that part it from photo and byline', () => {
  const standfirst =
    'The boats that nobody expected again will sail at ten in the evening and be back by dawn'
  const lines = [
    headline,
    standfirst,
    'Listen to this article · 6:41 min Learn more',
    'Share full article',
    'The ferry at the old quay of Port Calder on the evening before it sailed again for the first time',
    'Credit...Mira Halden',
    'By Jon Arrel',
    '5 May 2024',
  ]
  const article = read([...lines, '', ...paragraphs].join('\n'))
  expect([article.standfirst, article.byline]).toEqual([standfirst, 'Jon Arrel'])
})

test('the headline with other signs between its words is no standfirst', () => {
  const article = read(
    [
      'New rules for boats: What owners must know',
      'By Mira Halden',
      'New rules for boats What owners must know',
      '5 May 2024',
      '',
      ...paragraphs,
    ].join('\n'),
  )
  expect([article.standfirst, article.body.map(({ text }) => text)]).toEqual([null, [...paragraphs]])
})
