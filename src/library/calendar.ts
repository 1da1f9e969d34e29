import { utc } from '@date-fns/utc'
import { eachDayOfInterval } from 'date-fns/eachDayOfInterval'
import { endOfMonth } from 'date-fns/endOfMonth'
import { endOfYear } from 'date-fns/endOfYear'
import { formatISO } from 'date-fns/formatISO'
import { getDay } from 'date-fns/getDay'
import { parseISO } from 'date-fns/parseISO'
import { subDays } from 'date-fns/subDays'
import type { Story } from './story.ts'

/** A day (ISO 8601) and how many stories are of it. */
export interface DayCount {
  readonly date: string
  readonly count: number
}

/** A day of a month in the grid of a calendar: `week` and `weekday` count from 0. */
export interface CalendarDay extends DayCount {
  readonly week: number
  readonly weekday: number
}

/** Every day of a year, "2024", with how many of the stories are of it. */
export function daysOfYear(year: string, stories: readonly Story[]): DayCount[] {
  const start = parseISO(`${year}-01-01`, { in: utc })
  return countDays(eachDayOfInterval({ start, end: endOfYear(start) }), stories)
}

/** Every day of a month, "2024-07", where it stands in a calendar whose weeks start on a day: 0 is Sunday. */
export function calendarOf(month: string, stories: readonly Story[], weekStartsOn: number): CalendarDay[] {
  const start = parseISO(`${month}-01`, { in: utc })
  const before = (getDay(start) - weekStartsOn + 7) % 7
  return countDays(eachDayOfInterval({ start, end: endOfMonth(start) }), stories).map((day, i) => ({
    ...day,
    week: Math.floor((before + i) / 7),
    weekday: (before + i) % 7,
  }))
}

/** The first of so many days that end at a day (ISO 8601). */
export function daysBefore(date: string, days: number): string {
  return isoDay(subDays(parseISO(date, { in: utc }), days - 1))
}

function countDays(days: readonly Date[], stories: readonly Story[]): DayCount[] {
  const counts = new Map<string, number>()
  for (const { article } of stories) {
    const date = article.published?.date ?? ''
    counts.set(date, (counts.get(date) ?? 0) + 1)
  }
  return days.map(isoDay).map((date) => ({ date, count: counts.get(date) ?? 0 }))
}

const isoDay = (day: Date): string => formatISO(day, { representation: 'date', in: utc })
