import { expect, test } from 'vitest'
import { goldOf } from '../../src/commands/fit/gold.ts'

test('gold is a person’s marks, unless it says that a program made them', () => {
  const gold = goldOf([
    { id: 'a', body: 'The quay.' },
    { id: 'b', body: 'The quay.', markedBy: 'program' },
  ])
  expect(gold.map(({ markedBy }) => markedBy)).toEqual(['person', 'program'])
})

test('who made the marks is one of the two', () => {
  expect(() => goldOf([{ id: 'a', body: 'The quay.', markedBy: 'nobody' }])).toThrow(/markedBy/)
})
