import type { DemoLanguage } from '../demo-language.ts'
import { chinese } from './chinese.ts'
import { english } from './english.ts'
import { french } from './french.ts'
import { german } from './german.ts'
import { persian } from './persian.ts'
import { russian } from './russian.ts'
import { spanish } from './spanish.ts'

/** Invented places, people and papers; nobody and nothing in them exists. English comes first and most often. */
export const DEMO_LANGUAGES: readonly DemoLanguage[] = [
  english,
  french,
  german,
  spanish,
  russian,
  persian,
  chinese,
]
