import { primaryLanguage } from './primary-language.ts'

/** The words of a text: runs of letters, digits, combining marks and underscores, in order. */
export function words(text: string): string[] {
  return text.match(/[\p{L}\p{N}\p{M}_]+/gu) ?? []
}

/** The scripts that put no spaces between words, as the inside of a pattern's class. */
export const SPACELESS_SCRIPTS = String.raw`\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}`

/** The scripts whose letters are as wide as two of others, likewise. */
const WIDE_SCRIPTS = String.raw`\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}`

const WIDE = new RegExp(`[${WIDE_SCRIPTS}]`, 'gu')

/** How many letters of a text are as wide as two of others. */
export const wideLetters = (text: string): number => text.match(WIDE)?.length ?? 0

/** How wide a text is, in letters of a script that is not wide. */
export const widthOf = (text: string): number => text.length + wideLetters(text)

/** A text as its words in lower case: texts that differ in case, spacing and punctuation only are the same. */
export function looseText(text: string): string {
  return words(text.toLowerCase()).join(' ')
}

const SPACELESS = ['zh', 'ja', 'th', 'lo', 'km', 'my']

/** The words of a text in lower case, those of a language that puts no spaces between them as its dictionary parts them. */
export function wordsIn(text: string, language: string): string[] {
  const lower = text.toLowerCase()
  if (!SPACELESS.includes(primaryLanguage(language))) return words(lower)
  const segments = new Intl.Segmenter(language, { granularity: 'word' }).segment(lower)
  return Array.from(segments, ({ segment, isWordLike }) => (isWordLike === true ? segment : '')).filter(
    (word) => word !== '',
  )
}

/** A text whose words stand apart, as an index of words needs it: unchanged where spaces part them already. */
export function spacedText(text: string, language: string): string {
  if (!SPACELESS.includes(primaryLanguage(language))) return text
  const segments = new Intl.Segmenter(language, { granularity: 'word' }).segment(text)
  return Array.from(segments, ({ segment }) => segment).join(' ')
}
