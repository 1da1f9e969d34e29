import { describe, expect, test } from 'vitest'
import { readPage } from '../../src/capture/model/page.ts'
import { linesOf } from '../../src/capture/unwrap.ts'
import { REPORTS } from '../fixtures/reports.ts'
import { read, texts } from '../support/read-page.ts'

/** How people copy an article without its page: with blank lines between its lines, and without. */
const SPACED = [
  ['with', '\n\n'],
  ['without', '\n'],
] as const
const { headline, paragraphs } = REPORTS.en
const DETAILS = ['By Mira Halden', 'May 5, 2024']

describe.each(SPACED)('an article that was copied %s blank lines', (_how, gap) => {
  const page = (...lines: readonly string[]) => read(lines.join(gap))

  test('a short headline stands before a standfirst that says more', () => {
    const standfirst =
      'It broke down on a Tuesday and took eleven months to mend. In that time I met my neighbours.'
    const article = page('The last ferry', standfirst, ...DETAILS, ...paragraphs)
    expect(article).toMatchObject({ headline: 'The last ferry', standfirst, byline: 'Mira Halden' })
  })

  test('no subheading with text above it is the headline', () => {
    const [first, second, ...others] = paragraphs
    const article = page(
      'The last ferry',
      ...DETAILS,
      first,
      second,
      'What the boats taught the town',
      ...others,
    )
    expect(article.headline).toBe('The last ferry')
    expect(texts(article, 'paragraph')).toEqual([...paragraphs])
  })

  test.each(['Islanders wept on the quay.', 'Nobody had heard it before.', 'It will sail at Easter.'])(
    'a short last sentence stays: %s',
    (last) => {
      const article = page(headline, ...DETAILS, ...paragraphs, last, 'Comments', 'Related articles')
      expect(texts(article, 'paragraph')).toEqual([...paragraphs, last])
    },
  )

  test('a list without bullets below a colon is a list', () => {
    const [first, second, ...others] = paragraphs
    const items = ['The boats must be insured', 'The quay must be lit', 'Nobody may fish at night']
    const article = page(
      headline,
      ...DETAILS,
      first,
      second,
      'The council has set three conditions:',
      ...items,
      ...others,
    )
    expect(texts(article, 'listItem')).toEqual(items)
  })

  test('what a dish is made of is a list', () => {
    const [first, second, ...others] = paragraphs
    const items = ['200 g flour', '3 eggs', 'a pinch of salt', '1 litre of milk']
    const article = page(headline, ...DETAILS, first, second, ...items, ...others)
    expect(texts(article, 'listItem')).toEqual(items)
  })

  test('what a page says of the author below the text is no part of it', () => {
    const note = 'Mira Halden is a staff writer at the Post and lives by the quay.'
    const article = page(headline, ...DETAILS, ...paragraphs, note)
    expect(texts(article, 'paragraph')).toEqual([...paragraphs])
    expect(article.residue.map(({ text }) => text)).toEqual([note])
  })

  test('a file photo below the headline is no byline', () => {
    const caption = 'The old ferry at the quay of Port Calder (Archivbild).'
    expect(page(headline, caption, 'May 5, 2024', ...paragraphs).byline).toBeNull()
  })

  test('a credit below a paragraph makes no caption of it', () => {
    const [first, second, ...others] = paragraphs
    const article = page(headline, ...DETAILS, first, second, 'Photo: Jon Arrel', ...others)
    expect(texts(article, 'paragraph')).toEqual([...paragraphs])
  })
})

test('a menu above the headline is no section path', () => {
  const menu = ['Home', 'News', 'Sport', 'Business', 'Innovation']
  const article = read([...menu, headline, '', ...DETAILS, ...paragraphs].join('\n'))
  expect(article).toMatchObject({ headline, sectionPath: [] })
})

test('paragraphs of like length are not joined as if a program had wrapped them', () => {
  const lines = [
    'The night ferry between Port Calder and the islands will sail again from the first of May.',
    'The company said on Tuesday that it had signed a contract with the regional government.',
    '“We have waited nine years for this boat,” said Jon Arrel, who runs the harbour café.',
    'Tickets will cost forty pounds for a cabin and eighteen pounds for a seat on the deck.',
    'The first sailing will leave at eleven in the evening and arrive at six in the morning.',
  ]
  expect(texts(read([headline, ...DETAILS, ...lines].join('\n')), 'paragraph')).toEqual(lines)
})

test('spaces that do not break part words as others do', () => {
  const [first, ...others] = paragraphs
  const article = read(
    [headline, 'By\u00a0Mira\u00a0Halden', first, 'Read\u00a0more:\u00a0A\u00a0new quay', ...others].join(
      '\n\n',
    ),
  )
  expect(article.byline).toBe('Mira Halden')
  expect(texts(article, 'paragraph')).toEqual([...paragraphs])
})

test.each([1, 3, 5])('a first paragraph %i blank lines below the date is one', (blank) => {
  const article = read(`${headline}\n\n5 May 2024\n${'\n'.repeat(blank)}${paragraphs.join('\n\n')}`)
  expect(texts(article, 'paragraph')).toEqual([...paragraphs])
})

test('a text whose paragraphs stand far apart is measured as one whose do not', () => {
  const gaps = (gap: string) =>
    readPage(linesOf([headline, ...DETAILS, ...paragraphs].join(gap)), 'en').lines.map(({ above }) => above)
  expect(gaps('\n\n\n\n')).toEqual(gaps('\n\n'))
})
