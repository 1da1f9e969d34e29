import { because } from '../../article/reasons.ts'
import { isButton } from '../byline-forms.ts'
import { datesOf } from '../date-lines.ts'
import { findDates } from '../dates.ts'
import { photoCredit, withoutSignature } from '../photo-credits.ts'
import type { Place } from '../place.ts'
import { residuePhrase } from '../residue-phrases.ts'
import { signedBy } from '../signatures.ts'
import type { LineKind } from './line-kind.ts'

const LONGEST_WORDS = 90
/** In a photo's place, a line of fewer words is a button. */
const FEWEST_WORDS = 4
/** The first paragraph of a report is longer than a caption that ends with its date. */
const SHORT_WORDS = 25

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
    {
      line: 'The compressor station at Kaldern',
      at: { zone: 'head', headline: 'after', photoPlace: 'above the date' },
      gives: 'caption',
    },
  ],
  read: (line, place) => {
    if (place.zone === 'tail' || place.headline !== 'after' || place.prose.words > LONGEST_WORDS) return null
    const inText = place.zone === 'body' && place.verdict === 'text'
    if (inText && withoutSignature(line.text) !== null) return null
    const credit = photoCredit(line.text)
    const seen = place.zone === 'body' && place.verdict === 'caption' && !isPosted(line.text, place)
    const placed = isPlaced(line.text, place)
    const credited =
      place.creditBelow && couldCaption(line.text, place) && !(inText && place.previous?.as === 'body')
    if (credit === undefined && !credited && !seen && !placed) return null
    const date = findDates(line.text, place.language).at(-1)?.date ?? null
    if (credit === undefined)
      return {
        as: 'caption',
        credit: null,
        date,
        why: whyOf({ seen, credited }),
      }
    return {
      as: 'caption',
      credit,
      date,
      why: credit === null ? because('filePhoto') : because('photoCredit', credit),
    }
  },
}

/** Whether a line above a credit can be what the photo shows: words, and no button. */
const couldCaption = (text: string, { prose }: Place): boolean =>
  prose.words >= 1 && /\p{L}/u.test(text) && residuePhrase(text) === null && !isButton(text)

/** Whether a line is a post, or signs one. */
const isPosted = (text: string, { lineAbove, lineBelow }: Place): boolean =>
  signedBy(text, lineAbove) === 'embed' || signedBy(lineBelow, text) === 'embed'

/** Whether a line stands where a publisher has its photo; in the text's place only what ends with a full date is no paragraph. */
function isPlaced(text: string, { photoPlace, zone, prose, language }: Place): boolean {
  if (photoPlace === null || prose.words < FEWEST_WORDS || residuePhrase(text) !== null) return false
  if (datesOf(text, language) !== null) return false
  if (photoPlace === 'above the date' || zone === 'head' || (!prose.stops && prose.words <= SHORT_WORDS))
    return true
  const last = findDates(text, language).at(-1)
  return prose.words <= SHORT_WORDS && last !== undefined && /^\s*\.?\s*$/u.test(text.slice(last.end))
}

function whyOf({ seen, credited }: { readonly seen: boolean; readonly credited: boolean }): string {
  if (seen) return because('readsLikeCaption')
  return credited ? because('aboveCredit') : because('photoPlace')
}
