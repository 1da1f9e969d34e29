import { utc } from '@date-fns/utc'
import { formatISO } from 'date-fns/formatISO'
import { isValid } from 'date-fns/isValid'
import { parseISO } from 'date-fns/parseISO'
import { perTextIn } from '../article/per-text.ts'
import { DATE_FORMS, type Parts } from './date-forms.ts'
import { monthOf } from './months.ts'
import { fromPersian, persianMonth } from './persian-calendar.ts'
import { offsetOf, ZONE_NAMES } from './time-zones.ts'

/** A date as it stands in a line: the calendar day, the time where one is given, and where it stands (UTF-16). */
export interface FoundDate {
  readonly date: string
  readonly time: string | null
  readonly start: number
  readonly end: number
}

const TIME = new RegExp(
  `(?<day>上午|下午|早上|晚上|午前|午後|오전|오후)?\\s?(?<![\\d:.])(?<h>\\d{1,2})(?:(?::(?: (?=\\d\\d(?!\\d)))?|h| h |時|时|点|點|시 ?|\\.(?=\\d\\d\\s*(?:Uhr|[ap]\\.?m|(?:${ZONE_NAMES})\\b)))(?<min>\\d{2}|\\d(?=[分분]))|(?=\\s?[ap]\\.?m\\b)|(?= ?h(?![\\p{L}\\d])))(?::\\d{2}(?:\\.\\d+)?)?[分분]?\\s*(?:(?<half>[ap])\\.?\\s?m\\b\\.?|(?<other>مساءً?|صباحًا?|[مص](?![\\p{L}\\p{M}])|[بق]\\.? ?ظ|[μπ]\\.?μ)\\.?|Uhr)?\\s*\\(?(?<zone>Z\\b|(?:GMT|UTC)\\s?[+−-]\\d{1,2}(?![\\d:])|(?:${ZONE_NAMES})(?![\\p{L}])(?!\\s?[+−-]\\d)|(?:\\+(?:0\\d|1[0-4])|[−-](?:0\\d|1[0-2])):?(?:00|30|45)\\b)?`,
  'iu',
)
/** "16:05 GMT," right before a date. */
const TIME_BEFORE =
  /\d\s*(?:[ap]\.?m\.?\s*)?(?:\p{Lu}{1,4}(?:[+-]\d{1,2})?\s*)?,?\s*(?:on |(?:\p{L}{2,6}day|mon|tue|wed|thu|fri|sat|sun)\.?,? )?$/iu
/** A time that stands before its date begins in so many characters. */
const BEFORE = 40
/** Where the last time of day in a text begins. */
const LAST_CLOCK = /\d{1,2}(?:[:.h]\d\d)?(?!.*\d[:.h]\d\d)[^\d]*\+?\d{0,2}[^\d]*$/iu
const AFTERNOON = /^(?:p|下午|晚上|午後|오후|م.*|ب.*|μ.*)$/iu
const MORNING = /^(?:a|上午|早上|午前|오전|ص.*|ق.*|π.*)$/iu

/** Every full date (day, month and year) in a line, in order; Arabic, Persian, Indian and full-width digits are read too. */
export const findDates: (line: string, language: string) => readonly FoundDate[] = perTextIn(readDates)

function readDates(line: string, language: string): FoundDate[] {
  const text = asciiDigits(line)
  if (!/\d/.test(text)) return [] // as most lines, which the forms need not read
  const found: { date: string; start: number; end: number }[] = []
  for (const form of DATE_FORMS)
    for (const match of text.matchAll(form.pattern)) {
      const date = calendarDay(form.read(match.groups ?? {}, language), language)
      const end = match.index + match[0].length
      const taken = found.some((other) => match.index < other.end && other.start < end)
      if (date !== null && !taken) found.push({ date, start: match.index, end })
    }
  found.sort((a, b) => a.start - b.start)
  return found.map((one, i) => ({ ...one, time: timeNear(text, one, found[i - 1], found[i + 1]) }))
}

/** The time that belongs to a date: after it, up to the next date; else before it, as in "11:24 AM, March 27". */
function timeNear(
  text: string,
  date: { date: string; start: number; end: number },
  previous: { end: number } | undefined,
  next: { start: number } | undefined,
): string | null {
  const between = text.slice(previous?.end ?? 0, date.start)
  const near = between.slice(-BEFORE)
  const within = (part: string) => timeIn(part, date.date)
  const before = TIME_BEFORE.test(near) ? within(near.slice(near.search(LAST_CLOCK))) : null
  if (before !== null) return before
  const after = within(text.slice(date.end, next?.start ?? text.length))
  return after ?? (previous === undefined ? within(text.slice(0, date.start)) : null)
}

function timeIn(text: string, day: string): string | null {
  const found = TIME.exec(text)
  const groups = found?.groups
  if (found === null || groups === undefined) return null
  const minute = (groups['min'] ?? '').padStart(2, '0')
  const half = halfOf(groups['half'] ?? groups['other'] ?? groups['day'] ?? '')
  let hour = Number(groups['h'])
  if (half === 'p' && hour < 12) hour += 12
  if (half === 'a' && hour === 12) hour = 0
  if (hour > 23 || Number(minute) > 59) return null
  const time = `${String(hour).padStart(2, '0')}:${minute}`
  const ends = isEnd(found[0], groups['zone'], time) && text[found.index - 1] !== 'T'
  return `${time}${ends ? '' : zone(groups['zone'], day)}`
}

/** The half of the day that its sign stands for, as languages abbreviate it; null where it leaves that open. */
function halfOf(sign: string): 'a' | 'p' | null {
  if (AFTERNOON.test(sign)) return 'p'
  return MORNING.test(sign) ? 'a' : null
}

/** Whether what looks like an offset is when something ends: "10:00-12:00", to the minute and close to it. */
function isEnd(found: string, stated: string | undefined, time: string): boolean {
  const isClose = /^\D*\d{1,2}:\d\d[−-]\d\d:\d\d$/u.test(found)
  return stated !== undefined && isClose && stated.slice(1) > time
}

/** A zone as an offset; its name counts only in capitals, since "est" is a word too. */
function zone(stated: string | undefined, day: string): string {
  if (stated === undefined) return ''
  if (stated === 'Z') return stated
  const hours = /^(?:GMT|UTC)\s?([+−-])(\d{1,2})$/u.exec(stated)
  if (hours !== null) return zone(`${hours[1]}${hours[2]?.padStart(2, '0')}:00`, day)
  if (/^\p{L}/u.test(stated)) return offsetOf(stated, day)
  const offset = stated.replace('−', '-')
  return offset.includes(':') ? offset : `${offset.slice(0, 3)}:${offset.slice(3)}`
}

function calendarDay([year, month, day]: Parts, language: string): string | null {
  if (year === undefined || month === undefined || day === undefined) return null
  const persian = language === 'fa' || persianMonth(month) !== null
  if (persian && isPersianYear(Number(year))) return persianDay(Number(year), month, Number(day))
  if (Number(year) > BUDDHIST.first && /^th/.test(language))
    return calendarDay([String(Number(year) - BUDDHIST.ahead), month, day], language)
  if (Number(year) < 1600 || Number(year) > 2100) return null
  const number = /^\d+$/.test(month) ? Number(month) : monthOf(month, language)
  if (number === null) return null
  const date = parseISO(`${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`, { in: utc })
  return isValid(date) ? formatISO(date, { representation: 'date', in: utc }) : null
}

/** The calendar of Thailand, and the first of its years in which news was written. */
const BUDDHIST = { first: 2400, ahead: 543 }

/** Years of the Persian calendar in which news was written. */
const isPersianYear = (year: number): boolean => year >= 1300 && year < 1500

function persianDay(year: number, month: string, day: number): string | null {
  const number = /^\d+$/.test(month) ? Number(month) : persianMonth(month)
  return number === null ? null : fromPersian(year, number, day)
}

/** The zero of each decimal script that dates are written in: Arabic, Persian, Devanagari, Bengali, Thai, full width. */
const ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50, 0xff10]

const DIGITS = new RegExp(
  `[${ZEROS.map((zero) => `${String.fromCharCode(zero)}-${String.fromCharCode(zero + 9)}`).join('')}]`,
  'g',
)

/** The same text with its digits written in ASCII; offsets stay. */
function asciiDigits(text: string): string {
  return text.replace(DIGITS, (digit) => {
    const code = digit.charCodeAt(0)
    const zero = ZEROS.find((start) => code >= start && code <= start + 9) ?? code
    return String(code - zero)
  })
}
