import { expect, test } from 'vitest'
import { leastOfTitle } from '../../src/capture/model/lone-title.ts'
import { readPage } from '../../src/capture/model/page.ts'
import { linesOf } from '../../src/capture/unwrap.ts'
import { REPORTS } from '../fixtures/reports.ts'

const { paragraphs } = REPORTS.en
const [first = '', second = '', ...others] = paragraphs

/** How likely a title a line must be, where this stands between it and the paragraphs around. */
function leastFor(line: string, above = '\n\n', below = '\n\n'): number {
  const text = `${first}\n\n${second}${above}${line}${below}${others.join('\n\n')}`
  const page = readPage(linesOf(text), 'en')
  return leastOfTitle(
    page,
    page.lines.findIndex((one) => one.text === line),
  )
}

/** Whether a line can be a title where hardly anything else speaks for one. */
const isLone = (...placed: Parameters<typeof leastFor>): boolean => leastFor(...placed) < 1

test.each(['The price of a winter', '“Nobody was steering”', 'Costs', '7 winters'])(
  '“%s” could be one',
  (title) => {
    expect(isLone(title)).toBe(true)
  },
)

test.each([
  ['a sentence', 'The boats came back.'],
  ['a long line', 'What the council of Port Calder wrote to the company about its boats and its men'],
  ['a link in capitals', 'WHY YOUR FISH COSTS MORE THAN IT DID LAST YEAR'],
  ['a button', 'Share'],
  ['what goes on in small letters', 'and so on'],
])('%s is none: “%s”', (_what, line) => {
  expect(isLone(line)).toBe(false)
})

test('a line above a list of short items can be its title', () => {
  const text = [first, second, 'What will change', '• two boats\n• a lorry', ...others].join('\n\n')
  const page = readPage(linesOf(text), 'en')
  const at = page.lines.findIndex((one) => one.text === 'What will change')
  expect(leastOfTitle(page, at)).toBe(leastFor('What will change'))
})

test('a line that stands closer to one paragraph than paragraphs to each other is none', () => {
  expect(isLone('The price of a winter', '\n')).toBe(false)
  expect(isLone('The price of a winter', '\n\n', '\n')).toBe(false)
})

test('below an offer within the text more must speak for a title', () => {
  const below = (offer: string) => leastFor('The price of a winter', `\n\n${offer}\n\n`)
  expect(below('Advertisement')).toBeGreaterThan(leastFor('The price of a winter'))
  expect(below('Advertisement')).toBeLessThan(1)
  expect(below('Read also: The last smokehouse of the coast')).toBeLessThan(1)
})

test.each([
  ['what a line leads to', '\n\nRead also\n\n', 'The last smokehouse of the coast'],
  ['what stands right below a link', '\n\nThe last smokehouse\n', 'The price of a winter'],
  ['a link to pictures', '\n\nAdvertisement\n\n', 'In pictures: the old quay'],
  ['a handle', '\n\nAdvertisement\n\n', 'Instagram: @calder'],
])('%s is no title', (_what, above, line) => {
  expect(isLone(line, above)).toBe(false)
})

/** The same on a page that parts its paragraphs, a picture with its credit and this line by one line again and again. */
function leastAmongMarks(line: string, ...before: readonly string[]): number {
  const parts = [first, second, ...before, line, ...others].map((part) => `${part}\nStory text\n`)
  const page = readPage(linesOf(parts.join('\n')), 'en')
  return leastOfTitle(
    page,
    page.lines.findIndex((one) => one.text === line),
  )
}

test('a line between marks that part the text again and again is as near to its paragraphs as without them', () => {
  const title = 'What the council of Port Calder wrote to the company about its boats'
  expect(leastAmongMarks('The price of a winter')).toBe(leastFor('The price of a winter'))
  expect(leastAmongMarks(title)).toBe(leastFor('The price of a winter'))
  expect(leastAmongMarks(title, 'The old quay in January. Photo: Mira Halden/Reuters')).toBeLessThan(1)
  expect(leastAmongMarks('The boats came back.')).toBe(1)
})
