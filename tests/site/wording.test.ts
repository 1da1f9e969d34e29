import { describe, expect, test } from 'vitest'
import { showIn } from '../../src/site/show.ts'
import { WORDINGS } from '../../src/site/wording/index.ts'
import type { Wording } from '../../src/site/wording/wording.ts'

/** What is the same in every language: names of formats and commands. */
const SAME = /^(?:RSS|JSON Feed|SHA-256|Broadsheet|[\W\d]*)$/

/** Every text of a wording by its path, functions called with plain values. */
function textsOf(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value === 'function') return [[path, String(Reflect.apply(value, null, [3, '3', 'x']))]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, `${path}.${key}`))
}
const wordsOf = ({
  locale: _locale,
  dates: _dates,
  datesBy: _datesBy,
  language: _language,
  direction: _direction,
  ...rest
}: Wording) => textsOf(rest)

const english = new Map(wordsOf(WORDINGS.en))

describe.each(Object.values(WORDINGS).filter(({ language }) => language !== 'en'))(
  'the words in $language',
  (wording) => {
    const words = wordsOf(wording)

    test('say what the English ones say, path by path, and nothing is left empty', () => {
      const paths = words.map(([path]) => path).filter((path) => !/paragraphs|check\.\d/.test(path))
      expect(paths.toSorted()).toEqual(
        [...english.keys()].filter((path) => !/paragraphs|check\.\d/.test(path)).toSorted(),
      )
      expect(words.filter(([, text]) => text.trim() === '')).toEqual([])
    })

    test('are in their own script or spelling', () => {
      const script = { ar: /\p{sc=Arabic}/u, fa: /\p{sc=Arabic}/u, ru: /\p{sc=Cyrillic}/u, zh: /\p{sc=Han}/u }
      const own = new Map(Object.entries(script)).get(wording.language)
      const foreign = words.filter(
        ([path, text]) =>
          !SAME.test(text) &&
          (own === undefined ? text.length > 12 && text === english.get(path) : !own.test(text)),
      )
      expect(foreign.filter(([, text]) => !/^(?:x|3|#)?[\s\d.:x]*$/.test(text))).toEqual([])
    })

    test('keep the place of a number', () => {
      expect(wording.search.found).toContain('#')
      expect(wording.articles(3, '3')).toMatch(/3/)
    })

    test('write dates in their own way', () => {
      const date = showIn(wording).date('2024-03-05')
      expect(date.replaceAll('\u00a0', ' ')).toBe(
        new Map([
          ['ar', '5 مارس 2024'],
          ['de', '5. März 2024'],
          ['es', '5 de marzo de 2024'],
          ['fa', '۱۵ اسفند ۱۴۰۲ (۵ مارس ۲۰۲۴)'],
          ['fr', '5 mars 2024'],
          ['ru', '5 марта 2024'],
          ['zh', '2024年3月5日'],
        ]).get(wording.language),
      )
    })
  },
)

test('nouns take the forms that numbers ask for', () => {
  const { ru, ar, fr } = WORDINGS
  expect([1, 2, 5, 21, 22].map((n) => ru.articles(n, String(n)))).toEqual([
    '1 статья',
    '2 статьи',
    '5 статей',
    '21 статья',
    '22 статьи',
  ])
  expect([3, 11, 100].map((n) => ar.articles(n, String(n)))).toEqual(['3 مقالات', '11 مقالًا', '100 مقال'])
  expect([0, 1, 2].map((n) => fr.quotations(n, String(n)))).toEqual([
    '0 citation',
    '1 citation',
    '2 citations',
  ])
})

test('Arabic says one and two without a figure', () => {
  const said = [1, 2, 3, 11].map((n) => WORDINGS.ar.articles(n, String(n)))
  expect(said).toEqual(['مقال واحد', 'مقالان', '3 مقالات', '11 مقالًا'])
})
