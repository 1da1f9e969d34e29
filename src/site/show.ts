import { utc } from '@date-fns/utc'
import { format, parseISO } from 'date-fns'
import type { Wording } from './wording/wording.ts'

/** Writes dates, numbers and lists as a language does. */
export interface Show {
  /** an ISO date in one of the wording's forms: "July 28, 2024" */
  readonly date: (iso: string, form?: keyof Wording['dates']) => string
  readonly number: (n: number) => string
  /** the day of a month, to stand in a column */
  readonly day: (iso: string) => string
}

/** The ways of a wording's language. */
export function showIn(wording: Wording): Show {
  const numbers = new Intl.NumberFormat(wording.language)
  const plain = new Intl.NumberFormat(wording.language, { useGrouping: false })
  const digits = (text: string) => text.replace(/\d+/g, (run) => plain.format(Number(run)))
  return {
    date: (iso, form = 'full') =>
      digits(format(parseISO(iso, { in: utc }), wording.dates[form], { locale: wording.locale, in: utc })),
    number: (n) => numbers.format(n),
    day: (iso) => plain.format(Number(iso.slice(8, 10))),
  }
}
