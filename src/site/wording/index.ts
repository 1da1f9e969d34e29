import { en } from './en.ts'
import { fa } from './fa.ts'
import type { Wording } from './wording.ts'

/** The site's words in every language that it speaks. */
export const WORDINGS = { en, fa } as const satisfies Record<string, Wording>
