import { expect, test } from 'vitest'
import { OwnIds } from '../../src/article/own-ids.ts'

test('no two texts share an id, even where their digests begin alike', () => {
  const ids = new OwnIds('x-', 1)
  const given = Array.from({ length: 30 }, (_, i) => ids.idOf(`text ${i}`))
  expect(new Set(given).size).toBe(30)
})

test('the id of a text comes from its words, and from their count where they come again', () => {
  const [one, other] = [new OwnIds('x-', 7), new OwnIds('x-', 7)]
  expect([one.idOf('We stay.'), one.idOf('We stay.')]).toEqual([
    other.idOf('We stay.'),
    other.idOf('We stay.'),
  ])
  expect(one.idOf('We go.')).toMatch(/^x-[a-z2-9]{7}$/)
  expect(one.idOf('We stay.')).not.toBe(other.idOf('We go.'))
})
