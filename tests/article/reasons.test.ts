import fc from 'fast-check'
import { expect, test } from 'vitest'
import { because, REASONS, reasonIn } from '../../src/article/reasons.ts'
import { WORDINGS } from '../../src/site/wording/index.ts'

const NAMES = Object.keys(REASONS).filter((name): name is keyof typeof REASONS => name in REASONS)

test('the words of a reason tell which it is, and what shows it', () => {
  fc.assert(
    fc.property(fc.constantFrom(...NAMES), fc.string({ unit: 'grapheme' }), (reason, shows) => {
      const hasPlace = REASONS[reason].includes('#')
      const words = REASONS[reason].replace('#', () => shows)
      expect(reasonIn(words)).toEqual({ reason, shows: hasPlace ? shows : '' })
    }),
  )
  expect(reasonIn(because('photoCredit', '$& #'))).toEqual({ reason: 'photoCredit', shows: '$& #' })
  expect(reasonIn(because('date'))).toEqual({ reason: 'date', shows: '' })
})

test('other words tell none', () => {
  expect(reasonIn('a line like no other')).toBeNull()
  expect(reasonIn('')).toBeNull()
})

test.each(Object.values(WORDINGS))(
  'in $language every reason names what shows it where it has a place',
  ({ evidence }) => {
    for (const name of NAMES)
      expect([name, evidence.reasons[name].split('#').length]).toEqual([
        name,
        REASONS[name].split('#').length,
      ])
  },
)
