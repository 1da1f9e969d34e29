import { expect, test } from 'vitest'
import { perText, perTextIn } from '../../src/article/per-text.ts'

test('a text is read once, and texts that are longer or many are read all the same', () => {
  const seen: string[] = []
  const lengthOf = perText((text) => {
    seen.push(text)
    return text.length === 0 ? undefined : text.length
  })
  expect([lengthOf('quay'), lengthOf('quay'), lengthOf(''), lengthOf('')]).toEqual([
    4,
    4,
    undefined,
    undefined,
  ])
  expect(seen).toEqual(['quay', ''])
  const texts = Array.from({ length: 10_000 }, (_, i) => 'x'.repeat(i % 2_000) + i)
  expect(texts.map(lengthOf)).toEqual(texts.map(({ length }) => length))
  expect(lengthOf('quay')).toBe(4)
})

test('of many texts the first is forgotten, and a long one is never kept', () => {
  let reads = 0
  const read = perText((text) => text.length + reads++)
  for (let i = 0; i <= 5_000; i++) read(String(i))
  const before = reads
  read('0')
  expect(reads).toBe(before + 1)
  read('x'.repeat(1_001))
  read('x'.repeat(1_001))
  expect(reads).toBe(before + 3)
  read('new')
  read('new')
  expect(reads).toBe(before + 4)
})

test('a text in two languages is read in each', () => {
  const read = perTextIn((text, language) => `${language}: ${text}`)
  expect([read('quay', 'en'), read('quay', 'de'), read('quay', 'en')]).toEqual([
    'en: quay',
    'de: quay',
    'en: quay',
  ])
})
