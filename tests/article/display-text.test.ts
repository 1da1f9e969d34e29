import fc from 'fast-check'
import { expect, test } from 'vitest'
import { displayPart, displayText } from '../../src/article/display-text.ts'
import { quotedText } from '../../src/article/quoted-text.ts'
import { tidy } from '../../src/article/tidy.ts'
import { articleOf } from '../support/article-of.ts'

test.each([
  ['He said "no" to it.', 'He said “no” to it.'],
  ["It's Halden's 'no'.", 'It’s Halden’s ‘no’.'],
  ["the '90s", 'the ’90s'],
  ['("2+2")', '(“2+2”)'],
  ['„so“ «so» “so”', '„so“ «so» “so”'],
  [`"'Never again' was the rule," he said.`, '“‘Never again’ was the rule,” he said.'],
  [`'"Go," he said,' she recalls.`, '‘“Go,” he said,’ she recalls.'],
  ["''We stay,'' he said.", '‘‘We stay,’’ he said.'],
])('%s is shown as %s', (text, shown) => {
  expect(displayText(text)).toBe(shown)
})

test('a text is shown with nothing changed but straight marks, spaces beside marks and what cannot be shown, each for one', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const shown = displayText(text)
      expect(shown).toHaveLength(text.length)
      for (let i = 0; i < text.length; i++)
        if (text.charAt(i) === ' ') expect([' ', '\u00a0']).toContain(shown.charAt(i))
        else if (!/["'\0-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff]/.test(text.charAt(i)))
          expect(shown.charAt(i)).toBe(text.charAt(i))
    }),
  )
})

test('a part of a text is shown as it is within the whole', () => {
  const texts = fc.array(fc.constantFrom('"', "'", ' ', '(', ',', 'a', '90s', 'em ', '« ', ' »', ' ?'), {
    maxLength: 8,
  })
  fc.assert(
    fc.property(texts, fc.nat(8), fc.nat(8), (units, start, length) => {
      const text = units.join('')
      expect(displayPart(text, start, start + length)).toBe(displayText(text).slice(start, start + length))
    }),
  )
  const marks = `a${'"'.repeat(20)}b`
  expect(displayPart(marks, 9, 21)).toBe(displayText(marks).slice(9, 21))
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
  ["''We stay here for good,'' said Jon Arrel.", '“We stay here for good”'],
  ["``We stay here for good,'' said Jon Arrel.", '“We stay here for good”'],
  [`"'Never again' was the rule for good," said Jon Arrel.`, '“‘Never again’ was the rule for good”'],
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

test.each([
  [
    'Elle a dit : « Restons ! » Puis rien ?',
    'Elle a dit\u00a0: «\u00a0Restons\u00a0!\u00a0» Puis rien\u00a0?',
  ],
  ['Sie sagte »Wir« und ging.', 'Sie sagte »Wir« und ging.'],
  ['A score of 2 : 1', 'A score of 2\u00a0: 1'],
])('no line breaks between a mark and the words that it stands with: “%s”', (source, shown) => {
  expect(displayText(source)).toBe(shown)
})
