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

describe('below the text, where nothing above the headline names a section', () => {
  const REST = ['', 'Help']
  test.each([
    [
      'from the home page, one below the other',
      ['', 'Home', 'News', 'Hamlet', 'Related topics', 'PIERS'],
      ['News', 'Hamlet'],
    ],
    [
      'from the site’s own name',
      ['', 'Les Marées', 'Monde', 'Rivages', ...REST, '© 2024 Les Marées'],
      ['Les Marées', 'Monde', 'Rivages'],
    ],
    ['on one line', ['', 'You are here: Home > News > Hamlet', ...REST], ['News', 'Hamlet']],
  ])('names are the breadcrumb %s', (_how, below, path) => {
    expect(sectionsOf([], below)).toEqual(path)
  })

  test.each([
    ['many names are a menu', ['', 'Home', 'News', 'Analysis', 'Opinion', 'Exclusives', ...REST]],
    ['names above the site’s papers are a menu', ['', 'Home', 'News', 'Sport', 'Privacy', ...REST]],
    ['names that nothing leads to are links', ['', 'Les Marées', 'Monde', 'Rivages', ...REST]],
    ['names of sections beside each other are a menu', ['', 'Home', 'World', 'Culture', ...REST]],
    ['names that bars part are a menu', ['', 'Home | News | Hamlet', ...REST]],
    [
      'names are links where only a part of the site’s is told',
      ['', 'News', 'Hamlet', ...REST, '© 2024 Calder News'],
    ],
    ['names that no section has are links', ['', 'Home', 'Kettle club', 'Ferry TV', ...REST]],
  ])('%s', (_why, below) => {
    expect(sectionsOf([], below)).toEqual([])
  })

  test('a breadcrumb above the headline goes before one below', () => {
    expect(sectionsOf(['News / Quays', ''], ['', 'Home', 'News', 'Hamlet', ''])).toEqual(['News', 'Quays'])
  })
})

test.each([
  ['copy of its headline', headline],
  ['copy with other marks', headline.replace(' returns', ' – returns')],
])('a page’s first lines lead from the home page to a %s', (_what, copy) => {
  const menu = 'Menu Search Weather Travel Puzzles Video Podcasts Shop Players Stories'.split(' ')
  expect(sectionsOf(['Home', 'News', 'Hamlet', copy, ...menu, ''])).toEqual(['News', 'Hamlet'])
})

describe('one name above a headline is its section', () => {
  const menu = ['News', 'Letters', 'Quays', 'Weather', 'Shop', 'Log in']
  test.each([
    ['a usual one', [...menu, '', 'Obituaries', ''], ['Obituaries']],
    ['one of the menu', [...menu, '', 'Quays', ''], ['Quays']],
    ['a usual one below a button', [...menu, 'HEALTH'], ['HEALTH']],
    ['a usual one that ends a menu and stands in it too', [...menu.slice(0, 5), 'Letters'], ['Letters']],
    ['not one that nothing else speaks for', [...menu, '', 'Hamlet', ''], []],
    ['not a usual one that only ends a menu', [...menu, 'Search', 'Culture'], []],
    ['not what stands twice, but in no menu', ['Calder Post', '', 'Log in', '', 'Calder Post', ''], []],
    [
      'not where the home page’s own path is above',
      ['Home', 'World', 'Quays', '', 'Culture', ''],
      ['World', 'Quays'],
    ],
  ])('%s', (_what, above, path) => {
    expect(sectionsOf(above)).toEqual(path)
  })
})

describe('a breadcrumb', () => {
  test.each([
    ['ends where the page tells how the article is told', ['News', 'Quays', 'Exclusive', '']],
    ['ends above what the article is about, in capitals', ['News', 'Quays', 'STORMS', '']],
    ['begins below the way back', ['Back to reports', 'News', 'Quays', '']],
    ['has dashes behind the home page', ['Accueil - News - Quays', '']],
    ['has dots between its names', ['News • Quays', '']],
    ['has signs of other keyboards', ['Accueil \\ News \\ Quays', '']],
    ['has colons between its names', ['Home :: News :: Quays', '']],
    ['has its signs on lines of their own', ['Home', '/', 'News', '/', 'Quays', '']],
    ['ends where no sign parts a name any more', ['Home', '→', 'News', '→', 'Quays', 'Members only', '']],
    ['stands beside a date', ['News, Quays | 5 May 2024, 08:00', '']],
    ['has signs as wide as letters', ['トップ ＞ News ＞ Quays', '']],
    ['ends with what is left of its headline', [`Home › News › Quays › ${headline.slice(0, 24)}…`, '']],
  ])('%s', (_what, above) => {
    expect(sectionsOf(above)).toEqual(['News', 'Quays'])
  })

  test('begins at the news, below a menu, where a usual name follows', () => {
    const menu = ['Menu', 'Radio', 'Games', 'Jobs', 'News']
    expect(sectionsOf([...menu, 'Politics', ''])).toEqual(['News', 'Politics'])
    expect(sectionsOf([...menu, 'Events', ''])).toEqual([])
  })

  test('beside a date leaves the date to the article', () => {
    const text = ['Politics | 5 May 2024, 08:00', '', headline, '', paragraphs.join('\n\n')].join('\n')
    const { sectionPath, published } = read(text)
    expect([sectionPath, published?.date, published?.time]).toEqual([['Politics'], '2024-05-05', '08:00'])
  })

  test.each([
    'Hamlet | 5 May 2024',
    'Mira Halden | Politics | 5 May 2024',
    'World | Reuters | 5 May 2024',
    'Opinion | Mira Halden | 5 May 2024',
    'Sport | Kaldern beat Port Calder 3-1',
    'Weather | 12 °C',
    'Port Calder Post :: Politics',
  ])('is not what “%s” tells', (line) => {
    expect(sectionsOf([line, ''])).toEqual([])
  })

  test('beside a date gives way to one by itself', () => {
    expect(sectionsOf(['Home', 'News', 'Quays', '', 'World | 5 May 2024', ''])).toEqual(['News', 'Quays'])
  })

  test('has no names that only a sign of its own parts, without the home page', () => {
    expect(sectionsOf(['Mira Halden', '|', 'Politics', ''])).toEqual([])
  })

  test('can have the name of a button, which is a section’s too', () => {
    expect(sectionsOf(['Comment / Columnists', ''])).toEqual(['Comment', 'Columnists'])
  })
})

test('a line of names that ends with the headline can stand above an advertisement and a kicker', () => {
  const lines = ['Ferries', 'Shop', `Tests Ferries ${headline}`, 'ANZEIGE', 'Ferries', headline.toUpperCase()]
  const article = read([...lines, '5 May 2024', '', ...paragraphs].join('\n'))
  expect(article.sectionPath).toEqual(['Tests', 'Ferries'])
})

test.each([
  ['an introduction above arrows', ['sei in', '»', 'Italia e Mondo', '»', 'Mondo', '', 'WASHINGTON', '']],
  ['a place', ['Standort:', 'Italia e Mondo', 'Mondo']],
])('a path leads down from %s', (_what, lines) => {
  const article = read([...lines, headline, '5 May 2024', '', ...paragraphs].join('\n'))
  expect(article.sectionPath).toEqual(['Italia e Mondo', 'Mondo'])
})
