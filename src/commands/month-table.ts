import type { Locale, Month } from 'date-fns'
import * as locales from 'date-fns/locale'

/** The languages whose months are read in captures: of one name in two languages, the first says which month it is. */
const LOCALES: readonly Locale[] = [
  locales.enUS,
  locales.fr,
  locales.es,
  locales.de,
  locales.ru,
  locales.faIR,
  locales.ar,
  locales.it,
  locales.pt,
  locales.tr,
  locales.nl,
  locales.pl,
  locales.sv,
  locales.da,
  locales.nb,
  locales.fi,
  locales.cs,
  locales.sk,
  locales.hu,
  locales.uk,
  locales.el,
  locales.ro,
  locales.bg,
  locales.hr,
  locales.ca,
  locales.he,
  locales.hi,
  locales.id,
  locales.th,
  locales.vi,
  locales.bn,
  locales.ms,
  locales.sl,
  locales.sr,
  locales.srLatn,
  locales.et,
  locales.lv,
  locales.lt,
  locales.sq,
  locales.mk,
  locales.gl,
  locales.eu,
  locales.is,
  locales.az,
  locales.ka,
  locales.kk,
  locales.hy,
  locales.be,
  locales.ta,
  locales.te,
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
