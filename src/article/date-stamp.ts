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
