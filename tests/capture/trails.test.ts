import { describe, expect, test } from 'vitest'
import { REPORTS } from '../fixtures/reports.ts'
import { read } from '../support/read-page.ts'

const { headline, paragraphs } = REPORTS.en
const DATE = '5 May 2024'
const sectionsOf = (above: readonly string[], below: readonly string[] = []) =>
  read([...above, headline, '', DATE, '', paragraphs.join('\n\n'), ...below].join('\n')).sectionPath

describe('names one below the other above a headline are a breadcrumb', () => {
  test.each([
    ['that begins at the home page', ['Home', 'Hamlet', 'Quays', ''], ['Hamlet', 'Quays']],
    ['one of which sections have', ['Business', 'Harbours', ''], ['Business', 'Harbours']],
    ['one of which says two things in one', ['Food & Drink', 'Cellar', ''], ['Food & Drink', 'Cellar']],
  ])('%s', (_why, above, path) => {
    expect(sectionsOf(above)).toEqual(path)
  })

  test('that stand in the page’s menu too', () => {
    expect(sectionsOf(['Hamlet', 'Quays', 'Sheds', '', 'Hamlet', 'Quays', ''])).toEqual(['Hamlet', 'Quays'])
  })
})

describe('no sections are', () => {
  test.each([
    ['the last lines of a menu', ['Programme', 'Audio shelf', 'Members’ room', 'Kettle club', 'Ferry TV']],
    ['a pair of lines that nothing speaks for', ['Contribute', 'Entrepreneur', '']],
    ['buttons and signs', ['Previous', '←', 'Politics', '']],
    ['the same name twice', ['Kulturkiosk', 'Kulturkiosk', '']],
    ['a label with what it says', ['Rights: Eastern Pictures', 'Culture', '']],
    ['the site’s own papers', ['Impressum | Datenschutz', '']],
    ['two names at the top that no section is known by', ['Halden & Sons', '']],
    ['languages to choose from', ['English | Deutsch', '']],
  ])('%s', (_what, above) => {
    expect(sectionsOf(above)).toEqual([])
  })
})

test('a section’s name alone above a headline, even one of a single word, is the section', () => {
  const article = read(['Business', '', 'Strike', '', DATE, '', ...paragraphs].join('\n'))
  expect([article.sectionPath, article.headline]).toEqual([['Business'], 'Strike'])
})

test('behind the home page no blanks need to part the names', () => {
  expect(sectionsOf(['Home/World/Coast & Sea', ''])).toEqual(['World', 'Coast & Sea'])
})

test('a section that begins with a hash is one where signs part the names', () => {
  expect(sectionsOf(['News / #PressTV / Reports', ''])).toEqual(['News', '#PressTV', 'Reports'])
})
