import { primaryLanguage } from '../../article/primary-language.ts'
import { ARABIC } from './arabic.ts'
import { CHINESE } from './chinese.ts'
import { DUTCH } from './dutch.ts'
import { ENGLISH } from './english.ts'
import { FINNISH } from './finnish.ts'
import { FRENCH } from './french.ts'
import { GERMAN } from './german.ts'
import type { Grammar } from './grammar.ts'
import { GREEK } from './greek.ts'
import { HEBREW } from './hebrew.ts'
import { INDONESIAN } from './indonesian.ts'
import { NEUTRAL } from './neutral.ts'
import { NORDIC } from './nordic.ts'
import { PERSIAN } from './persian.ts'
import { ROMANCE } from './romance.ts'
import { SLAVIC } from './slavic.ts'
import { SPANISH } from './spanish.ts'
import { VIETNAMESE } from './vietnamese.ts'
import { WEST_SLAVIC } from './west-slavic.ts'

/** One row a language or a family of languages; a new language is a new file. */
const GRAMMARS: readonly Grammar[] = [
  ENGLISH,
  FRENCH,
  SPANISH,
  GERMAN,
  DUTCH,
  ROMANCE,
  SLAVIC,
  WEST_SLAVIC,
  NORDIC,
  PERSIAN,
  ARABIC,
  CHINESE,
  INDONESIAN,
  VIETNAMESE,
  FINNISH,
  GREEK,
  HEBREW,
]

/** The grammar of a language (BCP 47): English where the language is not known, a neutral one where it has none of its own. */
export function grammarOf(language: string): Grammar {
  const primary = primaryLanguage(language)
  if (primary === 'und') return ENGLISH
  return GRAMMARS.find((row) => row.languages.includes(primary)) ?? NEUTRAL
}
