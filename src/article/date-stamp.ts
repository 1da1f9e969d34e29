/**
 * A date and what it rests on. `date` is YYYY-MM-DD; `time` HH:MM with "Z" or "±HH:MM" where a zone is stated;
 * `text` is the capture's line as it stands, or null where no line of its own states the date.
 */
export interface DateStamp {
  readonly date: string
  readonly time: string | null
  readonly basis: 'stated' | 'caption' | 'corrected'
  readonly text: string | null
}

/** Whether a time of a stamp names its zone. */
export const hasZone = (time: string): boolean => /Z$|[+-]\d\d:\d\d$/.test(time)

const MINUTE = 60_000

/**
 * What orders dates as text: the day first, as pages tell it; within a day the time, moved to UTC where its zone is
 * stated. A date without time comes before those with one, no date before all.
 */
export function orderOf(stamp: DateStamp | null): string {
  if (stamp === null) return ''
  if (stamp.time === null) return `${stamp.date} 00000`
  const zone = hasZone(stamp.time) ? '' : 'Z'
  const minutes = Date.parse(`1970-01-02T${stamp.time}${zone}`) / MINUTE
  return `${stamp.date} ${String(minutes).padStart(5, '0')}`
}
