import { tidy } from '../article/tidy.ts'
import { words } from '../article/words.ts'
import { type FoundDate, findDates } from './dates.ts'
import type { Dates } from './label.ts'
import { measureProse } from './prose.ts'

const UPDATED =
  /(?:updated?|modified|aktualisiert|geändert|mis(?:e)? à jour|actualizad[oa]|aggiornat[oa]|atualizad[oa]|обновлен[оа]?|güncelle(?:me|ndi)|به‌?روز ?رسانی|تحديث|更新|bijgewerkt|oppdatert|opdateret|uppdaterad|päivitetty|zaktualizowano)[^\d]{0,24}(?:\d{1,2}[:.]\d{2}\s*)?$/iu
/** Words that a date line may have beside its dates: weekdays, times, places, "published". */
const MOST_OTHER_WORDS = 9
/** A line that stops as a sentence does may have fewer: "Published on 5 May 2024." */
const MOST_IN_SENTENCE = 3

/** A date line is no longer than this, in characters. */
const LONGEST = 300

/** The dates that a line consists of, told apart by the words before each; null where the line says more. */
export function datesOf(line: string, language: string): Dates | null {
  if (line.length > LONGEST) return null
  const found = findDates(line, language)
  const rest = found.reduceRight((text, date) => text.slice(0, date.start) + text.slice(date.end), line)
  const others = words(rest).length
  if (found.length === 0 || others > MOST_OTHER_WORDS + 3 * found.length) return null
  if (others > MOST_IN_SENTENCE && measureProse(line).stops) return null
  return stampsOf(line, found)
}

/** Published and updated among the dates of a line. */
export function stampsOf(line: string, found: readonly FoundDate[]): Dates {
  const text = tidy(line)
  const stamp = (date: FoundDate | undefined) =>
    date === undefined ? null : { date: date.date, time: date.time, basis: 'stated' as const, text }
  const before = (date: FoundDate, i: number) => line.slice(found[i - 1]?.end ?? 0, date.start)
  const updates = found.filter((date, i) => UPDATED.test(before(date, i)))
  return { published: stamp(found.find((date) => !updates.includes(date))), updated: stamp(updates[0]) }
}
