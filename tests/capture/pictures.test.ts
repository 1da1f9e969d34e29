import { describe, expect, test } from 'vitest'
import { photoCredit } from '../../src/capture/photo-credits.ts'
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

  test('right before it, where a comma of right-to-left lines begins the line', () => {
    const lines = [
      headline,
      DATE,
      '،تصویر کا ذریعہHarbour Board',
      `،تصویر کا کیپشن${SHOWN}`,
      '',
      ...paragraphs,
    ]
    expect(read(lines.join('\n')).photo).toMatchObject({ caption: SHOWN, credit: 'Harbour Board' })
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
  const article = read(
    [headline, DATE, '', first, '', SHOWN, 'Shutterstock', '', others.join('\n\n')].join('\n'),
  )
  expect([article.byline, article.photo?.caption]).toEqual([null, `${SHOWN} Shutterstock`])
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

describe('what only looks like a picture’s words stays what it is', () => {
  const bodyWith = (line: string) =>
    read([headline, DATE, '', first, '', line, '', others.join('\n\n')].join('\n')).body.map(
      ({ text }) => text,
    )

  test.each([
    'Crédito: los bancos endurecerán las condiciones a las familias este año.',
    'Kaynak, görüşmelerin perşembe günü Kaldern limanında süreceğini söyledi.',
    'Photo caption writers are paid by the word in most papers of the coast, she said.',
    'Leyenda, así lo llaman en el puerto: el hombre que reparó el faro con sus manos.',
    'She had played in The Harbour (Calder Films) and in The Quay, and then came The Lighthouse (Universal Pictures)',
  ])('“%s”', (line) => {
    expect(bodyWith(line)).toContain(line)
  })

  test('a paragraph below a bare label and a blank line', () => {
    const article = read([headline, DATE, '', first, '', 'Image caption', '', others.join('\n\n')].join('\n'))
    expect([article.photo, texts(article, 'paragraph')]).toEqual([null, [...paragraphs]])
  })

  test('a paragraph that a blank line parts from a picture of which only its library’s name is left', () => {
    const article = read(
      [headline, DATE, '', [first, others[0], 'Getty Images', ...others.slice(1)].join('\n\n')].join('\n'),
    )
    expect(texts(article, 'paragraph')).toEqual([...paragraphs])
  })

  test('a caption below the text', () => {
    const tail = [
      'Most read',
      'Image source, Getty Images',
      'Image caption, A man who swam the river',
      'Swimmer crosses river',
    ]
    const article = read([headline, DATE, '', ...paragraphs, '', ...tail].join('\n'))
    expect([article.photo, article.body.map(({ text }) => text)]).toEqual([null, [...paragraphs]])
  })

  test('the date above an agency’s name', () => {
    const article = read([headline, DATE, 'Getty Images', '', ...paragraphs].join('\n'))
    expect(article.published?.basis).toBe('stated')
  })

  test('days in capitals behind a slash', () => {
    expect(photoCredit('The bus to the old quay runs twice a day / MONDAY TO FRIDAY')).toBeUndefined()
  })

  test('a teaser’s caption above the headline of an article with a caption of its own', () => {
    const teaser = 'Striking dockers march through the harbour. Photograph: Jon Arrel/AFP'
    const own = `${SHOWN}. Photograph: Mira Halden/Reuters`
    const article = read([teaser, headline, DATE, own, '', ...paragraphs].join('\n'))
    expect(article.photo?.caption).toBe(own)
  })
})

test.each([
  'The sculpture on the quay was made by Mira Halden (beeldend kunstenaar).',
  'The ferry has two ports of call on the river, one in each town (Frankfurt / Słubice).',
  'The night ferry sailed again on Monday evening, with twelve people on board. (Editing: Mira Halden)',
  'The exhibition opens at the old quay in autumn (imagen de marca y turismo).',
])('a paragraph is no caption: “%s”', (paragraph) => {
  const article = read([headline, DATE, ...paragraphs, paragraph].join('\n\n'))
  expect(texts(article, 'paragraph')).toEqual([...paragraphs, paragraph])
})

test('a last paragraph that its reporter signs stays one, in Korean', () => {
  const text = '항구 주민들은 겨울이 지나면 다시 배를 탈 수 있다.'
  const article = read([headline, DATE, ...paragraphs, `${text} 도하람 기자`].join('\n\n'))
  expect(article.photo).toBeNull()
  expect(texts(article, 'paragraph').length).toBe(paragraphs.length + 1)
})
