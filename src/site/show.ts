import { utc } from '@date-fns/utc'
import { format } from 'date-fns/format'
import { parseISO } from 'date-fns/parseISO'
import type { Wording } from './wording/wording.ts'

/** Writes dates, numbers and lists as a language does. */
export interface Show {
  /** an ISO date in one of the wording's forms: "July 28, 2024" */
  readonly date: (iso: string, form?: keyof Wording['dates']) => string
  /** a month as a heading, with a capital in every language */
  readonly monthTitle: (month: string) => string
  /** a time as a stamp has it, with its zone where that is stated: "4:41 PM UTC+1" */
  readonly time: (time: string) => string
  readonly number: (n: number) => string
  /** the name of a language (BCP 47) */
  readonly language: (tag: string) => string
  /** the day of a month, to stand in a column */
  readonly day: (iso: string) => string
}

/** A full date that no line's end parts; a month can be a heading, whose column may be narrower. */
const together = (date: string): string => date.replaceAll(' ', '\u00a0')

/** Full dates in the calendar of a language's papers; null where that is the Gregorian one. */
function ownCalendar({ language, datesBy }: Wording): Intl.DateTimeFormat | null {
  if (datesBy === 'gregory') return null
  return new Intl.DateTimeFormat(`${language}-u-ca-${datesBy}`, { dateStyle: 'long', timeZone: 'UTC' })
}

/** "16:41+03:30": the time of the day, and its distance from UTC. */
const TIME = /^(\d\d:\d\d)(?:(Z)|([+-])0?(\d+):(\d\d))?$/

/** The ways of a wording's language; a full date of another calendar has the Gregorian one in brackets. */
export function showIn(wording: Wording): Show {
  const numbers = new Intl.NumberFormat(wording.language)
  const plain = new Intl.NumberFormat(wording.language, { useGrouping: false })
  const digits = (text: string) => text.replace(/\d+/g, (run) => plain.format(Number(run)))
  const clocks = new Intl.DateTimeFormat(wording.language, { timeStyle: 'short', timeZone: 'UTC' })
  const languages = new Intl.DisplayNames(wording.language, { type: 'language' })
  const own = ownCalendar(wording)
  const dateIn = (iso: string, form: keyof Wording['dates'] = 'full') => {
    const date = parseISO(iso, { in: utc })
    const shown = digits(format(date, wording.dates[form], { locale: wording.locale, in: utc }))
    if (form !== 'full') return shown
    return own === null ? together(shown) : `${together(own.format(date))} (${together(shown)})`
  }
  return {
    date: dateIn,
    monthTitle: (month) =>
      dateIn(`${month}-01`, 'month').replace(/^\p{Ll}/u, (letter) =>
        letter.toLocaleUpperCase(wording.language),
      ),
    time: (time) => {
      const [, clock = time, utc0, sign, hours = '', minutes = ''] = TIME.exec(time) ?? []
      const shown = clocks.format(Date.parse(`1970-01-01T${clock}Z`)).replace(/\s/gu, '\u00a0')
      if (utc0 === undefined && sign === undefined) return shown
      if (utc0 !== undefined || Number(`${hours}${minutes}`) === 0) return `${shown}\u00a0UTC`
      const distance = digits(`${hours}${minutes === '00' ? '' : `:${minutes}`}`)
      return `${shown}\u00a0UTC${sign === '-' ? '\u2212' : sign}${distance}`
    },
    number: (n) => numbers.format(n),
    language: (tag) => languages.of(tag) ?? tag,
    day: (iso) => plain.format(Number(iso.slice(8, 10))),
  }
}
