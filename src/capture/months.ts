import { primaryLanguage } from '../article/primary-language.ts'
import table from './month-names.json' with { type: 'json' }

/** Names that papers write, and the table does not list. */
const ALSO: readonly (readonly [name: string, month: number])[] = [
  ['sept', 9], // English and French papers
  ['märz', 3],
  ['mrz', 3],
  ['jänner', 1], // Austria
  ['feber', 2], // Austria
  ['أيار', 5],
  ['تموز', 7],
  ['آب', 8],
  ['أيلول', 9],
  ['حزيران', 6],
  ['شباط', 2],
  ['آذار', 3],
  ['نيسان', 4],
  ['تشرين الأول', 10],
  ['تشرين الثاني', 11],
  ['كانون الأول', 12],
  ['كانون الثاني', 1], // Levant
  ['ogos', 8], // Malay
]

/** What the names stand for, by language, as `npm run months` has them from date-fns and the runtime. */
const byLanguage = namesByLanguage()
/** Of a name that two languages have, the first says which month it is. */
const anywhere = new Map<string, number>([
  ...[...byLanguage.values()].flatMap((names) => [...names]).reverse(),
  ...ALSO,
])

/** "במרץ": Hebrew writes "in" together with the month. */
const HEBREW_IN = /^ב(?=\p{L}{3})/u

/** The month (1 to 12) that a name stands for, in a language (BCP 47) first, then in any; null where it is none. */
export function monthOf(name: string, language: string): number | null {
  const key = normal(name)
  return (
    byLanguage.get(primaryLanguage(language))?.get(key) ??
    anywhere.get(key) ??
    anywhere.get(key.replace(HEBREW_IN, '')) ??
    null
  )
}

function namesByLanguage(): Map<string, Map<string, number>> {
  const languages = new Map<string, Map<string, number>>()
  for (const [code, months] of Object.entries(table)) {
    const language = primaryLanguage(code)
    const names = languages.get(language) ?? new Map<string, number>()
    for (const [month, spellings] of months.entries())
      for (const name of spellings.map(normal)) if (!names.has(name)) names.set(name, month + 1)
    languages.set(language, names)
  }
  return languages
}

function normal(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[.\u200c\u0654]/g, '')
    .trim()
}
