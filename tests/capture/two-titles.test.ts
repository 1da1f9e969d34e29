import { describe, expect, test } from 'vitest'
import { REPORTS } from '../fixtures/reports.ts'
import { read } from '../support/read-page.ts'

const { headline, paragraphs } = REPORTS.en

/** As papers have it: the article's title, a longer line below it, and what its readers can do. */
const HEAD = 'How confidence can help attract new money for harbours'
const BELOW = 'The council of Port Calder agreed to reopen the night ferry'
const LINKS = ['x', 'facebook', 'linkedin', 'whatsapp'].map(
  (name) => `${HEAD} on ${name} (opens in a new window)`,
)
const headOf = (links: readonly string[]) =>
  read(
    [
      'Add to myCP',
      '',
      HEAD,
      BELOW,
      `${BELOW} © Mira Halden`,
      ...links,
      'Save',
      ...links,
      '',
      'Jon Arrel',
      '',
      'May 5 2024',
      '',
      ...paragraphs,
    ].join('\n'),
  ).headline

test('of two titles the one is the headline that links share the page by', () => {
  expect(headOf(LINKS)).toBe(HEAD)
})

test('a promotion is none, though a link of its own goes on with it', () => {
  const promotion = 'Get the latest news from Calder'
  const lines = [
    promotion,
    `${promotion} on facebook`,
    '',
    headline,
    'By Mira Halden',
    '5 May 2024',
    '',
    ...paragraphs,
  ]
  expect(read(lines.join('\n')).headline).toBe(headline)
})

describe('of long lines above a byline', () => {
  const points = [
    'Boat owners want to settle in the harbour so they can sail near the islands, the paper can reveal',
    'A source close to the boat owners said they want their children to grow up in the harbour',
    'The mayor and the fishermen are longtime friends, having gone to school together on the islands',
  ]
  const strongest = 'Fishermen of Port Calder had asked the council for the night ferry since the spring'
  const title =
    'EXCLUSIVE: Welcome to the harbour! Night ferry of Port Calder and its council, company and fishermen are house hunting on the islands’ star-studded enclave to sail closer to their famous winter friends in spring and have play dates before dawn'
  const under = (lines: readonly string[], byline = 'By Mira Halden') =>
    read([...lines, '', byline, '', '5 May 2024', '', ...paragraphs].join('\n')).headline

  test('the first is the headline of a summary', () => {
    expect(under([title, ...points, strongest])).toBe(title)
  })

  test('one that shares less with the text is another article’s', () => {
    expect(under([...points, headline])).toBe(headline)
  })
})
