import { describe, expect, test } from 'vitest'
import { captureName } from '../../src/library/capture-name.ts'
import { findDuplicates, fingerprint } from '../../src/library/duplicates.ts'
import { buildLibrary, everyStory, everyText } from '../../src/library/library.ts'
import { HEADLINE, PARAGRAPHS } from '../fixtures/whole-pages.ts'
import { articleOf, storyOf } from '../support/article-of.ts'

const capture = (id: string, date: string, paragraphs: readonly string[] = PARAGRAPHS, headline = HEADLINE) =>
  articleOf([headline, date, ...paragraphs], `${id}.txt`)
const pairs = (...articles: readonly ReturnType<typeof capture>[]) => [
  ...findDuplicates(articles.map(fingerprint)),
]

const OTHER = PARAGRAPHS.map((text) => text.split(' ').reverse().join(' ').replace('.', ''))

describe('a second capture of one article', () => {
  test('with the same text is found, whatever its headline; the newer stands', () => {
    const older = capture('a', '12 March 2024', PARAGRAPHS, 'Ferry is back')
    expect(pairs(older, capture('b', '13 March 2024'))).toEqual([['a', 'b']])
  })

  test('with the same headline and nearly the same text is found', () => {
    const longer = [...PARAGRAPHS, 'The harbour office will be open on Sunday, too.']
    expect(pairs(capture('b', '12 March 2024'), capture('a', '13 March 2024', longer))).toEqual([['b', 'a']])
  })

  test('is none where only the headline is the same', () => {
    expect(pairs(capture('a', '12 March 2024'), capture('b', '13 March 2024', OTHER))).toEqual([])
  })

  test('is none where a site’s notice is all their text', () => {
    const notice = ['This article is for subscribers only.', 'Please subscribe to continue.']
    expect(
      pairs(
        capture('a', '12 March 2024', notice, 'Ferry returns'),
        capture('b', '13 March 2024', notice, 'Mayor resigns'),
      ),
    ).toEqual([])
  })

  test('leads to the newest one through captures between', () => {
    const news = [
      'On Wednesday the company said that the tickets for the first week were gone, and that more would be sold from the morning of the next day on.',
      'On Thursday the mayor of Velmouth thanked everybody who had stood in line, and promised that the pier would be ready before the first snow falls.',
    ]
    const later = (n: number) => [...PARAGRAPHS.slice(n), ...news.slice(0, n)]
    const found = pairs(
      capture('a', '1 March 2024'),
      capture('b', '2 March 2024', later(1)),
      capture('c', '3 March 2024', later(2)),
    )
    expect(new Map(found)).toEqual(
      new Map([
        ['b', 'c'],
        ['a', 'c'],
      ]),
    )
  })

  test('stands by its id where the dates are the same, in any order', () => {
    const [a, b] = [capture('a', '12 March 2024'), capture('b', '12 March 2024')]
    expect([pairs(a, b), pairs(b, a)]).toEqual([[['a', 'b']], [['a', 'b']]])
  })
})

describe('a library', () => {
  const older = storyOf(capture('a', '12 March 2024'))
  const newer = storyOf(capture('b', '13 March 2024'))
  const gone = storyOf({
    ...capture('c', '14 March 2024', OTHER, 'Something else entirely'),
    withdrawn: { reason: 'asked for', date: '2026-01-02' },
  })
  const library = buildLibrary([older, newer, gone])

  test('lists the newer capture only, and keeps a page for each', () => {
    expect(library.stories).toEqual([newer])
    expect(library.unlisted).toEqual([gone, older])
    expect(library.versions.get(older)).toEqual({ newer, older: [] })
    expect(library.versions.get(newer)).toEqual({ newer: null, older: [older] })
    expect(everyStory(library)).toHaveLength(3)
    expect(everyText(library)).toEqual([newer, older])
  })

  test('withdraws every older capture of an article whose newest one is withdrawn', () => {
    const withdrawn = { reason: 'asked for', date: '2026-01-02' }
    const both = buildLibrary([older, { ...newer, article: { ...newer.article, withdrawn } }])
    expect(both.stories).toEqual([])
    expect(everyStory(both)).toHaveLength(2)
    expect(everyText(both)).toEqual([])
  })
})

test('a capture’s file is named for its day and headline, and never for another’s', () => {
  const article = capture('x', '12 March 2024')
  const name = '2024-03-12-night-ferry-to-velmouth-returns-after-nine-winters'
  expect(captureName(article, new Set())).toBe(`${name}.txt`)
  expect(captureName(article, new Set([name, `${name}-2`]))).toBe(`${name}-3.txt`)
})

test('a capture’s file is never named for a device', () => {
  expect(captureName({ ...capture('x', '12 March 2024'), published: null, headline: 'Aux' }, new Set())).toBe(
    'aux-2.txt',
  )
})
