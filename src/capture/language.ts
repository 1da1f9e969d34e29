import { eld } from 'eld/small'

const LETTERS = /\p{L}/gu
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/gu
const SAMPLE = 3000
/** Fewer letters than this show no language. */
const FEWEST_LETTERS = 12

/** The language that a text is written in, as a BCP 47 primary subtag; "und" where nothing shows it. */
export function detectLanguage(text: string): string {
  if ((text.match(LETTERS)?.length ?? 0) < FEWEST_LETTERS) return 'und'
  const language = eld.detect(text.slice(0, SAMPLE)).language
  return language === '' ? 'und' : language
}

/** The direction of a text: right to left where most of its letters are of such a script. */
export function detectDirection(text: string): 'ltr' | 'rtl' {
  const letters = text.match(LETTERS)?.length ?? 0
  return (text.match(RIGHT_TO_LEFT)?.length ?? 0) * 2 > letters ? 'rtl' : 'ltr'
}
