import type { Locale, Month } from 'date-fns'
// biome-ignore format: a list of names
import {
  ar, az, be, bg, bn, ca, cs, da, de, el, enUS, es, et, eu, faIR, fi, fr, gl, he, hi, hr, hu, hy, id, is, it, ka, kk, lt,
  lv, mk, ms, nb, nl, pl, pt, ro, ru, sk, sl, sq, sr, srLatn, sv, ta, te, th, tr, uk, vi,
} from 'date-fns/locale'

/** The languages whose months are read in captures: of one name in two languages, the first says which month it is. */
// biome-ignore format: a list of names
const LOCALES: readonly Locale[] = [
  enUS, fr, es, de, ru, faIR, ar, it, pt, tr, nl, pl, sv, da, nb, fi, cs, sk, hu, uk, el, ro, bg, hr, ca, he, hi, id, th,
  vi, bn, ms, sl, sr, srLatn, et, lv, lt, sq, mk, gl, eu, is, az, ka, kk, hy, be, ta, te,
]
/** Languages that date-fns has no locale for. */
const WITHOUT_LOCALE = ['ur', 'sw']

const MONTHS: readonly Month[] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]
const WIDTHS = ['wide', 'abbreviated'] as const
const CONTEXTS = ['formatting', 'standalone'] as const

/**
 * The names of the twelve months, January first, in every language that is read, by its BCP 47 code: as date-fns has
 * them and as the runtime's own data (CLDR) have, since papers write both ("جولای", "ژوئیه").
 */
export function monthTable(): Record<string, string[][]> {
  return Object.fromEntries([
    ...LOCALES.map((locale) => [
      locale.code,
      MONTHS.map((month) => distinct([...namesOf(locale, month), ...namesByIntl(locale.code, month)])),
    ]),
    ...WITHOUT_LOCALE.map((code) => [code, MONTHS.map((month) => distinct(namesByIntl(code, month)))]),
  ])
}

const namesOf = ({ localize }: Locale, month: Month): string[] =>
  WIDTHS.flatMap((width) => CONTEXTS.map((context) => localize.month(month, { width, context })))

/** By itself and beside a day, which some languages put into another case ("հունվար", "1 հունվարի"). */
function namesByIntl(code: string, month: Month): string[] {
  const first = Date.UTC(2000, month)
  return (['long', 'short'] as const).flatMap((width) =>
    [{}, { day: 'numeric' } as const].flatMap((day) =>
      new Intl.DateTimeFormat(code, { ...day, month: width, calendar: 'gregory', timeZone: 'UTC' })
        .formatToParts(first)
        .flatMap(({ type, value }) => (type === 'month' ? [value] : [])),
    ),
  )
}

const distinct = (names: readonly string[]): string[] =>
  [...new Set(names)].filter((name) => /^\p{L}/u.test(name))
