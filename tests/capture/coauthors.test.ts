import { expect, test } from 'vitest'
import { REPORTS } from '../fixtures/reports.ts'
import { read } from '../support/read-page.ts'

const { headline, paragraphs } = REPORTS.en
const DATE = '5 May 2024'
const under = (...lines: string[]) => read([headline, ...lines, '', ...paragraphs].join('\n'))

test.each([
  [['By', 'Mira Halden', 'and', 'Jon Arrel', DATE]],
  [['Mira Halden', 'and', 'Jon Arrel', DATE]],
  [['By Mira Halden', 'and', 'Jon Arrel', DATE]],
  [['By', 'Mira Halden', ',', 'Jon Arrel', DATE]],
])('authors on a line each are all named: %j', (lines) => {
  const article = under(...lines)
  expect(article.byline).toBe('Mira Halden, Jon Arrel')
  expect(article.authors).toEqual(['Mira Halden', 'Jon Arrel'])
})

test.each([
  [['By', 'Mira Halden', 'and', 'Play Video', DATE]],
  [['By', 'Mira Halden', 'and', 'Text Size', DATE]],
  [['By', 'Mira Halden', 'and', 'Calder Post', DATE]],
  [['By', 'Mira Halden', 'and', 'Mira Halden', DATE]],
  [['By', 'Mira Halden', 'Port Calder', DATE]],
  [['By', 'Mira Halden', 'Staff Writer', DATE]],
  [['By Mira Halden', 'Port Calder', DATE]],
  [['Mira Halden', 'Port Calder', DATE]],
])('what only stands below an author is none: %j', (lines) => {
  expect(under(...lines).authors).toEqual(['Mira Halden'])
})

test('the names before the last “and” are all authors’', () => {
  const article = under('By', 'Mira Halden', 'Ruth Ashdown', 'and', 'Jon Arrel', DATE)
  expect(article.authors).toEqual(['Mira Halden', 'Ruth Ashdown', 'Jon Arrel'])
})

test('an author’s office on the line below is no author', () => {
  expect(under('5 May 2024 at 03:44 PM', 'Mira Halden', '', 'Senior Staff Writer').byline).toBe('Mira Halden')
})

test.each([[[DATE, 'Staff Reporter']], [[DATE, 'Port Calder', 'Staff Reporter']]])(
  'an office can stand for the author: %j',
  (lines) => {
    expect(under(...lines).byline).toBe('Staff Reporter')
  },
)

test('a photographer’s name before a picture library is no author', () => {
  const article = under('', 'By Mira Halden', '', DATE, 'By JON ARREL/AFP/Getty Images.')
  expect(article.byline).toBe('Mira Halden')
  expect(article.photo?.credit).toContain('JON ARREL/AFP/Getty Images')
})

test.each([
  ['By Mira Halden +Follow', 'Mira Halden'],
  ['Author: Mira HaldenMira Halden', 'Mira Halden'],
  ['By Mira HaldenMar 10, 2022 05:30am', 'Mira Halden'],
  ['Mira Halden, CALDER POST 8:42 a.m. EDT October 3, 2014', 'Mira Halden, CALDER POST'],
])('of “%s” the byline is “%s”', (line, byline) => {
  expect(under(line).byline).toBe(byline)
})

test('a post of WeChat names its author before its account', () => {
  const paragraphs = [
    '港城议会周一决定，在停航九个冬天之后恢复夜间渡轮，船只将于晚上十点从旧码头出发，黎明前返回。',
    '自去年春天大桥禁止卡车通行以来，渔民们一直要求恢复这条航线，公司为此雇用了十二名员工，并购买了第二台发动机。',
    '船票价格为四克朗，是以前的一半，儿童周末免费乘船，第一班船将在下个月初出发。',
  ]
  const line = 'Original 叶汀 港城观察 2023-01-10 07:07 Posted on 湖北'
  const article = read(['港城夜间渡轮恢复运行', line, '收录于合集', '', ...paragraphs].join('\n'))
  expect([article.byline, article.published?.date]).toEqual(['叶汀', '2023-01-10'])
})
