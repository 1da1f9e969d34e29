import { expect, test } from 'vitest'
import { REPORTS } from '../fixtures/reports.ts'
import { read } from '../support/read-page.ts'

const { headline, paragraphs } = REPORTS.en

test('a standfirst is found above the buttons that part it from photo and byline', () => {
  const standfirst =
    'The boats that nobody expected again will sail at ten in the evening and be back by dawn'
  const lines = [
    headline,
    standfirst,
    'Listen to this article · 6:41 min Learn more',
    'Share full article',
    'The ferry at the old quay of Port Calder on the evening before it sailed again for the first time',
    'Credit...Mira Halden',
    'By Jon Arrel',
    '5 May 2024',
  ]
  const article = read([...lines, '', ...paragraphs].join('\n'))
  expect([article.standfirst, article.byline]).toEqual([standfirst, 'Jon Arrel'])
})

test('the headline with other signs between its words is no standfirst', () => {
  const article = read(
    [
      'New rules for boats: What owners must know',
      'By Mira Halden',
      'New rules for boats What owners must know',
      '5 May 2024',
      '',
      ...paragraphs,
    ].join('\n'),
  )
  expect([article.standfirst, article.body.map(({ text }) => text)]).toEqual([null, [...paragraphs]])
})

test('paragraphs are no standfirst, though a script without spaces makes them few words and a date stands below', () => {
  const sentences = [
    '港町の議会は月曜日、九年間の運休を経て夜の渡し船を再開することを決め、運航会社に通知した。',
    '町長は、船は毎晩十時に古い埠頭を出て、夜が明ける前に戻ってくると記者団に説明した。',
    '漁師たちは昨年の春に橋が貨物車の通行止めになって以来、航路の再開を強く求めていた。',
    '会社は新たに十二人を雇い、大きい方の船のために二台目のエンジンを購入したという。',
  ]
  const article = read(
    [
      '夜の渡し船が九年ぶりに港町へ戻る',
      '2024年5月5日 11:51',
      '',
      ...sentences,
      '2024年5月5日 11:51 更新',
    ].join('\n'),
  )
  expect([article.standfirst, article.body.map(({ text }) => text)]).toEqual([null, sentences])
})
