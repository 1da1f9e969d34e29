import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { articleSlug, sectionKey, sectionSlug } from '../../src/library/slug.ts'

const SAFE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)$/
const names = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 90 }),
  fc.constantFrom(
    '',
    '..',
    'index',
    'con',
    'page-2',
    'feed',
    'CON',
    '../../etc',
    'News',
    'x'.repeat(300),
    'کتابخانهٔ همگانی',
    'Café',
    `Cafe ${sectionSlug('Café').slice(-5)}`,
    '海堤重建',
    '😀',
    '%2e%2e',
  ),
)

describe('the slug of an article', () => {
  test('is a safe file name of at most 76 characters, whatever the headline says', () => {
    fc.assert(
      fc.property(names, names, (id, headline) => {
        const slug = articleSlug(id, headline)
        expect(slug).toMatch(SAFE)
        expect(slug).not.toMatch(DEVICES)
        expect(slug.length).toBeLessThanOrEqual(76)
      }),
    )
  })

  test.each([
    ['US to strengthen Japan force', /^us-to-strengthen-japan-force-[a-z0-9]{5}$/],
    ['Café “Müller” isn’t open', /^cafe-muller-isnt-open-[a-z0-9]{5}$/],
    ['Порт-Кальдер сохранит дамбу', /^port-kal-?der-sokhranit-dambu-[a-z0-9]{5}$/],
    ['', /^article-[a-z0-9]{5}$/],
  ])('of “%s” matches %s', (headline, slug) => {
    expect(articleSlug('some-id', headline)).toMatch(slug)
  })

  test('differs for two articles of one headline', () => {
    expect(articleSlug('a', 'Council keeps the pier')).not.toBe(articleSlug('b', 'Council keeps the pier'))
  })
})

describe('the slug of a section', () => {
  test('is a safe folder name that no page has', () => {
    fc.assert(
      fc.property(names, (name) => {
        const slug = sectionSlug(name)
        expect(slug).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*(?:_[a-z2-9]{5})?$/)
        expect(slug).not.toMatch(/^(?:page-\d+|feed|index|con|prn|aux|nul)$/)
      }),
    )
  })

  test('is shared by two names exactly where they differ in case and spacing only', () => {
    fc.assert(
      fc.property(names, names, (a, b) => {
        expect(sectionSlug(a) === sectionSlug(b)).toBe(sectionKey(a) === sectionKey(b))
      }),
    )
  })

  test.each([
    ['Middle  East', 'middle-east'],
    ['middle east', 'middle-east'],
    ['News', 'news'],
  ])('of “%s” is %s', (name, slug) => {
    expect(sectionSlug(name)).toBe(slug)
  })
})
