import { tidy } from '../article/tidy.ts'
import { looseText } from '../article/words.ts'
import { LINE_KINDS } from './kinds/index.ts'
import type { Label } from './label.ts'
import type { Line } from './lines.ts'
import { withOwnDate } from './own-date.ts'
import { isAgencyLine, isCreditLine, photoCredit } from './photo-credits.ts'
import { introductionOf, isCreditBelow, isCreditLabel, pictureSource } from './picture-labels.ts'
import type { Place } from './place.ts'
import { measureProse } from './prose.ts'
import { datesPhoto } from './publishers.ts'
import { residuePhrase } from './residue-phrases.ts'
import type { Survey } from './survey.ts'

/** The label of every line, in order; null for blank lines. The first kind that reads a line takes it. */
export function labelLines(lines: readonly Line[], survey: Survey, language: string): (Label | null)[] {
  const labels: (Label | null)[] = []
  const repeats = repeatOf(survey.headline === null ? null : (lines[survey.headline]?.text ?? ''))
  let previous: Label | null = null
  lines.forEach((line, i) => {
    const known = { previous, language, repeats }
    const label = line.blank ? null : labelOf(line, placeOf(lines, i, survey, known))
    labels.push(label)
    previous = label ?? previous
  })
  return withOwnDate(labels, survey)
}

type Repeats = (line: string, zone: Place['zone']) => boolean

/** Tells whether a line is the headline again; within the text, which can take up its words, to the last sign. */
function repeatOf(headline: string | null): Repeats {
  if (headline === null) return () => false
  const [exact, loose] = [tidy(headline), looseText(headline)]
  return (line, zone) => tidy(line) === exact || (zone !== 'body' && looseText(line) === loose)
}

/** Whether a caption with its credit stands between headline and text: one above the headline is another article's. */
function hasCaption(lines: readonly Line[], { headline, body }: Survey): boolean {
  const head = lines.slice((headline ?? -1) + 1, body?.first ?? 0)
  return head.some(({ text }) => photoCredit(text) !== undefined && residuePhrase(text) === null)
}

/** So many lines above its headline an article can have its photo's caption. */
const PHOTO_OVER = 4

function labelOf(line: Line, place: Place): Label {
  for (const kind of LINE_KINDS) {
    const label = kind.read(line, place)
    if (label !== null) return label
  }
  throw new Error(`no kind reads line ${line.number}: the last one in the list must read every line`)
}

function placeOf(
  lines: readonly Line[],
  index: number,
  survey: Survey,
  { repeats, ...known }: Pick<Place, 'previous' | 'language'> & { readonly repeats: Repeats },
): Place {
  const { headline, body, details } = survey
  const text = lines[index]?.text ?? ''
  const after = headline === null || index > headline
  const textAt = (at: number) => lines[at]?.text ?? ''
  const above = nearest(lines, index, -1)
  const lineAbove = textAt(above)
  const lineBelow = textAt(nearest(lines, index, 1))
  const zone = body === null || index < body.first ? 'head' : index > body.last ? 'tail' : 'body'
  return {
    zone,
    repeatsHeadline: index !== headline && repeats(text, zone),
    byline: index === survey.byline || survey.coauthors.has(index),
    crumbs: survey.trail.get(index) ?? null,
    bareItem: survey.bareItems.has(index),
    numbersPart: survey.numberedParts.has(index),
    boxed: survey.boxed.has(index),
    spoken: survey.dialogue.get(index) ?? null,
    verdict: survey.verdicts.get(index) ?? 'residue',
    headline: index === headline ? 'here' : after ? 'after' : 'before',
    overHeadline:
      headline !== null && index < headline && headline - index <= PHOTO_OVER && !hasCaption(lines, survey),
    beforeDetails: after && headline !== null && details !== null && index < details,
    creditBelow:
      isCreditLine(lineBelow) || isCreditLabel(lineBelow) || (zone === 'body' && isAgencyLine(lineBelow))
        ? distanceOf(lines, index, body)
        : null,
    introduced: introduced(text, lineAbove, index - above - 1, () => textAt(nearest(lines, above, -1))),
    photoPlace: photoPlaceOf(lineBelow, lineAbove, () => textAt(nearest(lines, above, -1))),
    lineAbove,
    lineBelow,
    prose: measureProse(text),
    ...known,
  }
}

/** How close a credit stands below a line, beside what stands above that; the line that ends a text is not closer to what signs it. */
function distanceOf(lines: readonly Line[], index: number, body: Survey['body']): Place['creditBelow'] {
  const goesOn = body !== null && index + 1 < body.last
  if (lines[index + 1]?.blank === true) return lines[index + 2]?.blank === false && goesOn ? 'apart' : null
  return lines[index - 1]?.blank === true && goesOn ? 'closer' : 'close'
}

/** What introduces a line as a caption, and whom the line above that says that the picture is from. */
function introduced(
  text: string,
  above: string,
  blank: number,
  nextAbove: () => string,
): Place['introduced'] {
  if (isCreditBelow(text, above, blank)) return { label: '', credit: tidy(text) }
  const label = introductionOf(text, above, blank)
  return label === null ? null : { label, credit: pictureSource(label === '' ? nextAbove() : above) }
}

function photoPlaceOf(below: string, above: string, nextAbove: () => string): Place['photoPlace'] {
  if (datesPhoto(below)) return 'above the date'
  const isBelow = datesPhoto(above) || (datesPhoto(nextAbove()) && isShareRow(above))
  return isBelow ? 'below the date' : null
}

/** So many blank lines may stand between two lines that belong together. */
const MOST_BLANK = 2

/** The index of the nearest line that is not blank; -1 where none stands so near. */
function nearest(lines: readonly Line[], index: number, step: 1 | -1): number {
  for (let i = index + step, blank = 0; blank <= MOST_BLANK; i += step, blank++)
    if (lines[i]?.blank === false) return i
  return -1
}

/** A row of buttons is no longer than this, in characters. */
const LONGEST_ROW = 60

/** Whether a line is a row of buttons, as it can stand between a date and the photo below it. */
const isShareRow = (text: string): boolean =>
  text.length <= LONGEST_ROW && residuePhrase(text)?.kind === 'share'
