import { describe, expect, test } from 'vitest'
import { REPORTS } from '../fixtures/reports.ts'
import { read, texts } from '../support/read-page.ts'

const { headline, paragraphs } = REPORTS.en
const [first, second, ...others] = paragraphs
const HEAD = [headline, 'By Mira Halden', 'May 5, 2024']

describe('a list at the end, with a short paragraph behind it, stays', () => {
  const last = 'The talks go on on Friday.'

  test.each([
    ['•', 'The goods that are hit hardest:'],
    ['–', 'The goods that are hit hardest:'],
    ['•', 'What is missing'],
  ])('items with “%s” below “%s”', (sign, title) => {
    const items = ['Citrus', 'Frozen fish', 'Spare parts', 'Paper'].map((item) => `${sign} ${item}`)
    const article = read([...HEAD, ...paragraphs, title, ...items, last].join('\n\n'))
    expect(texts(article, 'listItem')).toEqual(items.map((item) => item.slice(2)))
    expect(texts(article, 'paragraph').at(-1)).toBe(last)
  })
})

test('a list that ends a capture is of its text, though nothing announces it', () => {
  const items = ['- New piles', '- A rail for wheelchairs', '- Lights on the ferry']
  const article = read([...HEAD, ...paragraphs, items.join('\n')].join('\n\n'))
  expect(texts(article, 'listItem')).toEqual(items.map((item) => item.slice(2)))
})

test('bulleted links below a text are none of it, where the page has furniture', () => {
  const links = ['• Minister quits over budget row', '• Storm shuts schools across the county']
  const article = read([...HEAD, 'Share', ...paragraphs, links.join('\n')].join('\n\n'))
  expect(texts(article, 'listItem')).toEqual([])
})

test('buttons behind bullets are none of the text', () => {
  const article = read([...HEAD, '• Embed', '• Download', ...paragraphs].join('\n\n'))
  expect(article.body.map(({ text }) => text)).toEqual([...paragraphs])
})

test('a note behind a single bullet is a paragraph', () => {
  const note = '• This article was amended on 6 May 2024 to correct the number of boats that were lost.'
  const article = read([...HEAD, ...paragraphs, note].join('\n\n'))
  expect(texts(article, 'listItem')).toEqual([])
})

test('the steps of a recipe title its parts, and its ingredients are a list', () => {
  const goods = ['800g parsnips, peeled', '2 onions, quartered', '60g butter', '8 sage leaves']
  const how = [
    'Heat the oven, toss the parsnips and onions in the oil and roast them for forty minutes, until deeply browned.',
    'Tip everything into a large pan, add the stock and simmer for ten minutes, then blend it until very smooth.',
    'Melt the butter, add the sage and the apple, and take the pan off the heat when it smells of hazelnuts.',
  ]
  const steps = how.flatMap((text, i) => [`Step ${i + 1}`, text])
  const article = read(
    [...HEAD, ...paragraphs, 'Ingredients', goods.join('\n'), 'Method', ...steps].join('\n\n'),
  )
  expect(texts(article, 'listItem')).toEqual(goods)
  expect(texts(article, 'paragraph')).toEqual([...paragraphs, ...how])
  expect(texts(article, 'subheading').filter((title) => title.startsWith('Step'))).toEqual([
    'Step 1',
    'Step 2',
    'Step 3',
  ])
})

test('posts with their times are the text of a page that tells the news as it comes in', () => {
  const times = ['16:42', '16:05', '15:20', '14:31', '13:02', '12:15']
  const posts = paragraphs.map((text, i) => `${times[i % times.length]}\n${text}`)
  const article = read([...HEAD, ...posts].join('\n\n'))
  expect(texts(article, 'paragraph')).toEqual([...paragraphs])
})

test('the short questions of an explainer title its parts', () => {
  const asked = ['Which ports are closed?', 'What is coming next?']
  const article = read([...HEAD, first, asked[0], second, asked[1], ...others].join('\n\n'))
  expect(texts(article, 'subheading')).toEqual(asked)
})

test.each([
  ['es', 'Lea más: Cómo se rompió el muro'],
  ['pl', 'CZYTAJ TEŻ: Jak pękł mur'],
  ['uk', 'Читайте також: Як упала стіна'],
  ['en', 'READ | How the wall broke'],
])('a link between paragraphs is none of them (%s)', (_language, link) => {
  const article = read([...HEAD, first, second, link, ...others].join('\n\n'))
  expect(article.body.map(({ text }) => text)).toEqual([...paragraphs])
})

describe('an interview', () => {
  const rest = paragraphs.slice(0, 2)

  test('names its speakers in full once, and by their last names then', () => {
    const lines = [
      'RUTH ASHDOWN, HOST: What did you tell him?',
      'WILHELMINA STRAKER: I told him to keep the key.',
      'ASHDOWN: And did he keep it?',
      'STRAKER: He kept it for sixty years, and then he lost it.',
    ]
    const { body } = read([...HEAD, ...rest, ...lines].join('\n\n'))
    expect(body.slice(-4).map(({ kind }) => kind)).toEqual(['question', 'answer', 'question', 'answer'])
  })

  test('has labels close to what is said in Chinese', () => {
    const title = '对话周启帆：海堤是写给大海的一封信'
    const opening =
      '周启帆做了四十年海堤。今年春天他正式退休，把办公室的钥匙交了回去，只带走一张1976年的潮汐表。'
    const lines = [
      '记者：您设计的第一条海堤在哪里？',
      '周启帆：在渔湾。两年后被冲垮了。我去看的时候才明白，我忘了算冬天的北流。',
      '记者：新海堤和老海堤，哪个更结实？',
      '周启帆：老的还在，不是因为修得好，是因为修得不好的都已经倒了。',
    ]
    const { body } = read([title, opening, ...lines].join('\n\n'))
    expect(body.slice(-4).map(({ kind }) => kind)).toEqual(['question', 'answer', 'question', 'answer'])
  })
})

test('a post and its signature are no caption', () => {
  const post = ['Wall approved! 31 to 14.', '— Mira Halden (@mhalden) March 14, 2023']
  const article = read([...HEAD, first, second, ...post, ...others].join('\n\n'))
  expect([article.photo, texts(article, 'caption')]).toEqual([null, []])
  expect(texts(article, 'embed').join(' ')).toContain('@mhalden')
})

test('a menu above the headline is no section path', () => {
  const article = read(['LISTEN LIVE', 'HOURLY NEWS', 'PLAYLIST', ...HEAD, ...paragraphs].join('\n'))
  expect(article.sectionPath).toEqual([])
})

test('the last part of a text belongs to it, though its paragraph speaks to the reader', () => {
  const { headline, paragraphs } = REPORTS.de
  const last =
    'Kaufen Sie eine Karte. Wenn Sie keine bekommen, fragen Sie am Kai, denn dort hilft man Ihnen gern weiter.'
  const page = [headline, '5. Mai 2024', ...paragraphs, 'Fazit', last, '(lbr)', 'Kommentare lesen (33)']
  const article = read(page.join('\n\n'))
  expect([texts(article, 'subheading'), texts(article, 'paragraph').at(-1)]).toEqual([['Fazit'], last])
})

test('lines that stand together below a colon are a list, and the text goes on behind its next title', () => {
  const { headline, paragraphs } = REPORTS.en
  const [first = '', second = '', ...others] = paragraphs
  const items = [
    'Is there a quay on the other side of the harbour?',
    'Does the last bus wait for the boat?',
    'Who opens the gate at night?',
  ]
  const parts = [
    first,
    second,
    'The council has to answer this first:',
    items.join('\n'),
    'The price',
    ...others,
  ]
  const article = read([headline, '5 May 2024', ...parts].join('\n\n'))
  expect(texts(article, 'listItem')).toEqual(items)
  expect(texts(article, 'paragraph').slice(-others.length)).toEqual(others)
})

test.each(['The price of a winter', '“Nobody was steering”', 'Costs'])(
  'a short line alone between paragraphs titles those below it: “%s”',
  (title) => {
    const article = read([...HEAD, first, second, title, ...others].join('\n\n'))
    expect(texts(article, 'subheading')).toEqual([title])
    expect(texts(article, 'paragraph')).toEqual([...paragraphs])
  },
)

test('a link in capitals between paragraphs titles nothing', () => {
  const link = 'WHY YOUR FISH COSTS MORE THAN IT DID LAST YEAR'
  const article = read([...HEAD, first, second, link, ...others].join('\n\n'))
  expect(texts(article, 'subheading')).toEqual([])
})
