import { expect, test } from 'vitest'
import { isLoneTitle } from '../../src/capture/model/lone-title.ts'
import { readPage } from '../../src/capture/model/page.ts'
import { linesOf } from '../../src/capture/unwrap.ts'
import { REPORTS } from '../fixtures/reports.ts'

const { paragraphs } = REPORTS.en
const [first = '', second = '', ...others] = paragraphs

/** Whether a line reads as a lone title in a text, where this stands between it and the paragraphs around. */
function isLone(line: string, above = '\n\n', below = '\n\n'): boolean {
  const text = `${first}\n\n${second}${above}${line}${below}${others.join('\n\n')}`
  const page = readPage(linesOf(text), 'en')
  return isLoneTitle(
    page,
    page.lines.findIndex((one) => one.text === line),
  )
}

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

test('a line that stands closer to one paragraph than paragraphs to each other is none', () => {
  expect(isLone('The price of a winter', '\n')).toBe(false)
  expect(isLone('The price of a winter', '\n\n', '\n')).toBe(false)
})
