import { utc } from '@date-fns/utc'
import { addDays } from 'date-fns/addDays'
import { formatISO } from 'date-fns/formatISO'
import { parseISO } from 'date-fns/parseISO'
import { SHORT_DOTTED, WRITES_BOTH } from './date-forms.ts'
import { findDates } from './dates.ts'
import type { Line } from './lines.ts'

/** A day and a month, or a month and a day, in digits; with dots only before a year of two. */
const NUMERIC = [
  /(?<![\d/-])(?<d>\d{1,2})(?<sign>[/-])(?<m>\d{1,2})\k<sign>(?<y>(?:19|20)\d\d)(?!\d)/gu,
  SHORT_DOTTED,
]
/** Longer lines, in characters, are texts: the dates in them are of other days, and of other writers. */
const LONGEST = 120
/** Dates so many days apart are of one article: of its publication, an update, a post that it quotes. */
const NEAR = [-1, 0, 1]

/** English as it is written where the day stands first, and where the month does. */
type English = 'en-GB' | 'en-US'

/**
 * The language of a capture (BCP 47) with the region that its dates in digits show, where its language alone leaves open
 * whether day or month stands first: by those of its dates that can be read in one way only, else by the same day with
 * its month's name. Where they show both, or none, it is the language that came in.
 */
export function withRegion(lines: readonly Line[], language: string): string {
  if (!WRITES_BOTH.has(language)) return language
  const short = lines.filter(({ text }) => text.length <= LONGEST && /\d/.test(text)).map(({ text }) => text)
  const matches = short.flatMap((text) => NUMERIC.flatMap((form) => [...text.matchAll(form)]))
  const dates = matches.map(({ groups }) => partsOf(groups))
  const open = dates.filter(({ first, second }) => first <= 12 && second <= 12 && first !== second)
  if (open.length === 0) return language
  const sure = dates.flatMap(certain)
  if (sure.length > 0) return only(sure) ?? language
  const named = new Set(short.flatMap((text) => findDates(text, language).map(({ date }) => date)))
  const near = new Set([...named].flatMap(daysNear))
  return only(open.flatMap((one) => beside(one, near))) ?? language
}

interface Parts {
  readonly first: number
  readonly second: number
  readonly year: string
}

const partsOf = (groups: Record<string, string | undefined> | undefined): Parts => ({
  first: Number(groups?.['d']),
  second: Number(groups?.['m']),
  year: (groups?.['y'] ?? '').padStart(4, '20'),
})

const isDay = (value: number): boolean => value > 12 && value <= 31
const isMonth = (value: number): boolean => value >= 1 && value <= 12

/** Which order a date shows that can be read in one way only. */
function certain({ first, second }: Parts): English[] {
  if (isDay(first) && isMonth(second)) return ['en-GB']
  return isDay(second) && isMonth(first) ? ['en-US'] : []
}

/** A day (ISO 8601) and those close to it. */
const daysNear = (day: string): string[] =>
  NEAR.map((days) =>
    formatISO(addDays(parseISO(day, { in: utc }), days), { representation: 'date', in: utc }),
  )

/** Which order makes a date one of several days, where the other does not. */
function beside({ first, second, year }: Parts, days: ReadonlySet<string>): English[] {
  const [british, american] = [days.has(dayOf(year, second, first)), days.has(dayOf(year, first, second))]
  if (british === american) return []
  return [british ? 'en-GB' : 'en-US']
}

const dayOf = (year: string, month: number, day: number): string =>
  [year, ...[month, day].map((value) => String(value).padStart(2, '0'))].join('-')

/** What all of several say; null where they differ, or there are none. */
function only(said: readonly English[]): English | null {
  const [first = null] = said
  return said.every((one) => one === first) ? first : null
}
