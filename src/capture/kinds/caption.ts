import { findDates } from '../dates.ts'
import { photoCredit, withoutAgency } from '../photo-credits.ts'
import type { LineKind } from './line-kind.ts'

const LONGEST_WORDS = 90

/** A photo's caption, known by the credit at its end. */
export const caption: LineKind = {
  name: 'caption',
  examples: [
    {
      line: 'The quay of Port Calder on July 28, 2024. (Photo by AFP)',
      at: { zone: 'head', headline: 'after' },
      gives: 'caption',
    },
    {
      line: 'Arbeiter am Kai. © dpa | Anke Wesseling',
      at: { zone: 'body', headline: 'after' },
      gives: 'caption',
    },
    {
      line: 'Workers clear the quay after the storm',
      at: { zone: 'head', headline: 'after', creditBelow: true },
      gives: 'caption',
    },
    {
      line: 'The council met on Monday. (dpa)',
      at: { zone: 'body', headline: 'after', verdict: 'text' },
      gives: null,
    },
    { line: 'The council met on Monday.', at: { zone: 'body', headline: 'after' }, gives: null },
  ],
  read: (line, place) => {
    if (place.zone === 'tail' || place.headline !== 'after' || place.prose.words > LONGEST_WORDS) return null
    const inText = place.zone === 'body' && place.verdict === 'text'
    if (inText && withoutAgency(line.text) !== null) return null
    const credit = photoCredit(line.text)
    const seen = place.zone === 'body' && place.verdict === 'caption'
    const credited = place.creditBelow && !(inText && place.previous?.as === 'body')
    if (credit === undefined && !credited && !seen) return null
    const date = findDates(line.text, place.language).at(-1)?.date ?? null
    if (credit === undefined)
      return {
        as: 'caption',
        credit: null,
        date,
        why: seen ? 'reads like a caption between paragraphs' : 'stands right above a photo credit',
      }
    return {
      as: 'caption',
      credit,
      date,
      why: credit === null ? 'says that it is a file photo' : `ends with a photo credit: ${credit}`,
    }
  },
}
