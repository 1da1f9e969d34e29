import type { Locale, Month } from 'date-fns'
import {
  ar,
  az,
  be,
  bg,
  bn,
  ca,
  cs,
  da,
  de,
  el,
  enUS,
  es,
  et,
  eu,
  faIR,
  fi,
  fr,
  gl,
  he,
  hi,
  hr,
  hu,
  hy,
  id,
  is,
  it,
  ka,
  kk,
  lt,
  lv,
  mk,
  ms,
  nb,
  nl,
  pl,
  pt,
  ro,
  ru,
  sk,
  sl,
  sq,
  sr,
  srLatn,
  sv,
  ta,
  te,
  th,
  tr,
  uk,
  vi,
} from 'date-fns/locale'
import { primaryLanguage } from '../article/primary-language.ts'

/** The languages whose month names are read in captures. */
const LOCALES: readonly Locale[] = [
  enUS,
  fr,
  es,
  de,
  ru,
  faIR,
  ar,
  it,
  pt,
  tr,
  nl,
  pl,
  sv,
  da,
  nb,
  fi,
  cs,
  sk,
  hu,
  uk,
  el,
  ro,
  bg,
  hr,
  ca,
  he,
  hi,
  id,
  th,
  vi,
  bn,
  ms,
  sl,
  sr,
  srLatn,
  et,
  lv,
  lt,
  sq,
  mk,
  gl,
  eu,
  is,
  az,
  ka,
  kk,
  hy,
  be,
  ta,
  te,
]
/** Languages that date-fns has no locale for. */
const OTHERS = ['ur', 'sw']

const MONTHS: readonly Month[] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]
const WIDTHS = ['wide', 'abbreviated'] as const
const CONTEXTS = ['formatting', 'standalone'] as const

/** Names that papers write and the locales of date-fns do not list. */
const ALSO: readonly (readonly [name: string, month: number])[] = [
  ['sept', 9], // English and French papers
  ['märz', 3],
  ['mrz', 3],
  ['jänner', 1], // Austria
  ['feber', 2], // Austria
  ['مه', 5], // Persian, beside می
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

const byLanguage = new Map([
  ...LOCALES.map((locale) => [primaryLanguage(locale.code), namesOf(locale)] as const),
  ...OTHERS.map((language) => [language, namesByIntl(language)] as const),
])
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

function namesOf(locale: Locale): Map<string, number> {
  const names = new Map<string, number>()
  for (const month of MONTHS)
    for (const width of WIDTHS)
      for (const context of CONTEXTS) {
        const name = normal(locale.localize.month(month, { width, context }))
        if (/^\p{L}/u.test(name) && !names.has(name)) names.set(name, month + 1)
      }
  return names
}

/** The same for a language (BCP 47) as the runtime knows it. */
function namesByIntl(language: string): Map<string, number> {
  const { format } = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' })
  return new Map(MONTHS.map((month) => [normal(format(Date.UTC(2000, month))), month + 1]))
}

function normal(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[.\u200c\u0654]/g, '')
    .trim()
}
