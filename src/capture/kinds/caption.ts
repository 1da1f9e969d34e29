import { because } from '../../article/reasons.ts'
import { isButton } from '../byline-forms.ts'
import { datesOf } from '../date-lines.ts'
import { findDates } from '../dates.ts'
import { isCreditLine, photoCredit, withoutSignature } from '../photo-credits.ts'
import { isPictureLabel, numbersPicture } from '../picture-labels.ts'
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
      at: { zone: 'head', headline: 'after', creditBelow: 'close' },
      gives: 'caption',
    },
    {
      line: 'The council met on Monday. (dpa)',
      at: { zone: 'body', headline: 'after', verdict: 'text' },
      gives: null,
    },
    { line: 'The council met on Monday.', at: { zone: 'body', headline: 'after' }, gives: null },
    {
      line: 'The quay at dawn. Photograph: Mira Halden/The Calder Post',
      at: { zone: 'head', headline: 'before', overHeadline: true },
      gives: 'caption',
    },
    { line: 'Image caption,', at: { zone: 'body', verdict: 'caption' }, gives: null },
    {
      line: 'The boat lost power within sight of the quay',
      at: { zone: 'body', headline: 'after', introduced: { label: '', credit: 'Harbour Board' } },
      gives: 'caption',
    },
    { line: 'Fig. 2: The old quay at dawn', at: { zone: 'body', headline: 'after' }, gives: 'caption' },
    {
      line: 'The compressor station at Kaldern',
      at: { zone: 'head', headline: 'after', photoPlace: 'above the date' },
      gives: 'caption',
    },
  ],
  read: ({ text }, place) => {
    const shown = isPictureLabel(text) ? null : whatShows(text, place)
    if (shown === null) return null
    const { credit, why, label = '' } = shown
    const date = findDates(text, place.language).at(-1)?.date ?? null
    return { as: 'caption', credit, date, ...(label === '' ? {} : { label }), why }
  },
}

/** What shows that a line is a caption, and whom it is from. */
interface Shown {
  readonly credit: string | null
  readonly why: string
  readonly label?: string
}

function whatShows(text: string, place: Place): Shown | null {
  if (place.prose.words > LONGEST_WORDS) return null
  if (place.overHeadline) return aboveHeadline(text, place)
  if (place.headline !== 'after' || place.zone === 'tail') return null
  return place.introduced === null ? besideText(text, place) : introduced(text, place.introduced)
}

/** Above the headline, among the page's furniture, a caption is known by its words and their credit. */
function aboveHeadline(text: string, { prose }: Place): Shown | null {
  if (prose.words < FEWEST_WORDS || residuePhrase(text) !== null || isCreditLine(text)) return null
  return credited(photoCredit(text))
}

function introduced(text: string, { label, credit }: NonNullable<Place['introduced']>): Shown {
  return { credit: photoCredit(text) ?? credit, why: because('introducedCaption'), label }
}

/** Below the headline and within the text a caption has a credit, or the place of one. */
function besideText(text: string, place: Place): Shown | null {
  const inText = place.zone === 'body' && place.verdict === 'text'
  if (inText && withoutSignature(text) !== null) return null
  const own = credited(photoCredit(text))
  if (own !== null) return tellsUpdate(text, place.language) ? null : own
  if (place.zone === 'body' && numbersPicture(text))
    return { credit: null, why: because('introducedCaption') }
  if (
    place.zone === 'body' &&
    place.verdict === 'caption' &&
    !isPosted(text, place) &&
    !isDated(text, place.language)
  )
    return { credit: null, why: because('readsLikeCaption') }
  if (couldCaption(text, place) && hasCredit(text, place, inText))
    return { credit: null, why: because('aboveCredit') }
  return isPlaced(text, place) ? { credit: null, why: because('photoPlace') } : null
}

/** A caption parted from its credit by a blank line has so many words; one closer to its credit than to the text has more. */
const WORDS = { fewestApart: 6, mostApart: 15, mostCloser: 35 }
/** What is said, asked, or more than one sentence is of the text, though a credit stands below. */
const TELLS = /^["“„«»‘'「『–—-]|[?？؟]$|[.!?。！？]\s/u

/** Whether the credit below a line is its own, and not that of a photo without a caption below a paragraph. */
function hasCredit(text: string, place: Place, inText: boolean): boolean {
  const { creditBelow: credit, prose } = place
  if (credit === null) return false
  if (credit === 'apart') {
    const fits = prose.words >= WORDS.fewestApart && prose.words <= WORDS.mostApart
    const stands = inText
      ? goesOn(place)
      : place.zone === 'head' && place.previous?.as !== 'headline' && !prose.stops
    return stands && fits && !TELLS.test(text.trim())
  }
  if (credit === 'closer' && inText && prose.words <= WORDS.mostCloser) return true
  return !(inText && goesOn(place) && prose.stops)
}

/** Whether a line of the text stands below another. */
const goesOn = ({ previous }: Place): boolean => previous?.as === 'body'

/** What a photo's credit shows, null for a file photo that names nobody; null where there is none. */
function credited(credit: string | null | undefined): Shown | null {
  if (credit === undefined) return null
  return { credit, why: credit === null ? because('filePhoto') : because('photoCredit', credit) }
}

/** The time of a post, which can stand above its photo. */
const TIME = /^\d{1,2}[:.]\d\d(?!\d)/u

/** Whether a line above a credit can be what the photo shows: words, and no button. */
const couldCaption = (text: string, { prose, verdict, language }: Place): boolean =>
  prose.words >= 1 &&
  /\p{L}/u.test(text) &&
  !TIME.test(text) &&
  verdict !== 'subheading' &&
  residuePhrase(text) === null &&
  !isDated(text, language) &&
  !isButton(text)

/** Whether a line consists of dates. */
const isDated = (text: string, language: string): boolean => datesOf(text, language) !== null

/** Whether a line says when its article was updated: it is no caption, though it names its source. */
const tellsUpdate = (text: string, language: string): boolean =>
  (datesOf(text, language)?.updated ?? null) !== null

/** Whether a line is a post, or signs one. */
const isPosted = (text: string, { lineAbove, lineBelow }: Place): boolean =>
  signedBy(text, lineAbove) === 'embed' || signedBy(lineBelow, text) === 'embed'

/** Whether a line stands where a publisher has its photo; in the text's place only what ends with a full date is no paragraph. */
function isPlaced(text: string, { photoPlace, zone, prose, language }: Place): boolean {
  if (photoPlace === null || prose.words < FEWEST_WORDS || residuePhrase(text) !== null) return false
  if (isDated(text, language)) return false
  if (photoPlace === 'above the date' || zone === 'head' || (!prose.stops && prose.words <= SHORT_WORDS))
    return true
  const last = findDates(text, language).at(-1)
  return prose.words <= SHORT_WORDS && last !== undefined && /^\s*\.?\s*$/u.test(text.slice(last.end))
}
