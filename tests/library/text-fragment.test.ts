import { describe, expect, test } from 'vitest'
import type { Article } from '../../src/article/article.ts'
import { textFragment } from '../../src/library/text-fragment.ts'
import { articleOf } from '../support/article-of.ts'

const OPENING = 'The council has decided to keep the old pier, after a debate that outlasted the last bus.'
const article = (...paragraphs: string[]): Article =>
  articleOf(['Council keeps the old pier for good', OPENING, ...paragraphs])

/** The directives of an article’s quotations, read as a browser reads them: parts parted by commas, decoded. */
function directives(...paragraphs: string[]): (string[] | null)[] {
  const made = article(...paragraphs)
  return made.quotes.map((quote) => {
    const directive = textFragment(made, quote)
    if (directive === null) return null
    expect(directive).toMatch(/^:~:text=/)
    return directive.slice(':~:text='.length).split(',').map(decodeURIComponent)
  })
}

describe('the text directive of a quotation', () => {
  test('is the whole passage where that stands once on the page', () => {
    expect(directives('“We stay here for the winter,” said Mira Halden.')).toEqual([
      ['We stay here for the winter,'],
    ])
  })

  test('has the signs encoded that part a directive', () => {
    const made = article('“A well-known, old & tired wall,” said Mira Halden.')
    const [quote] = made.quotes
    expect(quote && textFragment(made, quote)).toBe(
      ':~:text=A%20well%2Dknown%2C%20old%20%26%20tired%20wall%2C',
    )
  })

  test('has the spaces of a long passage as they stand on the page', () => {
    const long = Array.from({ length: 80 }, (_, i) => `word${i}`).join(' ')
    expect(directives(`“Who waits ? ${long} for the boats,” said Mira Halden.`)).toEqual([
      ['Who waits\u00a0? word0 word1 word2', 'word77 word78 word79 for the boats,'],
    ])
  })

  test('is the first and the last words of a long passage', () => {
    const long = Array.from({ length: 80 }, (_, i) => `word${i}`).join(' ')
    expect(directives(`“We wait ${long} for the boats,” said Mira Halden.`)).toEqual([
      ['We wait word0 word1 word2 word3', 'word77 word78 word79 for the boats,'],
    ])
  })

  test('takes words behind a passage that comes again, until it is the first of its kind', () => {
    const found = directives(
      '“We stay here,” said Mira Halden of the council, who has seen nine winters and as many plans for the pier.',
      'Not everybody agrees. “We stay here,” said Jon Arrel of the harbour, before the horn called the boats home.',
    )
    expect(found).toEqual([['We stay here,'], ['We stay here,', '-” said Jon']])
  })

  test('takes no half of a sign that stands right before the next passage', () => {
    const found = directives(
      'After a night without sleep she added: “We stay here until dawn” and left the harbour for the day.',
      'Jon Arrel said: “We stay here until dawn” 😀“They go away when the boats come home,” and went home too.',
    )
    expect(found.flat()).toContain('We stay here until dawn')
  })

  test('is left out where no words behind make a passage the first of its kind', () => {
    expect(
      directives(
        'After a night without sleep and a morning without boats, Mira Halden said: “We stay here.”',
        'The harbour answered within the hour, and in the same words, when Jon Arrel said: “We stay here.”',
      ),
    ).toEqual([['We stay here.'], null])
  })

  test('counts what stands above the text', () => {
    const made = articleOf(['We keep the old pier', OPENING, '“We keep the old pier,” said Mira Halden.'])
    const [quote] = made.quotes
    expect(quote && textFragment(made, quote)).toContain('%2C')
  })
})
