import { describe, expect, test } from 'vitest'
import type { Speaker } from '../../src/article/quotation.ts'
import type { Story } from '../../src/library/story.ts'
import type { VoiceCorrections } from '../../src/library/voices/sayings.ts'
import { buildVoices } from '../../src/library/voices/voices.ts'
import { SAID, story } from '../support/said-story.ts'

const named = (stories: readonly Story[], corrections: VoiceCorrections = {}) =>
  buildVoices(stories, corrections).map(({ name, sayings }) => `${name} ${sayings.length}`)

const speakerOf = (name: string): Speaker => ({
  name,
  mention: name,
  role: null,
  span: [0, 0],
  basis: 'stated',
})

describe('variants of a name are one voice', () => {
  const rows: readonly (readonly [string, string])[] = [
    ['a title before it', `${SAID} said Defense Secretary Lloyd Arrel.`],
    ['a full title', `${SAID} said US Secretary of Defense Lloyd Arrel.`],
    ['a middle initial', `${SAID} said Lloyd J. Arrel.`],
    ['a middle name', `${SAID} said Lloyd James Arrel.`],
    ['a title and the last name', `${SAID} said Mr. Arrel.`],
    ['the last name alone', `${SAID} Arrel said.`],
  ]
  test.each(rows)('%s', (_shows, sentence) => {
    const stories = [
      story('5 May 2024', 'News', `${SAID} said Lloyd Arrel.`),
      story('6 May 2024', 'News', `${SAID} said Lloyd Arrel.`),
      story('7 May 2024', 'News', sentence),
    ]
    expect(named(stories)).toEqual(['Lloyd Arrel 3'])
  })

  test.each([
    ['World Harbour Organization', 'World Ferry Organization'],
    ['Kim Jong Arn', 'Kim Yong Arn'],
    ['ハリス氏', 'パリス氏'],
  ])('%s is not %s', (one, other) => {
    const stories = [
      story('5 May 2024', 'News', `${SAID} said ${one}.`),
      story('6 May 2024', 'News', `${SAID} said ${other}.`),
    ].map(({ article, ...rest }, i) => ({
      ...rest,
      article: {
        ...article,
        quotes: article.quotes.map((quote) => ({ ...quote, speaker: speakerOf([one, other][i] ?? '') })),
      },
    }))
    expect(named(stories).toSorted()).toEqual([`${one} 1`, `${other} 1`].toSorted())
  })

  test('a name without its middle one stays by itself where two may be meant', () => {
    const names = ['Lloyd Arrel', 'Lloyd James Arrel', 'Lloyd Henry Arrel']
    const stories = names.map((name) => story('5 May 2024', 'News', `${SAID} said ${name}.`))
    expect(named(stories).toSorted()).toEqual(names.map((name) => `${name} 1`).toSorted())
  })

  test('a last name that two people have stays by itself', () => {
    const stories = [
      story('5 May 2024', 'News', `${SAID} said Lloyd Arrel.`),
      story('6 May 2024', 'News', `${SAID} said Mira Arrel.`),
      story('7 May 2024', 'News', `${SAID} Arrel said.`),
    ]
    expect(named(stories).toSorted()).toEqual(['Arrel 1', 'Lloyd Arrel 1', 'Mira Arrel 1'])
  })
})

describe('a last name alone is nobody’s whom something tells apart', () => {
  const nurse = story('5 May 2024', 'News', `${SAID} said Clara Arrel, a nurse of Calder.`)
  test.each([
    ['another role', story('6 May 2024', 'News', `${SAID} said coach Arrel.`)],
    ['another section', story('6 May 2024', 'Sport', `${SAID} Arrel said.`)],
    ['an article before it', story('6 May 2024', 'News', `${SAID} the Arrel said.`)],
  ])('%s', (_shows, other) => {
    expect(named([nurse, other]).toSorted()).toEqual(['Arrel 1', 'Clara Arrel 1'])
  })
})

describe('a publisher’s corrections', () => {
  const stories = [
    story('5 May 2024', 'News', `${SAID} said Jon Arrel, mayor of Calder.`),
    story('6 May 2024', 'News', `${SAID} said Jon Arrel, pilot.`),
    story('7 May 2024', 'News', `${SAID} said Johnny Arrel.`),
    story('8 May 2024', 'News', `${SAID} the Harbour Committee said.`),
  ]

  test('join names', () => {
    expect(named(stories, { 'Johnny Arrel': 'Jon Arrel' })).toContain('Jon Arrel 3')
  })

  test('part a name by its role', () => {
    expect(named(stories, { 'Jon Arrel, pilot': 'Jon Arrel the pilot' })).toContain('Jon Arrel the pilot 1')
  })

  test('take a name out', () => {
    const all = named(stories, { 'the Harbour Committee': null })
    expect(all).not.toContain('Harbour Committee 1')
    expect(named(stories)).toContain('Harbour Committee 1')
  })
})

test.each([
  ['a pronoun', `${SAID} he said.`],
  ['somebody’s doctor', 'My doctor said “we stay here until the boats come back” to me.'],
  ['nobody', 'Nobody said “we stay here until the boats come back” to us.'],
  ['a common noun', `${SAID} the officials said.`],
  ['a common noun that opens its sentence', 'Officials said “we stay”. The officials left.'],
  ['somebody who is not named', `${SAID} said a spokesman for the ministry.`],
])('%s is no voice', (_shows, sentence) => {
  expect(named([story('5 May 2024', 'News', sentence)])).toEqual([])
})

test('an article before a name is left out, and no part of a name that begins like one', () => {
  const stories = ['the Harbour Committee', 'Theresa Halden', 'Leo Arrel', 'Elena Varga'].map((name) =>
    story('5 May 2024', 'News', `${SAID} said ${name}.`),
  )
  expect(named(stories).toSorted()).toEqual([
    'Elena Varga 1',
    'Harbour Committee 1',
    'Leo Arrel 1',
    'Theresa Halden 1',
  ])
})

test('quotations stand newest first, undated ones last', () => {
  const stories = [
    story('', 'News', `${SAID} said Mira Halden.`),
    story('5 May 2024', 'News', `${SAID} said Mira Halden.`),
    story('6 May 2025', 'News', `${SAID} said Mira Halden.`),
  ]
  const [voice] = buildVoices(stories, {})
  expect(voice?.sayings.map(({ story: one }) => one.article.published?.date)).toEqual([
    '2025-05-06',
    '2024-05-05',
    undefined,
  ])
})
