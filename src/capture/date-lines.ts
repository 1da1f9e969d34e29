import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays'
import { perTextIn } from '../article/per-text.ts'
import { tidy } from '../article/tidy.ts'
import { type FoundDate, findDates } from './dates.ts'
import type { Dates } from './label.ts'
import { measureProse } from './prose.ts'
import { residuePhrase } from './residue-phrases.ts'

const UPDATED =
  /(?:updated?|modified|last edited|aktualisiert|geändert|letzte änderung|mis(?:e)? à jour|modifié(?:e)?|dernière modification|modificad[oa]|modificat[oa]|изменен[оа]?|actualizad[oa]|aggiornat[oa]|atualizad[oa]|обновлен[оа]?|güncelle(?:me|ndi)|به‌?روز ?رسانی|تحديث|更新|bijgewerkt|oppdatert|opdateret|uppdaterad|päivitetty|zaktualizowano|aktualizován[oé]|actualizat[ăe]?|imeboreshwa|[uú]ltima actualizaci[óo]n|aktualizacja|güncellen(?:me|di)?|modifica il|수정|업데이트|עודכן|aangepast|frissítve|módosítva|ažurirano|оновлено|обновена|ενημέρωση|dikemas kini|diperbarui|cập nhật|อัปเดต)[^\d]{0,24}(?:\d{1,2}[:.]\d{2}\s*(?:[ap]\.?m\.?\s*)?(?:\p{Lu}{1,4}(?:[+-]\d{1,2})?\s*)?,?\s*(?:\p{L}{2,9}\.?,?\s*)?)?$/iu
/** "… 16時05分 更新" */
const UPDATED_BEHIND = /^[^\n|]{0,16}更新/u
/** What tells the first publication of a text that says later dates too. */
const FIRST =
  /(?:first|originally) published|(?:zuerst|erstmals|ursprünglich) (?:veröffentlicht|erschienen)|première publication|publicad[oa] (?:originalmente|por primera vez)|впервые опубликован/iu
/** What stands beside the dates of a line and says nothing of them, such as the time that reading takes. */
const BESIDE = /\s+[•|·]\s+/u

/** Words that a date line may have beside its dates: weekdays, times, places, "published". */
const MOST_OTHER_WORDS = 9
/** A line that stops as a sentence does may have fewer: "Published on 5 May 2024." */
const MOST_IN_SENTENCE = 3

/** A time, or how long it takes to read, which counts as no word. */
const CLOCK =
  /\d{1,2}[:.h]\d{2}(?::\d{2})?\s?(?:[AaPp]\.?\s?[Mm]\.?|h(?:rs|oras)?\.?)?|(?:(?:Lecture|Lesezeit|Temps de lecture|Reading time)\s?:?\s?)?\d{1,2}\s?min(?:utes?|uten)?\.?(?: read)?/g

/** A date line is no longer than this, in characters. */
const LONGEST = 300

/** The dates that a line consists of, told apart by the words before each, none of a span; null where the line says more. */
export const datesOf: (line: string, language: string) => Dates | null = perTextIn(readDates)

function readDates(line: string, language: string): Dates | null {
  if (line.length > LONGEST) return null
  const found = findDates(line, language)
  if (found.length === 0) return null
  const said = line
    .split(BESIDE)
    .filter((part) => residuePhrase(part) === null)
    .join(' ')
  const dates = said === line ? found : findDates(said, language)
  const rest = dates.reduceRight((text, date) => text.slice(0, date.start) + text.slice(date.end), said)
  const { words: others } = measureProse(rest.replace(CLOCK, ' '))
  if (others > MOST_OTHER_WORDS + 3 * found.length) return null
  if (others > MOST_IN_SENTENCE && measureProse(said.replace(CLOCK, '')).stops) return null
  return isSpan(line, found) ? NO_DATES : stampsOf(line, found)
}

const NO_DATES: Dates = { published: null, updated: null, first: false }

/** A text is brought up to date within so many days. */
const MOST_DAYS = 31

/** Whether two dates are the first and the last day of something: "June 3, 1931 – February 11, 2021"; days close to each other are those of publication and of an update. */
function isSpan(line: string, [first, last]: readonly FoundDate[]): boolean {
  if (first === undefined || last === undefined) return false
  const days = Math.abs(differenceInCalendarDays(last.date, first.date))
  return days > MOST_DAYS && /^\s*[-–—~]\s*$/.test(line.slice(first.end, last.start))
}

/** Published and updated among the dates of a line. */
export function stampsOf(line: string, found: readonly FoundDate[]): Dates {
  const text = tidy(line)
  const stamp = (date: FoundDate | undefined) =>
    date === undefined ? null : { date: date.date, time: date.time, basis: 'stated' as const, text }
  const before = (date: FoundDate, i: number) => line.slice(found[i - 1]?.end ?? 0, date.start)
  const isUpdate = (date: FoundDate, i: number) =>
    UPDATED.test(before(date, i)) || (i === found.length - 1 && UPDATED_BEHIND.test(line.slice(date.end)))
  const updates = found.filter(isUpdate)
  const published = stamp(found.find((date) => !updates.includes(date)))
  return { published, updated: stamp(updates[0]), first: published !== null && FIRST.test(line) }
}
