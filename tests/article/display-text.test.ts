import fc from 'fast-check'
import { expect, test } from 'vitest'
import { displayText } from '../../src/article/display-text.ts'
import { quotedText } from '../../src/article/quoted-text.ts'
import { tidy } from '../../src/article/tidy.ts'
import { articleOf } from '../support/article-of.ts'

test.each([
  ['He said "no" to it.', 'He said “no” to it.'],
  ["It's Halden's 'no'.", 'It’s Halden’s ‘no’.'],
  ["the '90s", 'the ’90s'],
  ['("2+2")', '(“2+2”)'],
  ['„so“ «so» “so”', '„so“ «so» “so”'],
])('%s is shown as %s', (text, shown) => {
  expect(displayText(text)).toBe(shown)
})

test('curling changes nothing but straight marks and what cannot be shown, each for one', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const shown = displayText(text)
      expect(shown).toHaveLength(text.length)
      for (let i = 0; i < text.length; i++)
        if (!/["'\0-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff]/.test(text.charAt(i)))
          expect(shown.charAt(i)).toBe(text.charAt(i))
    }),
  )
})

test('tidying keeps every character but white space', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(tidy(text).replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
      expect(tidy(tidy(text))).toBe(tidy(text))
    }),
  )
})

const TEXT =
  'The council of the town has decided to keep the old pier, after a debate that outlasted the last bus.'

test.each([
  ['"We stay here for good," said Jon Arrel.', '“We stay here for good”'],
  ['« Nous restons ici », a déclaré Odile Varenne.', '«\u202fNous restons ici\u202f»'],
  ['«Nos quedamos aquí», dijo Teresa Olmo.', '«Nos quedamos aquí»'],
  ['„De poort blijft vandaag dicht”, zei Mira Halden.', '„De poort blijft vandaag dicht”'],
  ['‘We stay here for good,’ said Jon Arrel.', '‘We stay here for good’'],
  ['“We stay here for good,“ said Jon Arrel.', '“We stay here for good”'],
  ['„Wir bleiben hier“, sagte Katrin Ostermoor.', '„Wir bleiben hier“'],
])('the quotation of %s stands alone as %s', (line, shown) => {
  const article = articleOf(['Council keeps the old pier', TEXT, line, TEXT])
  expect(article.quotes.map((quote) => quotedText(article, quote))).toEqual([shown])
})
