import { because } from '../../article/reasons.ts'
import { tidy } from '../../article/tidy.ts'
import { authorsOf, introductionIn, looksNamed, saysByline } from '../byline-forms.ts'
import { bylineOf } from '../byline-part.ts'
import { datesOf, stampsOf } from '../date-lines.ts'
import { findDates } from '../dates.ts'
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
    const byline = bylineOf(text, place.language)
    const names = [text, byline].some((said) => saysByline(said) !== 'no') || looksNamed(byline)
    if (byline === '' || (!names && datesOf(text, place.language) !== null)) return null
    const introduced = introductionIn(text).trim()
    return {
      as: 'byline',
      byline,
      authors: authorsOf(byline),
      dates: stampsOf(text, found),
      why: introduced === '' ? because('byline') : because('introducedByline', introduced),
    }
  },
}
