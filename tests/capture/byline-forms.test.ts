import { expect, test } from 'vitest'
import { authorsOf, saysByline } from '../../src/capture/byline-forms.ts'
import { REPORTS } from '../fixtures/reports.ts'
import { read } from '../support/read-page.ts'

test.each([
  ['Priya Sandhu, Travel Editor', ['Priya Sandhu']],
  ['Mira Halden, BBC News', ['Mira Halden']],
  ['Mira Halden and Jon Arrel in Kaldern', ['Mira Halden', 'Jon Arrel']],
  ['MIRA HALDEN AND JON ARREL', ['MIRA HALDEN', 'JON ARREL']],
  ['Mira Halden (Text) und Jon Arrel (Fotos)', ['Mira Halden', 'Jon Arrel']],
  ['Mira Halden @mhalden', ['Mira Halden']],
  ['Mira Halden avec AFP', ['Mira Halden']],
  ['Posted on July 24, 2019 by Mira Halden 5 Comments', ['Mira Halden']],
  ['10. Februar 20199. Februar 2019 von Jon Arrel', ['Jon Arrel']],
  ['Veröffentlicht am 13. März 2019 von Ulrike Sandhagen in Hafen, Schiffe', ['Ulrike Sandhagen']],
  ['jeudi 13 juin 2019, par Odile Varenne', ['Odile Varenne']],
  ['김도현 기자', ['김도현']],
  ['נועה ברקת', ['נועה ברקת']],
  ['Associated Press', []],
])('the authors of “%s”', (byline, authors) => {
  expect(authorsOf(byline)).toEqual(authors)
})

test.each([
  'Interview by Mira Halden',
  'Propos recueillis par Odile Varenne',
  'Texto: Mira Halden',
  'Rozmawiał Jan Arelski',
  'Беседовал Антон Веров',
  'Haber: Tarık Arık',
  'Author, Mira Halden',
  'نویسنده, رها دریانی',
  'Hosted by Mira Halden',
  'Authored by Mira Halden',
  'เรื่อง: ปาริชาติ แก้วมรกต',
  'מאת נועה ברקת',
  'लेखक: राहुल मिश्रा',
  '02.02.2022, 11:30 Uhr von Mira Halden',
])('“%s” introduces a name', (line) => {
  expect(saysByline(line)).toBe('name')
})

test.each(['Author, broadcaster and campaigner', 'Presented by Calder Bank'])(
  '“%s” names no author',
  (line) => {
    expect(saysByline(line)).toBe('no')
  },
)

test.each(['The quay, taken on 12 May 2019 by Jon Arrel', 'Killed on 6 June 2010 by Kaldern Defence Forces'])(
  'what happened on a day, and by whom, is no byline: “%s”',
  (line) => {
    expect(saysByline(line)).toBe('no')
  },
)

test('a name that holds a small word of a blog’s byline stays whole', () => {
  expect(authorsOf('Posted on 5 May 2024 by Kim No Wook')).toEqual(['Kim No Wook'])
})

test('a sentence that begins as a byline does introduces nobody', () => {
  expect(saysByline('By Monday, Port Calder will have a second boat and a new quay.')).toBe('no')
})

test('a notice for members that has the form of a name is no byline', () => {
  const lines = [
    '手書きの時刻表、町の食堂に六十年',
    '有料記事',
    '2025年2月14日 7時00分',
    '岩手県の国道沿いにある食堂の壁に、色あせた模造紙が一枚貼られている。町を走るバスの時刻を店主が手で書いたものだ。',
    'そのバスが、昨年九月で廃止された。それでも店主は、常連に怒られるからと言って、紙を外さずにいる。',
    '町によると、バスの利用者は二十年で八割減った。代わりに予約制の車が走るが、電話が苦手な人も多い。',
  ]
  expect(read(lines.join('\n\n')).byline).toBeNull()
})

const { headline, paragraphs } = REPORTS.en
const bylineOf = (...details: readonly string[]) =>
  read([headline, ...details, '', paragraphs.join('\n\n')].join('\n')).byline

test.each([
  ['19 May 2019 9:40 Ulrike Sandhagen 71 Kommentare', 'Ulrike Sandhagen'],
  ['07. November 2023 - 10:38 Uhr | Ulrike Sandhagen', 'Ulrike Sandhagen'],
  ['Mira Halden/November 18, 2016', 'Mira Halden'],
  ['Mira Halden, The Calder Post Published 7:40 p.m. ET March 17, 2020', 'Mira Halden, The Calder Post'],
  ['Mira Halden · Calder News · Posted: Oct 14, 2022 9:27 AM ET', 'Mira Halden'],
  ['Domenica 19 Aprile 2020 di Carla Banchina', 'Carla Banchina'],
  ['潮田翔太 記者2019年04月13日 09時00分', '潮田翔太 記者'],
  ['5 May 2024 Le Thi Hoa', 'Le Thi Hoa'],
  ['AP - 16 May 2020, 12:36 PM', 'AP'],
  ['Ulrike Sandhagen Zuletzt geändert am 06.11.2023', 'Ulrike Sandhagen'],
  ['Clarence Page 5 May 2024', 'Clarence Page'],
])('beside its date “%s” names the author', (line, byline) => {
  expect(bylineOf(line)).toBe(byline)
})

test.each([
  'Published March 9, 2017',
  '2024年5月5日 更新',
  '입력 2024.05.05 10:30',
  '北京 2024年5月5日',
  'Oluşturulma Tarihi: 5.5.2024',
  '5 May 2024 | Port Calder',
  'Publication Date: 5 May 2024',
  'May 5, 2024 10:30 AM Pacific Time',
  '5 May 2024 Share Save',
  '5 May 2024 · Reading Time 4 min',
])('beside its date “%s” names nobody', (line) => {
  expect(bylineOf(line)).toBeNull()
})

test('a day without its year and a link to follow the author are no part of the byline', () => {
  expect(bylineOf('By Mira Halden March 18 at 12:22 PM Follow @mhalden')).toBe('Mira Halden')
})

test('a link to follow each author leaves both', () => {
  expect(bylineOf('By Mira Halden Follow @mhalden and Jon Arrel Follow @jarrel')).toBe(
    'Mira Halden and Jon Arrel',
  )
})

test.each([
  'Text Size',
  'Story Highlights',
  'Weiterführende Links',
  'Enviar Imprimir',
  'Next Story',
  'Altre Notizie',
])('“%s” is of the page, though it has the capitals of a name', (line) => {
  expect(bylineOf(line, '5 May 2024')).toBeNull()
})

test.each(['Clarence Page', 'Perry Link', 'Tim Story', 'Author, Mira Halden'])(
  '“%s” names the author',
  (line) => {
    expect(bylineOf(line, '5 May 2024')).toBe(line.replace('Author, ', ''))
  },
)

test('a row of buttons that share the page is no byline', () => {
  expect(bylineOf('Facebook Twitter WhatsApp', '5 May 2024')).toBeNull()
})
