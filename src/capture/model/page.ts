import { AGO } from '../ago.ts'
import { datesOf } from '../date-lines.ts'
import type { Line } from '../lines.ts'
import { partsText } from '../part-marks.ts'
import { photoCredit, withoutSignature } from '../photo-credits.ts'
import { introductionOf } from '../picture-labels.ts'
import { measureProse } from '../prose.ts'
import { residuePhrase } from '../residue-phrases.ts'
import { boxesIn } from './boxes.ts'
import type { PageLine } from './page-line.ts'
import { countOf, formOf, partingOf, passagesOf } from './patterns.ts'
import { rootsOf } from './roots.ts'
import { type Sharing, sharingOf } from './sharing.ts'

/** The lines of a capture that are not blank, and what they share; lists and sums are parallel to `lines`. */
export interface Page {
  /** without those of boxes */
  readonly lines: readonly PageLine[]
  /** the lines of boxes within a text, by their indexes among all lines of the capture */
  readonly boxed: ReadonlySet<number>
  /** blank lines between two paragraphs, as most paragraphs of the page have them */
  readonly spacing: number
  /** how often each text, each form of a text, each pattern of a parting line and each passage stands on the page */
  readonly copies: ReadonlyMap<string, number>
  readonly forms: ReadonlyMap<string, number>
  readonly parting: ReadonlyMap<string, number>
  readonly passages: ReadonlyMap<string, number>
  /** the roots of each line's words, and what it shares with the prose of the page */
  readonly roots: readonly (readonly string[])[]
  readonly sharing: Sharing
  /** the nearest line above and below that is no furniture between paragraphs */
  readonly previous: readonly (number | undefined)[]
  readonly next: readonly (number | undefined)[]
  /** words of prose above, and markers of the article's end between the first paragraphs and the line */
  readonly proseBefore: readonly number[]
  readonly endsBefore: readonly number[]
}

const PROSE_WORDS = 10
const LONGEST_DATE_LINE = 200
/** The title of what comes out every day, "Harbour Notes 11.18.19", which a headline can be. */
const ISSUE = /^(?:\p{Lu}\p{Ll}+ ){2}\d{1,2}\.\d{1,2}\.\d{2}$/u

/** Measures every line of a capture, in time linear in its length. */
export function readPage(capture: readonly Line[], language: string): Page {
  const filled = capture.map((line, index) => ({ line, index })).filter(({ line }) => !line.blank)
  const measured = filled.map(({ line, index }, i): PageLine => {
    const last = filled[i - 1]?.index
    const next = filled[i + 1]?.index
    return {
      index,
      ...measure(line.text.trim(), language),
      above: last === undefined ? Infinity : index - last - 1,
      below: next === undefined ? Infinity : next - index - 1,
    }
  })
  const all = measured.map((line, i) => {
    if (isSigned(measured, i)) return { ...line, ...signed(line) }
    return isIntroduced(measured, i) ? { ...line, ...CAPTION } : line
  })
  const boxed = boxesIn(all)
  const lines = evenly(all.filter((_, i) => !boxed.has(i)))
  const copies = countOf(lines.map(({ text }) => text))
  const roots = lines.map(({ text }) => rootsOf(text))
  return {
    lines,
    boxed: new Set(all.flatMap(({ index }, i) => (boxed.has(i) ? index : []))),
    spacing: spacingOf(lines),
    copies,
    forms: countOf(lines.map(({ text }) => formOf(text))),
    parting: countOf(lines.flatMap((_, i) => partingOf(lines, i) ?? [])),
    passages: passagesOf(lines),
    roots,
    sharing: sharingOf(lines, roots),
    ...neighbours(lines, copies),
    ...sumsOf(lines),
  }
}

function measure(text: string, language: string): Omit<PageLine, 'index' | 'above' | 'below'> {
  const { words, stops } = measureProse(text)
  return {
    text,
    words,
    stops,
    prose: stops && words >= PROSE_WORDS,
    phrase: residuePhrase(text),
    credit: photoCredit(text) !== undefined,
    ago: AGO.test(text),
    dated:
      text.length <= LONGEST_DATE_LINE &&
      /\p{N}/u.test(text) &&
      !ISSUE.test(text) &&
      datesOf(text, language) !== null,
  }
}

/** Lines below a text's last paragraph in which no more of it stands. */
const END = 4

/** Whether an agency in brackets, or a name in capitals, ends the last of several paragraphs. */
function isSigned(lines: readonly PageLine[], i: number): boolean {
  const line = lines[i]
  if (line?.credit !== true || lines[i - 1]?.prose !== true) return false
  return (
    measureProse(withoutSignature(line.text) ?? '').stops && !lines.slice(i + 1, i + END).some((l) => l.prose)
  )
}

/** Whether a line is introduced as a picture's caption. */
function isIntroduced(lines: readonly PageLine[], i: number): boolean {
  const line = lines[i]
  return line !== undefined && introductionOf(line.text, lines[i - 1]?.text ?? '', line.above) !== null
}

/** What is measured anew of such a line. */
const CAPTION = { credit: true, prose: false } as const

/** What is measured anew of a paragraph whose end tells the agency, and no photo's source. */
const signed = ({ words }: PageLine) => ({ credit: false, stops: true, prose: words >= PROSE_WORDS })

/** Lines as far from each other as if no more than one blank line stood between two paragraphs. */
function evenly(lines: readonly PageLine[]): readonly PageLine[] {
  const spacing = spacingOf(lines)
  if (spacing < 2) return lines
  const gap = (blank: number) => Math.ceil(blank / spacing)
  return lines.map((line) => ({ ...line, above: gap(line.above), below: gap(line.below) }))
}

function spacingOf(lines: readonly PageLine[]): number {
  const counts = new Map<number, number>()
  lines.forEach((line, i) => {
    if (line.prose && lines[i + 1]?.prose === true) counts.set(line.below, (counts.get(line.below) ?? 0) + 1)
  })
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])
  return most?.[0] ?? 1
}

/** So many copies of one line on a page are furniture. */
const FURNITURE_COPIES = 4

/** Whether a text stands so often on a page that it is furniture. */
export const isRepeated = (text: string, copies: Page['copies']): boolean =>
  (copies.get(text) ?? 1) >= FURNITURE_COPIES

function neighbours(lines: readonly PageLine[], copies: ReadonlyMap<string, number>) {
  const furniture = lines.map(
    ({ text, phrase }, i) =>
      isRepeated(text, copies) ||
      phrase?.kind === 'advertisement' ||
      phrase?.kind === 'share' ||
      partsText(lines, i),
  )
  const previous: (number | undefined)[] = []
  const next: (number | undefined)[] = Array.from({ length: lines.length })
  let last: number | undefined
  for (let i = 0; i < lines.length; i++) {
    previous.push(last)
    if (furniture[i] !== true) last = i
  }
  last = undefined
  for (let i = lines.length - 1; i >= 0; i--) {
    next[i] = last
    if (furniture[i] !== true) last = i
  }
  return { previous, next }
}

/** An article has so many words, and what ends it stands below those: the foot of a site can stand above it, too. */
const BRIEF = 40

function sumsOf(lines: readonly PageLine[]): { proseBefore: number[]; endsBefore: number[] } {
  const proseBefore = [0]
  const endsBefore = [0]
  let prose = 0
  let own = 0
  let ends = 0
  for (const line of lines) {
    if (line.prose) prose += line.words
    if (line.prose && line.phrase === null) own += line.words
    if (line.phrase?.ends === true && own >= BRIEF) ends++
    proseBefore.push(prose)
    endsBefore.push(ends)
  }
  return { proseBefore, endsBefore }
}
