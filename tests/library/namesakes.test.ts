import { expect, test } from 'vitest'
import { nameKey } from '../../src/library/voices/namesakes.ts'

test.each([
  ['letters that Arabic and Persian keyboards give differently', 'علي كريمي', 'علی کریمی'],
  ['a joined letter of Persian', 'خانۀ ما', 'خانه ما'],
  ['accents and initials', 'José M. Álvarez', 'Jose Alvarez'],
])('%s make no two people', (_shows, one, other) => {
  expect(nameKey(one)).toBe(nameKey(other))
})
