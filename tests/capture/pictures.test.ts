import { describe, expect, test } from 'vitest'
import { REPORTS } from '../fixtures/reports.ts'
import { read, texts } from '../support/read-page.ts'

const { headline, paragraphs } = REPORTS.en
const [first, ...others] = paragraphs
const DATE = '5 May 2024'
const SHOWN = 'The ferry lay within sight of the quay for nine hours'

describe('what a page says before a caption, for readers who do not see the picture, shows that it is one', () => {
  test.each([
    ['Image source, Harbour Board', 'Image caption,'],
    ['Chanzo cha picha, Harbour Board', 'Maelezo ya picha,'],
    ['منبع تصویر، Harbour Board', 'توضیح تصویر،'],
    ['Автор фото, Harbour Board', 'Подпись к фото,'],
  ])('“%s” and “%s”', (source, label) => {
    const article = read([headline, DATE, source, label, SHOWN, '', ...paragraphs].join('\n'))
    expect(article.photo).toMatchObject({ caption: SHOWN, credit: 'Harbour Board' })
    expect([article.byline, article.standfirst]).toEqual([null, null])
    expect(texts(article, 'paragraph')).toEqual([...paragraphs])
  })

  test('on the same line it is no part of the caption', () => {
    const article = read([headline, DATE, `Image caption, ${SHOWN}`, '', ...paragraphs].join('\n'))
    expect(article.photo?.caption).toBe(SHOWN)
    expect(article.asWritten.photo).toBe(`Image caption, ${SHOWN}`)
  })

  test('between paragraphs too', () => {
    const lines = [headline, DATE, first, '', 'Image caption,', SHOWN, '', ...others]
    const article = read(lines.join('\n'))
    expect(article.photo?.caption).toBe(SHOWN)
    expect(texts(article, 'paragraph')).toEqual([...paragraphs])
  })
})

test('a caption with its credit can stand above the headline', () => {
  const caption = `${SHOWN}. Photograph: Mira Halden/The Calder Post`
  const article = read([caption, headline, DATE, '', ...paragraphs].join('\n'))
  expect([article.headline, article.photo?.caption]).toEqual([headline, caption])
})

test.each(['Getty Images', '[촬영 김하나]', 'Credit...via Halden family'])(
  'a line above “%s”, and nothing else, is a caption',
  (credit) => {
    const article = read([headline, DATE, '', SHOWN, credit, '', ...paragraphs].join('\n'))
    expect([article.photo?.caption, article.byline]).toEqual([`${SHOWN} ${credit}`, null])
  },
)

test('a picture library within the text is no author', () => {
  const article = read([headline, DATE, '', first, '', SHOWN, 'PA Media', '', others.join('\n\n')].join('\n'))
  expect([article.byline, article.photo?.caption]).toEqual([null, `${SHOWN} PA Media`])
})

test('a box of pictures and links that says where it ends is none of the text, however near its top', () => {
  const box = [
    'Recommended Stories',

    'list of 2 items',
    'list 1 of 2',
    'Photos: The salt road',
    'list 2 of 2',
    'How to mend a net',
    'end of list',
  ]
  const article = read([headline, DATE, '', first, '', ...box, '', others.join('\n\n')].join('\n'))
  expect([article.photo, article.body.map(({ text }) => text)]).toEqual([null, [...paragraphs]])
})
