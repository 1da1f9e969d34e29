import { tidy } from '../../article/tidy.ts'
import { authorsOf, INTRODUCTION, looksNamed, nameShape, saysByline, segmentsOf } from '../byline-forms.ts'
import { datesOf, stampsOf } from '../date-lines.ts'
import { findDates } from '../dates.ts'
import { AGO } from '../model/line-questions.ts'
import type { LineKind } from './line-kind.ts'

const HERE = { byline: true } as const

/** The line that names who wrote the article: "By Mira Halden", a name or an agency alone. */
export const byline: LineKind = {
  name: 'byline',
  examples: [
    { line: 'By Mira Halden and Jon Arrel', at: HERE, gives: 'byline' },
    { line: 'Von Ulrike Sandhagen', at: HERE, gives: 'byline' },
    { line: 'Ruth Ashdown in Kaldern', at: HERE, gives: 'byline' },
    { line: 'AFP', at: HERE, gives: 'byline' },
    { line: 'Do 25.04.24 | 14:07 Uhr | Von Ulrike Sandhagen', at: HERE, gives: 'byline' },
    { line: '25.04.2024', at: HERE, gives: null },
    { line: 'By Mira Halden', at: { byline: false }, gives: null },
  ],
  read: (line, place) => {
    if (!place.byline) return null
    const text = tidy(line.text)
    const found = findDates(text, place.language)
    const byline = namingPart(text, place.language)
    const names = saysByline(text) !== 'no' || looksNamed(byline)
    if (byline === '' || (!names && datesOf(text, place.language) !== null)) return null
    const introduced = INTRODUCTION.exec(text)?.[0].trim()
    return {
      as: 'byline',
      byline,
      authors: authorsOf(byline),
      dates: stampsOf(text, found),
      why:
        introduced === undefined
          ? 'names an author or an agency near the headline'
          : `introduced by “${introduced}”`,
    }
  },
}

/** The part of a line that names its authors, without what introduces them and without dates. */
function namingPart(text: string, language: string): string {
  const segments = segmentsOf(text)
  const says = segments.find((part) => saysByline(part) !== 'no')
  if (says !== undefined) return withoutDate(says.replace(INTRODUCTION, ''), language)
  const parts = segments.map((part) => withoutDate(part, language))
  const named = parts.find((part) => nameShape(part) === 'name' || nameShape(part) === 'names')
  const whole = segments.some((part) => findDates(part, language).length > 0 || AGO.test(part))
  const chosen = named ?? (whole ? parts.find((part) => part !== '') : withoutDate(text, language)) ?? ''
  return chosen.trim()
}

const JOINT =
  /[\s,|·•–—-]{1,20}(?:(?:published|updated|posted|on|am|le|el|il|\p{L}{1,12}day)(?:[\s,:]+|$))*$/iu

/** A part of a line up to the date that stands in it. */
function withoutDate(part: string, language: string): string {
  const first = findDates(part, language)[0]
  const cut = first?.start ?? AGO.exec(part)?.index
  return (cut === undefined ? part : part.slice(0, cut).replace(JOINT, '')).trim()
}
