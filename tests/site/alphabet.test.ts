import { expect, test } from 'vitest'
import { isLatin } from '../../src/site/alphabet.ts'

test.each([
  ['en', true],
  ['tr', true],
  ['vi', true],
  ['ru', false],
  ['fa', false],
  ['zh-Hant', false],
  ['sr-Latn', true],
])('texts in %s are in Latin letters: %s', (language, latin) => {
  expect(isLatin(language)).toBe(latin)
})
