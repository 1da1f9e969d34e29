import { expect, test } from 'vitest'
import { isNoHeadline } from '../../src/capture/model/no-headline.ts'
import { readPage } from '../../src/capture/model/page.ts'
import { isUnlikely } from '../../src/capture/model/unlikely-headline.ts'
import { linesOf } from '../../src/capture/unwrap.ts'
import { REPORTS } from '../fixtures/reports.ts'
import { read } from '../support/read-page.ts'

const { headline, paragraphs } = REPORTS.en
const pageOf = (rows: readonly string[]) => readPage(linesOf([...rows, '', ...paragraphs].join('\n')), 'en')

/** Whether one of some rows, above a text, can be no headline. */
function cannotBe(row: string, rows: readonly string[]): boolean {
  const page = pageOf(rows)
  const at = page.lines.findIndex(({ text }) => text === row)
  const line = page.lines[at]
  if (line === undefined) throw new Error(`no line reads ${row}`)
  const known = {
    page,
    first: rows.length,
    opening: new Set<string>(),
    text: new Set(page.roots.slice(-paragraphs.length).flat()),
  }
  return isNoHeadline(line, at, known, [])
}

test('names parted by signs, right above what could be a title, are no headline', () => {
  const trail = 'Calder Post / Reports / Harbour'
  expect(cannotBe(trail, [trail, '', headline])).toBe(true)
  expect(cannotBe(trail, [trail, '', 'Share'])).toBe(false)
})

test('a breadcrumb whose last name is the headline, cut off, is none', () => {
  const trail = 'Harbour Post › Quays › Night ferry returns to Port…'
  expect(cannotBe(trail, [trail, headline])).toBe(true)
})

test('a title that is cut off right above the whole is none', () => {
  const cut = `${headline.slice(0, 20)}...`
  expect(cannotBe(cut, [cut, headline])).toBe(true)
  expect(cannotBe(cut, [cut, 'Reports'])).toBe(false)
})

test.each(['Supported by', 'Zur Suche springen Zum Inhalt springen'])(
  'a headline is no “%s”, though it stands where one could',
  (line) => {
    const article = read([line, headline, '5 May 2024', '', ...paragraphs].join('\n'))
    expect(article.headline).toBe(headline)
  },
)

test('what a photo shows is none, where the photo’s credit is below and title and date are above', () => {
  const shown = 'The ferry leaves the old quay for the first time'
  const credit = 'Photo: Mira Halden'
  expect(cannotBe(shown, [headline, '5 May 2024', shown, credit])).toBe(true)
  expect(cannotBe(shown, ['Reports', '5 May 2024', shown, credit])).toBe(false)
  expect(cannotBe(shown, ['Kettles of every single kind', '5 May 2024', shown, credit])).toBe(false)
})

test('a name between a title and its date is none, in scripts whose names have no spaces', () => {
  const title = '夜の連絡船、九年ぶりに港へ戻る 住民は岸壁で出迎え'
  expect(cannotBe('潮田翔子', [title, '潮田翔子', '2024年5月5日'])).toBe(true)
  expect(cannotBe('潮田翔子', ['港新聞', '社会', '潮田翔子', '2024年5月5日'])).toBe(false)
})

test('a headline that names its author, as the byline below does, stays one', () => {
  const title = `${headline}, by Mira Halden`
  expect(cannotBe(title, [title, '5 May 2024', 'By Mira Halden'])).toBe(false)
})

test.each([
  ['a post with its time', '11.05am Last boat leaves the island'],
  ['whom a paper names at its top', 'Editor-in-chief: Mira Halden'],
  ['a notice of the page', 'This article is more than 3 months old'],
  ['a table’s row', 'CAC 40 8 012,44 -0,63 %'],
  ['a date in a form of its own', 'Chủ nhật, 15/3/2026, 07:45 (GMT+7)'],
  ['who sent a letter', 'From: The Long Morning <hello@morning.example>'],
  ['what goes on below', 'On a visit to the harbour it was said;'],
  ['a date with a word before it', 'Gepostet 2024-05-06'],
])('%s is an unlikely headline', (_what, row) => {
  expect(pageOf([row]).lines.slice(0, 1).map(isUnlikely)).toEqual([true])
})

test.each([
  ['a number at its start', '1.25 million people cross the old quay'],
  ['a quotation behind an office', 'Director: ‘The film took nine winters’'],
])('%s makes no headline unlikely', (_what, row) => {
  expect(pageOf([row]).lines.slice(0, 1).map(isUnlikely)).toEqual([false])
})

test('a title with a dash can begin as the home page is called', () => {
  const title = 'Accueil - Quatre familles hébergées au port'
  expect(cannotBe(title, [title, '5 May 2024'])).toBe(false)
})

test.each(['Apollo 11: 1969-2024', '1,000,000 in 24 hours', '9/11: 20 years on'])(
  '“%s” can be one',
  (title) => {
    const line = pageOf([title]).lines[0]
    expect(line === undefined || isUnlikely(line)).toBe(false)
  },
)

test('a title with its section before a bar is no headline where it stands alone too', () => {
  const row = `World|${headline}`
  expect(cannotBe(row, [row, 'Share', 'Listen', 'Save', '1', '2', headline])).toBe(true)
  expect(cannotBe(row, [row, 'Share', 'Listen'])).toBe(false)
})

const unlikely = (row: string) => {
  const line = pageOf([row]).lines[0]
  if (line === undefined) throw new Error('the page has no line')
  return isUnlikely(line)
}

test.each([
  'Port Calder, Ferries, Council, News, Boats',
  '450 g soft butter',
  '← The bridge is closed to lorries',
  'Council agrees on a plan for the winter »',
  'Photo: Jon Arrel [CC BY-SA 3.0]',
  '27 October 2012 at 18:27 (updated: 19:56)',
  'Skip to Content Toggle Sidebar',
  'Back to the front page',
  'Features Reviews Podcasts Video Forums More ▾',
  '1 3/4 cups of water',
  '2 cups of old harbour water',
  'Mira Halden, Jon Arrel, Ruth Ashdown',
  'REPORTS / PODCAST•JAN 13, 2021',
])('“%s” is an unlikely headline', (row) => {
  expect(unlikely(row)).toBe(true)
})

test.each([
  'Apple, Google, Microsoft, Meta',
  'Paris, London, Rome, Berlin, Madrid: Europe reopens',
  '10 kg of cocaine found in ferry cabin',
  '2 El Al flights diverted to Athens',
  '3 cups of coffee a day may lower risk of heart disease',
  '»Vi har väntat alldeles för länge»',
  '« La ligne de nuit revient »',
  'Google, YouTube',
  'Mira Halden, Jon Arrel',
  'Back to the future',
  '12 slices of life in the harbour',
  'Harbour Notes 11.18.19',
])('“%s” can be a headline', (row) => {
  expect(unlikely(row)).toBe(false)
})

test('a few words in small letters right above a title are none', () => {
  const kicker = 'the harbour report'
  expect(cannotBe(kicker, [kicker, headline])).toBe(true)
  expect(cannotBe(kicker, [kicker, '', headline])).toBe(false)
  expect(cannotBe(kicker, [kicker, headline.toLowerCase()])).toBe(false)
  expect(cannotBe(kicker, [kicker, 'Reports'])).toBe(false)
  expect(cannotBe(kicker, [kicker, 'By Mira Halden and Jon Arrel'])).toBe(false)
  expect(
    cannotBe('calderfähre plant Rückkehr der Boote', ['calderfähre plant Rückkehr der Boote', headline]),
  ).toBe(false)
})

test('what a summary tells in points is none, below the article’s own', () => {
  const points = ['Fishermen asked for the night ferry', 'Tickets for the boats cost four crowns']
  const head = [headline, 'By the Calder Post Staff', 'STORY HIGHLIGHTS']
  expect(cannotBe(points[0] ?? '', [...head, ...points])).toBe(true)
  expect(cannotBe(points[1] ?? '', [...head, ...points])).toBe(true)
  expect(cannotBe(points[0] ?? '', ['STORY HIGHLIGHTS', ...points])).toBe(false)
})
