import { describe, expect, test } from 'vitest'
import { REPORTS } from '../fixtures/reports.ts'
import { read } from '../support/read-page.ts'

const { headline, paragraphs } = REPORTS.en
const DATE = '5 May 2024'
const TEXT = ['', DATE, '', paragraphs.join('\n\n')]
const MENU = ['Hamlet', 'Quays', 'Sheds', '']
const sectionsOf = (above: readonly string[], below: readonly string[] = []) =>
  read([...above, headline, ...below, ...TEXT].join('\n')).sectionPath

describe('a line that leads from the home page to the headline names the sections between', () => {
  const CUT = `${headline.slice(0, 30)}…`
  test.each([
    ['parted by slashes', [`Home/Hamlet/${headline}`], ['Hamlet']],
    ['parted by nothing, behind which the headline is cut off', [`Home Hamlet news ${CUT}`], ['Hamlet news']],
    [
      'of which the page’s menu knows one',
      [...MENU, `Home Hamlet Ferries ${headline}`],
      ['Hamlet', 'Ferries'],
    ],
    ['run together', [`HomeHamletQuays${headline}`], ['Hamlet', 'Quays']],
    [
      'by numbers too',
      [`Harbour Post > News > 2024 > Week 19 > ${headline}`],
      ['Harbour Post', 'News', '2024', 'Week 19'],
    ],
    ['that begins with a domain', [`post.example » Hamlet » ${headline}`], ['post.example', 'Hamlet']],
    ['that a sign begins', [`>Harbour Post>Hamlet>${headline}`], ['Harbour Post', 'Hamlet']],
    [
      'that is introduced, by spaces only',
      [...MENU, `You are here: Hamlet Quays ${headline}`],
      ['Hamlet', 'Quays'],
    ],
  ])('%s', (_how, above, path) => {
    expect(sectionsOf([...above, ''])).toEqual(path)
  })
})

const FAR = Array.from({ length: 12 }, (_, i) => `Link of box ${i + 1}`)

describe('a breadcrumb is found', () => {
  test.each([
    [
      'that leads to the headline, with other links between',
      [`Harbour Post › Hamlet › Quays › ${headline}`, ...FAR, ''],
      ['Harbour Post', 'Hamlet', 'Quays'],
    ],
    [
      'that is introduced, with other links between',
      ['You are here: Hamlet → Quays', ...FAR, ''],
      ['Hamlet', 'Quays'],
    ],
    ['below a line that introduces it', [...MENU, 'You are here:', 'Hamlet', 'Quays'], ['Hamlet', 'Quays']],
    [
      'whose last name is a title of the article, and not its headline',
      ['Home / Hamlet / Quays / A night ferry comes back to the islands, at last!', ''],
      ['Hamlet', 'Quays'],
    ],
    ['that a sign ends', ['First page > Hamlet > Quays >', ''], ['First page', 'Hamlet', 'Quays']],
    [
      'whose first name stands again as the kicker',
      ['Home', 'News', 'Hamlet News', 'Quays', 'News'],
      ['News', 'Hamlet News', 'Quays'],
    ],
    [
      'above an advertisement’s label and a kicker',
      ['Home', 'Hamlet', 'Quays', 'Advertisement', 'Timetable'],
      ['Hamlet', 'Quays'],
    ],
    [
      'that begins with the name of the site, of which other lines tell',
      ['About Harbour Post', 'Boats', 'Sheds', 'Wharves', 'Piers', 'Harbour Post', 'Hamlet', 'Quays'],
      ['Harbour Post', 'Hamlet', 'Quays'],
    ],
    [
      'above the headline’s copy',
      ['Boats', 'Sheds', '', 'Harbour Post', '»', 'Hamlet', '»', headline, 'Checked by editors'],
      ['Harbour Post', 'Hamlet'],
    ],
    ['that a dash ends', ['Home – Hamlet –', ''], ['Hamlet']],
    [
      'that is run together behind the home page',
      [...MENU, 'HomeHamletQuay Street', ''],
      ['Hamlet', 'Quay Street'],
    ],
    ['whose last name means the page itself', ['Home › Hamlet › Quays › Article', ''], ['Hamlet', 'Quays']],
    [
      'with a sign before each name but the first',
      ['Calder Post', '⁄ Hamlet', '⁄ Quays'],
      ['Calder Post', 'Hamlet', 'Quays'],
    ],
    [
      'with a sign behind each name',
      ['Calder Post >', 'Hamlet >', 'Quays >'],
      ['Calder Post', 'Hamlet', 'Quays'],
    ],
    [
      'with a sign on a line of its own, from a section',
      ['Hamlet World', '»', 'World', '', 'CALDER', ''],
      ['Hamlet World', 'World'],
    ],
    ['of a station whose name has a number', ['Calder24 » Hamlet', ''], ['Calder24', 'Hamlet']],
    [
      'above a count of readers and a date',
      ['Home', 'Hamlet', 'Quays', '12 readers', '5 May 2024'],
      ['Hamlet', 'Quays'],
    ],
    [
      'of names that each say news',
      [...MENU, 'Wharves', 'News', 'City News', 'Calder News', ''],
      ['News', 'City News', 'Calder News'],
    ],
    ['in a name that says news', ['Hamlet', 'Quays', '', 'BUSINESS NEWS'], ['BUSINESS NEWS']],
    [
      'that signs part without a space',
      ['Calder Post>Hamlet>Quays>Article', ''],
      ['Calder Post', 'Hamlet', 'Quays'],
    ],
    ['that begins with all news', ['NEWS LOCAL NEWS', ''], ['NEWS', 'LOCAL NEWS']],
    [
      'whose names only their capitals part',
      ['LocalPort CalderHamlet', ''],
      ['Local', 'Port Calder', 'Hamlet'],
    ],
    [
      'whose first name stands in the menu above, and its second only here',
      [...MENU, 'Wharves', 'Boats', 'Piers', 'Hamlet', 'Upper Quay'],
      ['Hamlet', 'Upper Quay'],
    ],
    ['above a kicker in brackets', ['Home', 'Hamlet', 'Quays', '[On the spot]'], ['Hamlet', 'Quays']],
    ['of two usual names that run together', ['NewsPolitics', ''], ['News', 'Politics']],
    ['above a date that a slash begins', ['Harbours', '', '/ Tuesday, 7 May 2024', ''], ['Harbours']],
  ])('%s', (_how, above, path) => {
    expect(sectionsOf(above)).toEqual(path)
  })

  test.each(['BBC', 'Reuters'])('that begins with %s, which writes for others too', (name) => {
    expect(sectionsOf([`${name} › World › Hamlet`, ''])).toEqual([name, 'World', 'Hamlet'])
  })

  test('before a headline whose capitals have other letters in small', () => {
    const title = 'İzmir vapurları İzmit’te yeniden başlıyor'
    const article = read([`AnasayfaGündem${title}`, title, ...TEXT].join('\n'))
    expect(article.sectionPath).toEqual(['Gündem'])
  })

  test('below the headline, where an arrow parts its names', () => {
    const article = read([headline, 'First page > Hamlet', ...TEXT].join('\n'))
    expect([article.sectionPath, article.byline]).toEqual([['First page', 'Hamlet'], null])
  })
})

describe('no sections are', () => {
  test.each([
    ['an author and a section in a list of articles', [`Jon Arrel / Ferries / ${headline}`, ...FAR, '']],
    ['words that begin as an introduction does', ['Esta empresa | Hamlet', ...FAR, '']],
    ['news in a bar far above', [`Breaking News | Calder Post | ${headline}`, ...FAR, '']],
    ['authors whom bars part', ['Jon Arrel', '|', 'Lena Orvik', '|']],
    ['a menu from the home page, above links to the site’s papers', ['Home', 'Boats', 'Sheds', 'Contact us']],
    ['a link that arrows end', ['All the harbour >>>', '']],
    ['an author behind the home page', ['Home | By Mira Halden | 5 May 2024', '']],
    ['the articles before and behind', ['« Previous | Next »', '']],
    ['the names of a menu in capitals that run together', ['STARTSPORTHAMLETQUAYSWHARVESBOATS', '']],
    [
      'the links of a menu with an arrow each',
      ['Boats ›', 'Quays ›', 'Sheds ›', 'Wharves ›', 'Piers ›', 'Cranes ›', ''],
    ],
    ['the sections of a menu that run together', ['HomeWorldCultureSport', '']],
    ['the sections of a menu that run together without home', ['PoliticsBusinessSport', '']],
    [
      'teasers with an arrow each',
      ['> Ferry fares rise again for commuters', '> Storm damages pier in the harbour', ''],
    ],
    ['authors that a slash parts', ['Jon Arrel /', 'Mira Halden', '']],
    ['the author above a date that a slash begins', ['Mira Halden', '/ 5 May 2024', '']],
    ['a word that begins as the home page’s name does', ['HomeOffice', '']],
    ['buttons behind the home page', ['HomeShop', '']],
    ['the site’s name', ['Calder News', '']],
    ['the weather', [`Port Calder 12°C | News | ${headline}`, '']],
    ['stations beside each other', ['Radio1 | Radio2 | Radio3', '']],
    ['the buttons and the author before the headline', [`Home By Mira Halden ${headline}`, '']],
  ])('%s', (_what, above) => {
    expect(sectionsOf(above)).toEqual([])
  })
})
