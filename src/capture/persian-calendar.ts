const PERSIAN = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
  timeZone: 'UTC',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
})
const DAY = 86_400_000
/** Days from the first day of the Persian year 1 to a day of it, leap years apart. */
const DAYS_BEFORE_MONTH = [0, 31, 62, 93, 124, 155, 186, 216, 246, 276, 306, 336]
const EPOCH = Date.UTC(622, 2, 22)
const YEAR = 365.2422

/** The month names of the Persian calendar, as news pages write them. */
const MONTHS = [
  'فروردین',
  'اردیبهشت',
  'خرداد',
  'تیر',
  'مرداد',
  'شهریور',
  'مهر',
  'آبان',
  'آذر',
  'دی',
  'بهمن',
  'اسفند',
]

/** The number of a Persian month (1 to 12) by its name, or null. */
export function persianMonth(name: string): number | null {
  const at = MONTHS.indexOf(name.normalize('NFC').replace(/ي/g, 'ی').trim())
  return at < 0 ? null : at + 1
}

/** The Gregorian day ("2024-08-20") of a day in the Persian calendar; null where there is no such day. Follows CLDR's calendar. */
export function fromPersian(year: number, month: number, day: number): string | null {
  const guess = EPOCH + Math.floor((year - 1) * YEAR + (DAYS_BEFORE_MONTH[month - 1] ?? 0) + day - 1) * DAY
  for (let off = -3; off <= 3; off++) {
    const date = new Date(guess + off * DAY)
    const parts = PERSIAN.formatToParts(date)
    const part = (type: string) => Number(parts.find((one) => one.type === type)?.value)
    if (part('year') === year && part('month') === month && part('day') === day)
      return date.toISOString().slice(0, 10)
  }
  return null
}
