import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseCapture } from '../../src/capture/parse-capture.ts'

const FILE = '000_8923d48842cd8c48.txt'
const parsed = parseCapture(readFileSync(new URL(`../../seeds/${FILE}`, import.meta.url)), FILE)
if (!parsed.ok) throw new Error(parsed.issue.reason)
const { article } = parsed

describe('the capture that the product was made for', () => {
  test('has its section path, headline and publisher', () => {
    expect(article.sectionPath).toEqual(['News', 'Military', 'More'])
    expect(article.headline).toBe('US to strengthen Japan force amid perceived threat from China')
    expect(article.source).toMatchObject({ publisher: 'Press TV', bytes: 3128 })
    expect([article.language, article.direction]).toEqual(['en', 'ltr'])
  })

  test('takes its date from the photo’s caption, and says so', () => {
    expect(article.published).toEqual({ date: '2024-07-28', time: null, basis: 'caption', text: null })
    expect(article.photo).toMatchObject({ credit: 'AFP', date: '2024-07-28' })
    expect(article.photo?.caption).toMatch(/^US Secretary of State .* \(Photo by AFP\)$/)
    expect(article.issues.map(({ code }) => code)).toEqual(['date-from-caption'])
  })

  test('has twelve paragraphs and nothing else in its body', () => {
    expect(article.body.map(({ kind }) => kind)).toEqual(Array.from({ length: 12 }, () => 'paragraph'))
    expect(article.body[0]?.text).toMatch(/^The United States has announced .* by China\.$/)
    expect(article.body[11]?.text).toMatch(/^China, Russia, and North Korea .* Asia-Pacific region\.$/)
  })

  test('sets the notice, the share button and the advertisement aside', () => {
    expect(article.alternateDomains).toEqual(['www.presstv.co.uk'])
    expect(article.residue.map(({ line, kind }) => [line, kind])).toEqual([
      [32, 'address-notice'],
      [36, 'share'],
      [37, 'other'],
    ])
  })

  test('tells speech from terms', () => {
    const short = article.quotes.map(({ kind, text }) => `${kind}: ${text.slice(0, 24)}`)
    expect(short).toEqual([
      'speech: The United States will u',
      'term: 2+2',
      'speech: This will be the most si',
      'term: joint force headquarters',
      'speech: an evolving security env',
      'speech: seeks to reshape the int',
      'speech: such behavior is a serio',
    ])
  })

  test('knows who speaks, and where that is only implied', () => {
    const [first, second, third, fourth, fifth] = article.quotes.filter(({ kind }) => kind === 'speech')
    expect(first).toMatchObject({
      speaker: {
        name: 'Lloyd Austin',
        mention: 'US Secretary of Defense Lloyd Austin',
        role: 'US Secretary of Defense',
        basis: 'stated',
      },
      cue: { text: 'told' },
      continues: null,
    })
    expect(second).toMatchObject({
      speaker: { name: 'Lloyd Austin', basis: 'carried' },
      continues: first?.id,
    })
    expect(third?.speaker).toMatchObject({ name: 'Washington and Tokyo', basis: 'stated' })
    for (const quote of [fourth, fifth])
      expect(quote).toMatchObject({
        speaker: { name: 'The American and Japanese ministers', basis: 'stated' },
        cue: { text: 'said' },
      })
  })
})
