import { expect, test } from 'vitest'
import { parseCapture } from '../../src/capture/parse-capture.ts'
import { lostLines } from '../support/conservation.ts'

const WRAPPED = `Council keeps the old pier

The council of Port Calder has decided to keep the old pier, after a
debate that outlasted the last bus of the evening.

“We have stopped making promises, and a timetable is a promise,” said
Mira Halden, harbour master of Port Calder. Work is due to begin in
autumn and will last about seven years.

Nobody in the town remembers a quieter spring, says the record of the
town, which goes back to the year in which the first pier was built.
`

test('a text that was wrapped at a fixed width is read by its paragraphs', () => {
  const parsed = parseCapture(new TextEncoder().encode(WRAPPED), 'wrapped.txt')
  if (!parsed.ok) throw new Error(parsed.issue.reason)
  const { article } = parsed
  expect(article.body.map(({ line, text }) => [line, text.slice(0, 20)])).toEqual([
    [3, 'The council of Port '],
    [6, '“We have stopped mak'],
    [10, 'Nobody in the town r'],
  ])
  expect(article.quotes[0]?.speaker?.name).toBe('Mira Halden')
  const { span, text } = article.quotes[0] ?? { span: [0, 0], text: '' }
  expect(WRAPPED.slice(...span)).toBe(text)
  expect(lostLines(article, WRAPPED)).toEqual([])
})

test('short lines that belong together are left as they are', () => {
  const parsed = parseCapture(
    new TextEncoder().encode('Council keeps the pier\nBy Mira Halden\n5 May 2024\nThe council met.\n'),
    'a.txt',
  )
  expect(parsed.ok && parsed.article.byline).toBe('Mira Halden')
})

test('a byline below a headline as wide as the text stays a line of its own', () => {
  const headline = 'The council of Port Calder decides to keep the pier for a hundred'
  const text = WRAPPED.replace('Council keeps the old pier', `${headline}\nBy Mira Halden`)
  const parsed = parseCapture(new TextEncoder().encode(text), 'wrapped.txt')
  expect(parsed.ok && [parsed.article.headline, parsed.article.byline]).toEqual([headline, 'Mira Halden'])
})

test('a menu above a wrapped text does not keep it from being read by its paragraphs', () => {
  const menu = 'News Weather Sport Culture Letters Jobs Shop Radio Games Search Log-in Register Home Quays'
  const parsed = parseCapture(
    new TextEncoder().encode(`${menu.replaceAll(' ', '\n')}\n\n${WRAPPED}`),
    'wrapped.txt',
  )
  expect(parsed.ok && parsed.article.body.map(({ text }) => text.slice(0, 20))).toEqual([
    'The council of Port ',
    '“We have stopped mak',
    'Nobody in the town r',
  ])
})

test('a single line that nobody wrapped does not keep the others from being read by their paragraphs', () => {
  const note =
    'The Post values what you think of the old pier, and asks you to be kind when you write to it of boats.'
  const parsed = parseCapture(new TextEncoder().encode(`${WRAPPED.repeat(5)}\n${note}\n`), 'wrapped.txt')
  expect(parsed.ok && parsed.article.body[0]?.text).toMatch(/ a debate that outlasted /)
})

test('rows on which the next word had room are lines of their own', () => {
  const links = [
    'Old quay of Port Calder stays shut until the spring of next year',
    'A boat that nobody owns has lain at the pier for years',
    'A town buys its bread where the bridge ends in a wood',
    'Nine letters that the harbour master of Port Calder never opened',
    'A board finds a cannon under the floor of a new barn',
  ]
  const parsed = parseCapture(new TextEncoder().encode(`${links.join('\n')}\n`), 'links.txt')
  expect(parsed.ok && parsed.article.lines.length).toBe(6)
  expect(parsed.ok && new Set(parsed.article.lines.slice(0, 5)).size).toBe(5)
})
