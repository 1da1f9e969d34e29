import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { BodyBlock } from '../../src/article/body-block.ts'
import { findDashPassages } from '../../src/quotes/dash-passages.ts'
import { findPassages } from '../../src/quotes/find-passages.ts'
import { findQuotations } from '../../src/quotes/find-quotations.ts'
import { grammarOf } from '../../src/quotes/grammars/index.ts'
import type { QuotationCase } from './cases/case.ts'
import { CASES } from './cases/index.ts'

const paragraphs = (...texts: string[]): BodyBlock[] =>
  texts.map((text, i) => ({ kind: 'paragraph', text, line: i + 1 }))
const find = (language: string, ...texts: string[]) =>
  findQuotations(paragraphs(...texts), (_block, { start, end }) => [start, end], language)

/** What is found, in the words of the table of cases; a role is told where the row tells one. */
function told(text: string, language: string, roles: boolean): string {
  const found = find(language, ...text.split('¶')).map(({ kind, speaker }) => {
    if (kind === 'term') return 'term'
    if (speaker === null) return 'nobody'
    const role = roles && speaker.role !== null ? ` [${speaker.role}]` : ''
    return `${speaker.name}${speaker.basis === 'carried' ? ' (carried)' : ''}${role}`
  })
  return found.join(' | ')
}

describe.each(Object.entries<readonly QuotationCase[]>(CASES))('%s', (_topic, rows) => {
  test.each(rows.map((row) => ({ row, shows: row[0] })))(
    '$shows',
    ({ row: [, text, found, language = 'en'] }) => {
      expect(told(text, language, found.includes('['))).toBe(found)
    },
  )
})

describe('a paragraph that is one quotation', () => {
  const [first, second] = find('en', '“We stay here,” said Jon Arrel.', '“We have waited for nine winters.”')

  test('goes on from the quotation of the paragraph before, whose speaker is carried over', () => {
    expect(second).toMatchObject({ continues: first?.id, speaker: { name: 'Jon Arrel', basis: 'carried' } })
  })

  test('does not go on from one that is further away, though its speaker may be carried over', () => {
    const quotes = find(
      'en',
      '“We stay here,” said Jon Arrel.',
      'The rain stopped.',
      'The boats came back.',
      '“We have waited for nine winters.”',
    )
    expect(quotes.at(-1)).toMatchObject({ continues: null, speaker: { basis: 'carried' } })
  })
})

test('a quotation split by its attribution goes on', () => {
  const [first, second] = find('en', '“We stay,” said Jon Arrel, “and we wait.”')
  expect(second).toMatchObject({ continues: first?.id, speaker: { name: 'Jon Arrel', basis: 'stated' } })
})

describe('the id of a quotation', () => {
  test('comes from its words and not from its place', () => {
    const [alone] = find('en', '“We stay here,” said Jon Arrel.')
    const quotes = find(
      'en',
      '“It is late,” said Jon Arrel.',
      'On Monday Jon Arrel said: “We stay here,” and left.',
    )
    expect(quotes.find(({ text }) => text === alone?.text)?.id).toBe(alone?.id)
  })

  test('is unique where the same words come again', () => {
    const ids = find('en', '“No,” he said. “No,” she said. “No,” they said.').map(({ id }) => id)
    expect(new Set(ids).size).toBe(3)
  })
})

test('passages lie inside their text, in order, and do not overlap', () => {
  const piece = fc.constantFrom(
    '“',
    '”',
    '"',
    '«',
    '»',
    '„',
    "''",
    '``',
    '「',
    '」',
    'word ',
    'said ',
    '. ',
    ', ',
    '6',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('')
      let last = 0
      for (const { outerStart, start, end, outerEnd } of findPassages(text)) {
        expect([
          last <= outerStart,
          outerStart < start,
          start < end,
          end <= outerEnd,
          outerEnd <= text.length,
        ]).not.toContain(false)
        last = outerEnd
      }
    }),
  )
})

test('a passage behind a dash holds what was said, and neither dash nor speaker', () => {
  const found = find('ru', '— Мы остаёмся, — сказал Ион Аррел. — Паром отходит завтра, а дети едут!')
  expect(found.map(({ text }) => text)).toEqual(['Мы остаёмся', 'Паром отходит завтра, а дети едут!'])
})

test('passages behind dashes stand in order within their text, whatever it holds', () => {
  const piece = fc.constantFrom(
    '— ',
    '–',
    ' – ',
    '—. ',
    ', sier Mira Halden',
    ', ',
    '! ',
    '. ',
    'Vi blir',
    'sier ',
    ' ',
    'она',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const text = `– Ja${pieces.join('')}`
      let last = 0
      for (const { start, end, outerStart, outerEnd } of findDashPassages(text, grammarOf('no'))) {
        expect(last <= outerStart && outerStart < start && start < end && end <= outerEnd).toBe(true)
        last = outerEnd
      }
      expect(last).toBeLessThanOrEqual(text.length)
    }),
  )
})

test('a straight mark between two letters opens nothing, as in acronyms of Hebrew', () => {
  expect(find('he', 'ח"כ דן כהן מסר כי המצב "חמור מאוד".').map(({ text }) => text)).toEqual(['חמור מאוד'])
})
