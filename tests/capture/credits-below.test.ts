import { describe, expect, test } from 'vitest'
import { photoCredit } from '../../src/capture/photo-credits.ts'
import { REPORTS } from '../fixtures/reports.ts'
import { read, texts } from '../support/read-page.ts'

const { headline, paragraphs } = REPORTS.en
const [first, ...others] = paragraphs
const DATE = '5 May 2024'

describe('within the text a sentence is the caption of the picture whose credit stands below', () => {
  const SENTENCE = 'The ferry lay within sight of the old quay for nine hours on Monday.'
  test.each([
    ['closer than the paragraph above', `${SENTENCE}\nBild: Mira Halden`, SENTENCE],
    [
      'behind a blank line, if it is short',
      'The old quay on Monday evening.\n\nBild: Mira Halden',
      'The old quay on Monday evening.',
    ],
  ])('%s', (_where, picture, caption) => {
    const article = read([headline, DATE, '', [first, picture, ...others].join('\n\n')].join('\n'))
    expect(texts(article, 'paragraph')).toEqual([...paragraphs])
    expect(article.photo?.caption).toContain(caption)
  })
})

test.each([
  ['The old quay of Port Calder on Monday', 'Mira Halden/Anadolu via Getty Images'],
  ['The old quay of Port Calder on Monday evening.', 'Mira Halden/The Calder Post/Getty Images'],
  ['The old quay of Port Calder on Monday evening.', 'MIRAHALDEN - STOCK.ADOBE.COM'],
  ['Lena Orvik opens the talks at the old quay on Monday evening.', '(Credit: Mira Halden/Calder Post)'],
  ['Lena Orvik opens the talks at the old quay on Monday evening.', 'REUTERS'],
  ['The old quay of Port Calder.', '| © Calder Boats / Mira Halden'],
  ['The old quay of Port Calder.', 'Bild: Von Mira Halden, CC BY-SA 3.0, Wikimedia'],
])('“%s” is the caption above “%s” within the text', (caption, credit) => {
  const [second, ...last] = others
  const text = [first, second, `${caption}\n${credit}`, ...last].join('\n\n')
  const article = read([headline, DATE, '', text].join('\n'))
  expect(article.photo?.caption).toContain(caption)
  expect(article.body.map(({ text }) => text)).toEqual([...paragraphs])
})

test('a caption that runs into its credit is one', () => {
  const caption = 'The council at its meeting on the old quay on Monday© Calder Post/Mira Halden'
  const article = read([headline, DATE, '', first, '', caption, '', others.join('\n\n')].join('\n'))
  expect(article.photo).toMatchObject({ caption, credit: 'Calder Post/Mira Halden' })
})

test('the time of a post above its picture’s credit is no caption', () => {
  const article = read(
    [headline, DATE, '', first, '', '3:58 p.m.', 'Jon Arrel/AP', '', others.join('\n\n')].join('\n'),
  )
  expect(article.photo?.caption).not.toContain('3:58')
})

test.each([
  ['the last paragraph above a notice of rights', `${others.at(-1)}\n© Calder Post`],
  [
    'what introduces somebody’s words',
    'He posted it online on Monday. Pictures by the agency showed the mayor with the owner, who later told reporters:',
  ],
  [
    'what somebody said',
    'Lena Orvik would not say more. “We wait,” she said at the quay.\n\nPhoto: Jon Arrel\n\nThe talks go on at the old quay.',
  ],
  [
    'what is asked',
    'Will the boats sail on Sundays in the winter too?\n\nPhoto: Jon Arrel\n\nThe talks go on at the old quay.',
  ],
  [
    'a last paragraph with the initials of its author and editor',
    'The council will meet again on the first Monday of the next month to agree on the fares of the winter and on the boats that sail at night. JA/MH',
  ],
])('%s is no caption', (_what, end) => {
  const [paragraph] = end.split('\n')
  const article = read([headline, DATE, '', [...paragraphs.slice(0, 4), end].join('\n\n')].join('\n'))
  expect(texts(article, 'paragraph')).toContain(paragraph)
})

test('below the details a caption can be parted from its credit by a blank line', () => {
  const lines = [
    headline,
    'By Mira Halden',
    DATE,
    'The old quay of Port Calder on Monday',
    '',
    'Foto: Jon Arrel',
    '',
    ...paragraphs,
  ]
  expect(read(lines.join('\n')).photo).toMatchObject({
    caption: 'The old quay of Port Calder on Monday Foto: Jon Arrel',
    credit: 'Jon Arrel',
  })
})

test('a caption and its credit behind a blank line are one', () => {
  const article = read(
    [
      headline,
      DATE,
      '',
      [first, 'The old quay on Monday evening.', 'Bild: Mira Halden', ...others].join('\n\n'),
    ].join('\n'),
  )
  expect(article.photo).toMatchObject({
    caption: 'The old quay on Monday evening. Bild: Mira Halden',
    credit: 'Mira Halden',
  })
})

test.each([
  ['The old quay on Monday.CreditMira Halden for The Calder Post', 'Mira Halden for The Calder Post'],
  ['The old quay on Monday. SIA/EFAK/YPPOA', 'SIA/EFAK/YPPOA'],
  ['The old quay on Monday. — AFP pic', 'AFP pic'],
  ['The old quay on Monday.© Halden Press', 'Halden Press'],
  ['The old quay on Monday/ Foto Pedro Halden', 'Pedro Halden'],
  ['(Mira Halden Images/Moodboard/Getty)', 'Mira Halden Images/Moodboard/Getty'],
  ['The ferry in an undated photo.Facebook', 'Facebook'],
  ['The ferry at the quay, in Calder Calif.Mira Halden/The Chronicle', 'Mira Halden/The Chronicle'],
  ['The ferry left.CreditCreditMira W. Halden/Calder Post', 'Mira W. Halden/Calder Post'],
  ['The ferry left the old quay on Monday. Courtesy Calder Council', 'Calder Council'],
  ['Photo courtesy of Mira Halden/Calder State.', 'Mira Halden/Calder State'],
  ['The ferry left. Photographer: Mira Halden', 'Mira Halden'],
  ['The ferry left the quay. (Mira Halden / For The Post)', 'Mira Halden / For The Post'],
  ['Photo used under Creative Commons from Mira Halden', 'Creative Commons from Mira Halden'],
  ['By MIRA HALDEN/Getty Images', 'MIRA HALDEN/Getty Images'],
])('“%s” says whom the photo is from', (line, credit) => {
  expect(photoCredit(line)).toBe(credit)
})

describe('a label alone parts a caption from whom its picture is from', () => {
  const SHOWN = 'The ferry lay within sight of the quay for nine hours.'

  test.each(['Credit...', 'Credit:', 'Photo by:', 'Foto:'])('“%s” above the text', (label) => {
    const lines = [headline, SHOWN, label, 'Mira Halden for The Calder Post', '', 'By Jon Arrel', '', DATE]
    const article = read([...lines, '', ...paragraphs].join('\n'))
    expect(article.photo).toMatchObject({
      caption: `${SHOWN} Mira Halden for The Calder Post`,
      credit: 'Mira Halden for The Calder Post',
    })
    expect(texts(article, 'paragraph')).toEqual([...paragraphs])
  })

  test('within the text', () => {
    const lines = [first, '', SHOWN, 'Credit...', 'Mira Halden for The Calder Post', '', ...others]
    const article = read([headline, 'By Jon Arrel', DATE, '', ...lines].join('\n'))
    expect(article.photo?.credit).toBe('Mira Halden for The Calder Post')
    expect(texts(article, 'paragraph')).toEqual([...paragraphs])
  })

  test.each([
    ['what a picture shows', 'Photo:', 'Night ferry at the old quay'],
    ['what stands behind a blank line', 'Credit:', ''],
  ])('%s is no source', (_what, label, below) => {
    const lines = [headline, DATE, label, below, 'Mira Halden for The Calder Post', '', ...paragraphs]
    expect(read(lines.join('\n')).photo?.credit ?? null).not.toBe(below || 'Mira Halden for The Calder Post')
  })

  test('a sentence below it is of the text', () => {
    const article = read([headline, DATE, SHOWN, 'Photo:', first, ...others].join('\n'))
    expect(texts(article, 'paragraph')).toEqual([...paragraphs])
  })
})

test.each([
  'Shares are at I.P.O./Offerings',
  'Parties compete (Labour / Tory)',
  'For all boats visit WWW.CALDERPOST.COM/FERRY',
  'St.Gallen/Winterthur',
  'Manners matter. Courtesy Counts',
  'A.Facebook',
])('“%s” has no credit', (line) => {
  expect(photoCredit(line)).toBeUndefined()
})

test('a caption that stands twice is taken once', () => {
  const shown = 'The ferry at the old quay. Photograph: Mira Halden/Calder Post'
  const article = read([headline, DATE, shown, shown, '', ...paragraphs].join('\n'))
  expect(article.photo?.caption).toBe(shown)
  expect(texts(article, 'caption')).toEqual([])
})
