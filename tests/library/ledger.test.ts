import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formerSlugs } from '../../src/library/former-slugs.ts'
import { type Ledger, ledgerText, NOTHING_PUBLISHED, readLedger } from '../../src/library/ledger.ts'
import { aliasProblems, ledgerProblems } from '../../src/library/ledger-problems.ts'
import type { Place } from '../../src/library/place.ts'
import { recordAddresses } from '../../src/library/record-addresses.ts'

const sum = (digit: string) => digit.repeat(64)
const place = (id: string, slug: string, more: Partial<Place> = {}): Place => ({
  id,
  file: `${id}.txt`,
  slug,
  sha256: sum('a'),
  aliases: [],
  section: '',
  ...more,
})
const keep = (places: readonly Place[], before: Ledger = NOTHING_PUBLISHED) =>
  recordAddresses(places, new Set(), before)
const problems = (places: readonly Place[], ledger: Ledger) =>
  ledgerProblems(places, formerSlugs(places, ledger), new Set(places.map(({ id }) => id)), ledger)
const pier = keep([place('pier', 'old-pier', { section: 'news/coast' })])

describe('a slug leads on', () => {
  test('when the headline has changed', () => {
    expect(formerSlugs([place('pier', 'new-pier')], pier).get('pier')).toEqual(['old-pier'])
  })

  test('from every row that a merge of two ledgers leaves of it', () => {
    const merged = {
      ...pier,
      articles: [...pier.articles, { ...pier.articles[0], id: 'pier', sha256: sum('a'), slugs: ['pier'] }],
    }
    expect(formerSlugs([place('pier', 'new-pier')], merged).get('pier')).toEqual(['old-pier', 'pier'])
    expect(recordAddresses([place('pier', 'new-pier')], new Set(), merged).articles).toMatchObject([
      { id: 'pier', slugs: ['old-pier', 'pier', 'new-pier'] },
    ])
  })

  test('when the file has another name', () => {
    const former = formerSlugs(
      [place('harbour', 'old-pier-2'), place('mill', 'mill', { sha256: sum('b') })],
      pier,
    )
    expect([...former]).toEqual([['harbour', ['old-pier']]])
  })

  test('when the publisher gives it', () => {
    const other = place('mill', 'mill', { sha256: sum('b'), aliases: ['old-mill', 'old-pier'] })
    expect(formerSlugs([other], pier).get('mill')).toEqual(['old-mill', 'old-pier'])
  })

  test('to one article, and never away from one that has it', () => {
    const claims = [
      place('a', 'a', { aliases: ['c', 'x'] }),
      place('b', 'b', { aliases: ['x'] }),
      place('c', 'c'),
    ]
    expect([...formerSlugs(claims, NOTHING_PUBLISHED)]).toEqual([['a', ['x']]])
  })
})

describe('the ledger', () => {
  test('keeps sections with those above them, but none that only older captures name', () => {
    const places = [
      place('pier', 'old-pier', { section: 'news/coast' }),
      place('b', 'b', { section: 'work' }),
    ]
    expect(recordAddresses(places, new Set(['b']), NOTHING_PUBLISHED).sections).toEqual([
      'news',
      'news/coast',
    ])
  })

  test('forgets no address, whatever becomes of the captures', () => {
    const name = fc.constantFrom('a', 'b', 'c', 'd')
    const one = fc.record({ id: name, slug: name, sha256: fc.constantFrom(sum('1'), sum('2')) })
    const folder = fc
      .uniqueArray(one, { selector: ({ id }) => id })
      .map((list) => list.map(({ id, slug, sha256 }) => place(id, `${slug}-${id}`, { sha256 })))
    fc.assert(
      fc.property(fc.array(folder), (folders) => {
        const ledger = folders.reduce((before, places) => keep(places, before), NOTHING_PUBLISHED)
        const kept = ledger.articles.flatMap(({ slugs }) => slugs)
        const ever = folders.flat().map(({ slug }) => slug)
        expect(new Set(kept)).toEqual(new Set(ever))
        expect(kept).toHaveLength(new Set(kept).size)
      }),
    )
  })

  test('is read as it was written', () => {
    const text = ledgerText(keep([place('__proto__', 'a'), place('“b”', 'b', { section: 'news' })]))
    const read = readLedger(text)
    expect(read.ok && ledgerText(read.ledger)).toBe(text)
    expect(read.ok && read.ledger.articles.map(({ id, line }) => [id, line])).toEqual([
      ['__proto__', 4],
      ['“b”', 5],
    ])
  })

  test.each([
    ['{', 1, 'no JSON'],
    ['{"schema":"broadsheet.permalinks/2","articles":[],"sections":[]}', 1, 'schema'],
    [
      ledgerText(pier).replace('old-pier', '../pier'),
      4,
      'articles.0.slugs.0: expected the last part of an address',
    ],
    [ledgerText(pier).replace('news/coast', 'news//coast'), 1, 'sections.1'],
    [ledgerText(pier).replace('old-pier', 'con'), 4, 'articles.0.slugs.0'],
  ])('%j is refused, with the line and the field', (json, line, reason) => {
    const read = readLedger(json)
    expect(read.ok ? [] : read.issues).toMatchObject([
      {
        code: 'wrong-ledger',
        severity: 'error',
        lines: [line, line],
        reason: expect.stringContaining(reason),
      },
    ])
  })
})

describe('a check', () => {
  test('says which addresses lead nowhere, and what to do', () => {
    const read = readLedger(ledgerText(pier))
    expect(read.ok && problems([place('mill', 'mill', { sha256: sum('b') })], read.ledger)).toMatchObject([
      { code: 'lost-address', lines: [4, 4], reason: expect.stringContaining('article/old-pier.html') },
      { code: 'unkept-address', severity: 'note' },
    ])
  })

  test('is quiet while every address leads on, or its capture is there and only cannot be read', () => {
    expect(problems([place('pier', 'old-pier')], pier)).toEqual([])
    expect(ledgerProblems([], formerSlugs([], pier), new Set(['pier']), pier)).toEqual([])
    expect(problems([place('pier', 'old-pier')], NOTHING_PUBLISHED)).toEqual([])
  })

  test('names the capture whose alias is an address of another', () => {
    const claims = [place('a', 'a', { aliases: ['b', 'x', 'a'] }), place('b', 'b', { aliases: ['x'] })]
    expect(
      aliasProblems(claims, formerSlugs(claims, NOTHING_PUBLISHED)).map(({ file, issue }) => [
        file,
        issue.reason.slice(0, 18),
      ]),
    ).toEqual([
      ['a.txt', 'Unexpected alias b'],
      ['b.txt', 'Unexpected alias x'],
    ])
  })
})
