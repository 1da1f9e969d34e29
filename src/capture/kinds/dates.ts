import { because } from '../../article/reasons.ts'
import { datesOf } from '../date-lines.ts'
import type { Label } from '../label.ts'
import { photoCredit } from '../photo-credits.ts'
import type { LineKind } from './line-kind.ts'

/** The signature of a quoted post carries the post's date. */
const POSTED = /^\s*[—–]|@(?!\s?\d{1,2}[:.]\d\d)/u
/** "6 June 1956: The storm" within a text is an entry of its chronicle. */
const CHRONICLE = /^[^:]{6,30}\d\s*:\s+\p{L}/u

const TEXT: Label = { as: 'body', kind: 'paragraph', why: '' }

const tells = (text: string) => POSTED.test(text) || CHRONICLE.test(text.trim())

/** A line that states when the article was published or updated. */
export const dates: LineKind = {
  name: 'date line',
  examples: [
    {
      line: 'Sunday, 28 July 2024 4:41 PM  [ Last Update: Sunday, 28 July 2024 8:18 PM ]',
      at: { zone: 'head' },
      gives: 'dates',
    },
    { line: '09.11.2024, 10:46 Uhr', at: { zone: 'head', language: 'de' }, gives: 'dates' },
    { line: 'Published on May 5, 2023', at: { zone: 'body' }, gives: 'dates' },
    {
      line: 'The ship had been launched on 5 May 1923 and was sold to a company in Port Calder later.',
      at: { zone: 'body' },
      gives: null,
    },
    { line: 'The bridge was closed on 3 May 2025.', at: { zone: 'body' }, gives: null },
    { line: '6 June 1956: The storm', at: { zone: 'body' }, gives: null },
    { line: '5 May 2024', at: { zone: 'tail' }, gives: null },
    { line: '5 May 2024', at: { zone: 'tail', previous: TEXT }, gives: 'dates' },
  ],
  read: (line, place) => {
    if (place.zone === 'tail' && place.previous?.as !== 'body') return null
    if (place.zone === 'body' && tells(line.text)) return null
    const stamps = datesOf(line.text, place.language)
    const isCaption = stamps?.updated === null && photoCredit(line.text) !== undefined
    return stamps === null || isCaption ? null : { as: 'dates', ...stamps, why: because('date') }
  },
}
