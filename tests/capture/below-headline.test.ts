import { describe, expect, test } from 'vitest'
import { REPORTS } from '../fixtures/reports.ts'
import { read, texts } from '../support/read-page.ts'

const { headline, paragraphs } = REPORTS.en
const DATE = 'Tuesday, 14 November 2023 1:58 PM  [ Last Update: Tuesday, 14 November 2023 2:31 PM ]'

describe('a caption that begins with a name is no byline', () => {
  test.each([
    'Health Minister Azar Nikpay visits the new line in Kaldern',
    'Vardian President Hossam Delbari',
    'Azar Nikpay, the health minister, speaks to reporters',
    'Palm Island Port in southern Vardia',
  ])('“%s (Photo by ISNA)”', (words) => {
    const article = read([headline, DATE, `${words} (Photo by ISNA)`, ...paragraphs].join('\n\n'))
    expect([article.byline, article.photo?.caption, article.photo?.credit]).toEqual([
      null,
      `${words} (Photo by ISNA)`,
      'ISNA',
    ])
  })
})

test.each(['(© AFP)', '(Illustrative photo)', '(AFP file photo)', '(Screenshot)', '(undated file photo)'])(
  'a caption that ends in %s is one',
  (mark) => {
    const caption = `The old quay of Kaldern after the storm ${mark}`
    const article = read([headline, 'Mon May 16, 2016 02:21PM', caption, ...paragraphs].join('\n\n'))
    expect(article.photo?.caption).toBe(caption)
    expect(texts(article, 'paragraph')).toEqual([...paragraphs])
  },
)

describe('beside the date of a publisher whose pages have a photo there, a caption needs no credit', () => {
  const caption = 'The compressor station at Kaldern'

  test.each([
    ['above the date', [caption, 'Mon Dec 9, 2013 5:18PM GMT']],
    ['below the date', [DATE, caption]],
    [
      'below a date of 2010, and buttons',
      ['Wed, 03 Feb 2010 12:07:41 GMT', 'Share | Email | Print', caption],
    ],
    ['below a date of 2008, and a button', ['Mon, 17 Nov 2008 10:14:22 GMT', 'Font size :', caption]],
  ])('%s', (_where, lines) => {
    const article = read([headline, ...lines, ...paragraphs].join('\n\n'))
    expect([article.photo?.caption, article.standfirst]).toEqual([caption, null])
  })

  test('but the first paragraph below the date stays one', () => {
    const article = read([headline, DATE, ...paragraphs].join('\n\n'))
    expect([article.photo, texts(article, 'paragraph')]).toEqual([null, [...paragraphs]])
  })
})

test.each([
  'Send Flowers',
  'Listen Now',
  'Photo Gallery',
  'Zur Merkliste hinzufügen',
  'Haberin Devamı',
  'Foreign Minister Azar Nikpay',
  'Jon Arrel / AP',
])('“%s” below a date is no byline', (line) => {
  expect(read([headline, 'May 5, 2024', line, ...paragraphs].join('\n\n')).byline).toBeNull()
})

describe('a headline below what could be one', () => {
  const title = 'The man who listens to dykes'

  test('stands below the name of its author', () => {
    const article = read(['Opinion', 'Mira Halden', title, '5 May 2024', ...paragraphs].join('\n\n'))
    expect([article.headline, article.byline]).toEqual([title, 'Mira Halden'])
  })

  test('stands below the name of its author, which a date follows', () => {
    const article = read(['Explained', 'MIRA HALDEN', '2 HOURS AGO', headline, ...paragraphs].join('\n\n'))
    expect([article.headline, article.sectionPath]).toEqual([headline, []])
  })

  test.each([
    'Posted on 29 April 2022',
    'A blue boat at the quay. Foto: Jon Arrel',
    'Datenschutzerklärung',
    'Leave a comment',
  ])('is not “%s”', (line) => {
    expect(read([title, line, ...paragraphs].join('\n\n')).headline).toBe(title)
  })

  test('is no title of a box, though the headline has one word', () => {
    expect(read(['Ebb', 'Neueste Beiträge', ...paragraphs].join('\n\n')).headline).toBe('Ebb')
  })

  test('is no month', () => {
    const article = read([title, 'By Mira Halden', 'March 2023 Issue', ...paragraphs].join('\n\n'))
    expect(article.headline).toBe(title)
  })
})

test('a date in brackets beside a date is no caption', () => {
  const lines = ['Tue Jul 3, 2018 10:15AM', '[Updated: Tue Jul 3, 2018 11:16AM ]']
  const article = read([headline, ...lines, ...paragraphs].join('\n\n'))
  expect([article.photo, article.updated?.time]).toEqual([null, '11:16'])
})

test.each(['Share', '12', 'Follow the harbour'])(
  '“%s” above a credit is not what the photo shows',
  (line) => {
    const article = read([headline, 'May 5, 2024', line, 'Photo by Mira Halden', ...paragraphs].join('\n'))
    expect(article.photo).toMatchObject({ caption: 'Photo by Mira Halden', credit: 'Mira Halden' })
  },
)

describe('sections named below the headline', () => {
  const below = (...lines: string[]) =>
    read([headline, 'May 5, 2024', 'By Mira Halden', ...lines, '', paragraphs.join('\n\n')].join('\n'))

  test.each([
    [['World'], ['World']],
    [
      ['Society', 'Storms & Floods'],
      ['Society', 'Storms & Floods'],
    ],
    [['Culture', 'Share', 'Share'], ['Culture']],
    [['Business', 'Jon Arrel'], ['Business']],
  ])('%j are the path %j', (lines, path) => expect(below(...lines).sectionPath).toEqual(path))

  test.each([[['Politics', 'Sport', 'Weather']], [['Share', 'Print']]])('%j are none', (lines) =>
    expect(below(...lines).sectionPath).toEqual([]),
  )
})

describe('a headline stands above a standfirst that stops as no sentence does', () => {
  const standfirst =
    'The council backs a plan of seven years after storms closed the quay and flooded cellars'

  test.each(['Who will pay for the night ferry?', 'Enough is enough!', 'The boat that would not sail'])(
    '“%s”',
    (short) => {
      const article = read([short, standfirst, 'By Mira Halden', 'May 5, 2024', ...paragraphs].join('\n\n'))
      expect([article.headline, article.standfirst]).toEqual([short, standfirst])
    },
  )

  test('a kicker stays one', () => {
    const article = read(['World news', standfirst, 'By Mira Halden', ...paragraphs].join('\n\n'))
    expect(article.headline).toBe(standfirst)
  })
})

test('a caption with a date in another script is no date line', () => {
  const lines = [
    '「最後の一本」に千人の行列　港南の豆腐店、88年の歴史に幕',
    '閉店の日、店の前にできた行列＝2022年3月31日、港南市本町、潮田翔撮影',
    '港南市本町の豆腐店が31日、88年の歴史に幕を下ろした。最後の日は朝から千人を超える客が列を作り、店主は一人ひとりに頭を下げた。',
    '店は1934年に創業した。三代目の店主は「大豆の値段が上がり、機械も古くなった。ここまでだと思った」と話した。',
    '後継者はおらず、機械は市の資料館に寄贈される。跡地の使い道はまだ決まっていないという。',
  ]
  const article = read(lines.join('\n\n'))
  expect([article.published?.basis, article.photo?.credit]).toEqual(['caption', '潮田翔'])
})

test('a line that tells how long ago shows the headline above it', () => {
  const article = read(
    [
      ...[
        'Home',
        'News',
        'Live',
        'Night ferry reopened by the council wins the prize of the coast',
        '14 hours ago',
        'Share',
        'Save',
        'Mira Halden',
      ],
      'Harbour Post, West Coast',
      'The old quay reopened in March after the council bought it',
      ...paragraphs,
    ].join('\n'),
  )
  expect([article.headline, article.byline]).toEqual([
    'Night ferry reopened by the council wins the prize of the coast',
    'Mira Halden',
  ])
})

test('a byline between a long standfirst with its photo and the date is one', () => {
  const standfirst =
    'The council has agreed to bring the night ferry back, and the fishermen of the old quay have waited long for it.'
  const caption = 'The larger boat lies at the old quay, where it was built more than forty years ago.'
  const lines = [headline, standfirst, caption, 'Photograph: Jon Arrel', 'By Mira Halden', 'Aug. 16, 2020']
  expect(read([...lines, ...paragraphs].join('\n\n')).byline).toBe('Mira Halden')
})
