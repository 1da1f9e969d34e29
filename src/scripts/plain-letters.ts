import { persianLetters } from './persian-letters.ts'

/** Letters that are one sign in Unicode and that other alphabets write with plain ones. */
const OTHERS: Readonly<Record<string, string>> = {
  ø: 'o',
  ð: 'd',
  đ: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
}
const OTHER = new RegExp(`[${Object.keys(OTHERS).join('')}]`, 'gu')

/** A text as it is compared with what somebody types: small letters without accents, whichever keyboard wrote them. */
export const plainLetters = (text: string): string =>
  persianLetters(text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()).replace(
    OTHER,
    (letter) => OTHERS[letter] ?? letter,
  )
