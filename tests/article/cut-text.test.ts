import fc from 'fast-check'
import { expect, test } from 'vitest'
import { endOfText, startOfText } from '../../src/article/cut-text.ts'

test('a long text is cut between two words, and says so', () => {
  expect(startOfText('The night ferry returns', 12)).toBe('The night …')
  expect(endOfText('The night ferry returns', 12)).toBe('… returns')
})

test('a short text stays as it is, and no cut parts a character', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', size: 'medium' }),
      fc.integer({ min: 1, max: 40 }),
      (text, most) => {
        const cut = [startOfText(text, most), endOfText(text, most)]
        if ([...text].length <= most) expect(cut).toEqual([text, text])
        else for (const part of cut) expect(part).toContain('…')
        for (const part of cut) expect(part.isWellFormed()).toBe(true)
      },
    ),
  )
})
