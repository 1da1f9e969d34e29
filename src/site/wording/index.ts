import type { SiteLanguage } from '../languages.ts'
import { ar } from './ar/index.ts'
import { de } from './de/index.ts'
import { en } from './en/index.ts'
import { es } from './es/index.ts'
import { fa } from './fa/index.ts'
import { fr } from './fr/index.ts'
import { ru } from './ru/index.ts'
import type { Wording } from './wording.ts'
import { zh } from './zh/index.ts'

/** The site's words in every language that it speaks. */
export const WORDINGS = { ar, de, en, es, fa, fr, ru, zh } as const satisfies Record<SiteLanguage, Wording>
