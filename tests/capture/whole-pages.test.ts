import { describe, expect, test } from 'vitest'
import { explain } from '../../src/capture/explain.ts'
import { HEADLINE, PARAGRAPHS, SELECT_ALL, TIGHT } from '../fixtures/whole-pages.ts'
import { lostLines } from '../support/conservation.ts'
import { read, texts } from '../support/read-page.ts'

describe.each([
  ['with blank lines', SELECT_ALL],
  ['without blank lines', TIGHT],
])('a page copied whole, %s', (_name, page) => {
  const article = read(page)

  test('gives the article’s text, and nothing of the site around it', () => {
    expect(texts(article, 'paragraph')).toEqual(PARAGRAPHS)
  })

  test('gives headline, byline, date and photo', () => {
    expect(article).toMatchObject({
      headline: HEADLINE,
      byline: 'Ruth Ashdown',
      authors: ['Ruth Ashdown'],
      published: { date: '2024-03-12', basis: 'stated' },
      photo: { credit: 'Jon Arrel' },
    })
  })

  test('loses no line', () => {
    expect(lostLines(article, page)).toEqual([])
  })
})

test('a subheading between paragraphs is one', () => {
  expect(texts(read(SELECT_ALL), 'subheading')).toEqual(['A ship with a history'])
})

test('a breadcrumb with one name a line is the section path', () => {
  expect(read(SELECT_ALL).sectionPath).toEqual(['News', 'Coast'])
})

test('comments, related stories and the footer are set aside, each as what it is', () => {
  const kinds = new Map(read(SELECT_ALL).residue.map(({ text, kind }) => [text, kind]))
  expect(kinds.get('3 comments')).toBe('comments')
  expect(kinds.get('Related stories')).toBe('related')
  expect(kinds.get('Share')).toBe('share')
  expect(kinds.get('Log in')).toBe('navigation')
  expect(kinds.get('© 2024 The Calder Post. All rights reserved.')).toBe('other')
  expect(read(SELECT_ALL).source.publisher).toBe('The Calder Post')
})

test('what each line became can be explained', () => {
  const explained = explain(SELECT_ALL, read(SELECT_ALL))
  const paragraph = explained.find(({ text }) => text === PARAGRAPHS[0])
  const menu = explained.find(({ text }) => text === 'Weather')
  expect(paragraph?.owner).toBe('body[0]')
  expect(paragraph?.belongs).toBeGreaterThan(0)
  expect(menu?.belongs).toBeLessThan(0)
  expect(menu?.reasons.reduce((sum, { weight }) => sum + weight, 0)).toBeLessThan(0)
  expect(explained.map(({ line }) => line)).toEqual(
    SELECT_ALL.split('\n').flatMap((line, i) => (line === '' ? [] : i + 1)),
  )
})

const page = (...lines: readonly string[]) =>
  read([HEADLINE, '12 March 2024', ...PARAGRAPHS.slice(0, 2), ...lines, ...PARAGRAPHS.slice(3)].join('\n\n'))

describe('an interview', () => {
  test('is known by labels that come again', () => {
    const article = page(
      'Calder Post: Why did it take nine winters?',
      'Halden: The ship was there, the pier was not, and nobody wanted to pay for a new one.',
      'Calder Post: Who pays now?',
      'Halden: The company pays a third, and the two towns share the rest between them.',
    )
    expect(article.body.filter(({ label }) => label !== undefined)).toMatchObject([
      { kind: 'question', label: 'Calder Post:', text: 'Why did it take nine winters?' },
      { kind: 'answer', label: 'Halden:' },
      { kind: 'question', label: 'Calder Post:', text: 'Who pays now?' },
      { kind: 'answer', label: 'Halden:' },
    ])
  })

  test('is not made of one remark with a colon', () => {
    expect(page('The question now: who pays?').body.some(({ kind }) => kind === 'question')).toBe(false)
  })
})

test('a quotation that somebody signs is one block, and its speaker is who signs', () => {
  const article = page(
    '“You fall asleep by the sea and wake up in the mountains.”',
    '— Tobias Renner, retired teacher',
  )
  expect(texts(article, 'blockquote')).toEqual([
    '“You fall asleep by the sea and wake up in the mountains.”\n— Tobias Renner, retired teacher',
  ])
  expect(article.quotes.find(({ text }) => text.startsWith('You fall'))?.speaker).toMatchObject({
    name: 'Tobias Renner',
    basis: 'stated',
  })
})

test('a quoted post goes with its signature, and is no paragraph', () => {
  const article = page(
    'Tickets are on sale from 9 am tomorrow.',
    '— Eastern Ferries (@easternferries) March 11, 2024',
  )
  expect(texts(article, 'embed')).toEqual([
    'Tickets are on sale from 9 am tomorrow.\n— Eastern Ferries (@easternferries) March 11, 2024',
  ])
})

describe('a capture without a headline', () => {
  const article = read(PARAGRAPHS.join('\n\n'))

  test('keeps every paragraph, and a warning says so', () => {
    expect(article.headline).toBeNull()
    expect(texts(article, 'paragraph')).toEqual(PARAGRAPHS)
    expect(article.issues.map(({ code }) => code)).toEqual(['no-headline'])
  })
})

test('a breadcrumb that ends with the headline is no headline', () => {
  const article = read([`News / Coast / ${HEADLINE}`, HEADLINE, '12 March 2024', ...PARAGRAPHS].join('\n\n'))
  expect(article).toMatchObject({ headline: HEADLINE, sectionPath: ['News', 'Coast'] })
})

const headed = (...lines: readonly string[]) =>
  read([...lines, HEADLINE, '12 March 2024', ...PARAGRAPHS].join('\n\n'))

test.each([
  ['Culture Lifestyle', ['Culture', 'Lifestyle']],
  ['Nachrichten Welt', ['Nachrichten', 'Welt']],
  [`News World ${HEADLINE} - Calder Post`, ['News', 'World']],
  ['You are here: HomeNewsBusinessMarkets', ['News', 'Business', 'Markets']],
  ['Calder.example>>Coast·Harbours', ['Calder.example', 'Coast·Harbours']],
  ['World News', ['World News']],
  ['Coast Sport', []],
  ['sport culture', []],
])('“%s” above a headline names the sections %j', (line, sectionPath) => {
  expect(headed(line).sectionPath).toEqual(sectionPath)
})

test('papers of the site in its menu are no sections', () => {
  expect(headed('Impressum', 'Datenschutz').sectionPath).toEqual([])
})

test.each([
  ['Mira Sandhagen', 'Mira Sandhagen'],
  ['Mira Sandhagen - Mar 12, 2024, 8:15 pm', 'Mira Sandhagen'],
  ['Play Video', null],
])('“%s” below a headline is the byline %j', (line, byline) => {
  const article = read(
    [HEADLINE, line, ...PARAGRAPHS, 'You can play this video again.', 'More to play'].join('\n\n'),
  )
  expect(article.byline).toBe(byline)
})

test.each(['Log in | Subscribe', 'Monday | 28 July', 'Facebook | Twitter | WhatsApp'])(
  '“%s” above a headline names no section',
  (line) => expect(headed(line).sectionPath).toEqual([]),
)

test('numbered titles with text between them are subheadings, and numbered lines together a list', () => {
  const [first = '', second = '', third = ''] = PARAGRAPHS.slice(3)
  const article = page('1. Who pays', first, '2. Who sails', second, '1. the price', '2. the hours', third)
  expect(texts(article, 'subheading')).toEqual(['1. Who pays', '2. Who sails'])
  expect(texts(article, 'listItem')).toEqual(['the price', 'the hours'])
})

test('a list with dashes and one question is no interview', () => {
  const article = page('– the price', '– the hours', '– who pays for the pier?')
  expect(article.body.some(({ kind }) => kind === 'question' || kind === 'answer')).toBe(false)
})

test('a question keeps its words, whatever white space its label has', () => {
  const article = page('Q   : Ferry when?', 'A: In autumn.')
  expect(texts(article, 'question')).toEqual(['Ferry when?'])
})
