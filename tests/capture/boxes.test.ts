import { describe, expect, test } from 'vitest'
import { read, texts } from '../support/read-page.ts'

const HEADLINE = 'Night ferry returns to Velmouth'
const OPENING = [
  'The night ferry between Calder and Velmouth has returned after nine winters, to the joy of both harbours.',
  'Mira Halden, who runs the harbour of Velmouth, said the ferry would sail on every night of the week.',
]
const BEHIND = 'The ferry carries 200 passengers, and the harbour of Calder has built a new quay for it.'
const LAST = 'Tickets for the first month are sold out.'
const LINKS = ['Council wants a second bridge', 'Three winners of the coast prize']

const page = (...box: string[]) =>
  read([HEADLINE, 'By Ruth Ashdown', '12 March 2024', ...OPENING, ...box, BEHIND, LAST].join('\n\n'))

describe('a box within a text is set aside, and the text goes on behind it', () => {
  test.each([
    ['links below a title', ['Read more:', ...LINKS]],
    ['one link', ['Read more:', 'Council wants a second bridge']],
    ['links below a title that ends texts elsewhere', ['Related articles', ...LINKS]],
    ['links in another language', ['بیشتر بخوانید', ...LINKS]],
    [
      'an offer between marks',
      ['skip past newsletter promotion', 'Sign up to Harbour Mail', 'after newsletter promotion'],
    ],
    [
      'a list between marks',
      [
        'list of 2 items',
        'list 1 of 2',
        'Photos: the old quay',
        'list 2 of 2',
        'What the harbour said',
        'end of list',
      ],
    ],
  ])('%s', (_name, box) => {
    const article = page(...box)
    expect(article.body.map(({ text }) => text)).toEqual([...OPENING, BEHIND, LAST])
    expect(article.residue.map(({ text }) => text)).toEqual(box)
  })
})

describe('what stands below a text is no box in it', () => {
  test.each([
    [
      'a teaser of its own link',
      [
        'Related articles',
        'Bridge of Ardal closed',
        'The bridge of Ardal is closed for a year, its owner says.',
      ],
    ],
    [
      'readers’ comments',
      [
        'Related articles',
        LINKS[0] ?? '',
        '3 hours ago',
        'They said that the ferry to Velmouth would return ten years ago, too.',
      ],
    ],
  ])('%s', (_name, tail) => {
    const article = read([HEADLINE, '12 March 2024', ...OPENING, BEHIND, ...tail].join('\n\n'))
    expect(texts(article, 'paragraph')).toEqual([...OPENING, BEHIND])
  })
})

describe('what stands below a link, and above the paragraph that follows, stays', () => {
  test.each([
    ['a quotation', ['See also:', LINKS[0] ?? '', '“We are glad.”', '“It was time,” she said.']],
    [
      'a list',
      [
        'Read more:',
        LINKS[0] ?? '',
        'The council also decided:',
        '- to paint the ferry',
        '- to light the quay',
      ],
    ],
  ])('%s', (_what, box) => {
    const shown = page(...box).body.map(({ text }) => text)
    for (const line of box.slice(2)) expect(shown.join('\n')).toContain(line.replace(/^- /, ''))
  })
})
