import { expect, test } from 'vitest'
import table from '../../src/capture/month-names.json' with { type: 'json' }
import { monthOf } from '../../src/capture/months.ts'
import { monthTable } from '../../src/commands/month-table.ts'

test('the names of months are those of date-fns and of the runtime; where they are not, `npm run months` writes them', () => {
  expect(table).toEqual(monthTable())
})

test.each([
  ['July', 'en', 7],
  ['ιουλίου', 'el', 7],
  ['юли', 'bg', 7],
  ['јул', 'sr', 7],
  ['հունվարի', 'hy', 1],
  ['jul', 'sr', 7],
  ['ژوئیه', 'fa', 7],
  ['julho', 'unknown', 7],
  ['mars 2020 rover', 'en', null],
])('%s in %s is month %s', (name, language, month) => {
  expect(monthOf(name, language)).toBe(month)
})
