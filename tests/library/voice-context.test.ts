import { expect, test } from 'vitest'
import { contextOf } from '../../src/library/voices/context.ts'
import { articleOf } from '../support/article-of.ts'

const withSentences = (sentences: string) =>
  articleOf([
    'Council keeps the old pier for good',
    '5 May 2024',
    'The council of the town has decided to keep the old pier, after a debate that outlasted the last bus.',
    sentences,
  ])

test('the context of a quotation is its own sentence', () => {
  const article = withSentences('It rained. Mira Halden said “we stay” to us. It stopped.')
  const [quote] = article.quotes
  expect(quote && contextOf(article, quote)).toEqual({
    before: 'Mira Halden said “',
    passage: 'we stay',
    behind: '” to us.',
  })
})

test('the context of a quotation is cut between signs, not inside one', () => {
  const around = '😀'.repeat(200)
  const article = withSentences(`Mira ${around}a Halden said “we stay” ${around}.`)
  const [quote] = article.quotes
  const { before = '', behind = '' } = quote === undefined ? {} : contextOf(article, quote)
  expect([before, behind].map((text) => [text === '', text.isWellFormed()])).toEqual([
    [false, true],
    [false, true],
  ])
})
