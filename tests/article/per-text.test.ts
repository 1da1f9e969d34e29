import { expect, test } from 'vitest'
import { perText } from '../../src/article/per-text.ts'

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
