import type { PhrasingContent } from 'mdast'
import { displayText } from '../article/display-text.ts'
import { MARK_PAIRS, SINGLE_MARKS } from '../article/marks.ts'
import type { Quotation } from '../article/quotation.ts'
import { element, type Inline, textNode, withPassages } from './nodes.ts'

/** The parts of a quotation that the site adds: its number, where it leads, what stands before the number. */
export interface QuotationPlace {
  readonly quote: Quotation
  /** as shown; null where nobody is named */
  readonly speaker: string | null
  readonly number: string
  readonly href: string
  readonly prefix: string
  /** the language of the prefix */
  readonly language: string
  /** its figure finds no room in the margin, and stands in the line */
  readonly close: boolean
}

const ACRONYM = /(?<![\p{L}\p{N}])\p{Script=Latin}{4,}(?![\p{L}\p{N}])/gu

const plainText: Inline = (text) => (text === '' ? [] : [textNode(text)])

/** Shown text, with long acronyms marked so that they do not shout. */
export const textNodes: Inline = (text) => withPassages(text, ACRONYM, acronym, plainText)

function acronym(words: string) {
  if (words !== words.toUpperCase()) return null
  return { words, node: element('span', { className: ['caps'] }, [textNode(words)]) }
}

/** The text of a block with its quotations marked, each with the figure that leads to its share page. */
export function quotedNodes(
  source: string,
  places: readonly QuotationPlace[],
  inline: Inline,
): PhrasingContent[] {
  const text = displayText(source)
  const parts: PhrasingContent[][] = []
  let at = 0
  for (const place of places) {
    const { start, end } = withMarks(text, place.quote)
    const before = text.slice(at, start)
    parts.push(inline(before), held(before), quotationNodes(text, place, { start, end }, inline))
    at = end
  }
  parts.push(inline(text.slice(at)))
  return parts.flat()
}

/** Keeps what stands on either side of it on one line (word joiner, Unicode UAX #14). */
const JOINER = '\u2060'

/**
 * A joiner behind the space above a figure: it goes to the next line with the quotation, and the figure, which stands
 * on or beside the line where the joiner is, with both.
 */
const held = (before: string): PhrasingContent[] => (before.endsWith(' ') ? [textNode(JOINER)] : [])

const PAIRS = [...MARK_PAIRS, SINGLE_MARKS]
const MARK_BEFORE = new RegExp(`(?:${asShown(PAIRS.map(({ open }) => open))})\\s?$`, 'u')
const MARK_AFTER = new RegExp(`^\\s?(?:${asShown(PAIRS.flatMap(({ close }) => close))})`, 'u')

/** Glyphs as alternatives of a pattern, the longest first; typewriter marks are curled by the time that they are looked for. */
function asShown(glyphs: readonly string[]): string {
  const shown = glyphs.flatMap((glyph) =>
    /["']/.test(glyph)
      ? [glyph.replaceAll('"', '“').replaceAll("'", '‘'), glyph.replaceAll('"', '”').replaceAll("'", '’')]
      : glyph,
  )
  return [...new Set(shown)].sort((a, b) => b.length - a.length).join('|')
}

/** The passage with its marks, as far as they stand. */
function withMarks(text: string, quote: Quotation): { start: number; end: number } {
  const before = MARK_BEFORE.exec(text.slice(Math.max(0, quote.start - 3), quote.start))?.[0].length ?? 0
  const after = MARK_AFTER.exec(text.slice(quote.end, quote.end + 3))?.[0].length ?? 0
  return { start: quote.start - before, end: quote.end + after }
}

function quotationNodes(
  text: string,
  place: QuotationPlace,
  { start, end }: { start: number; end: number },
  inline: Inline,
): PhrasingContent[] {
  const { quote } = place
  const said = element('span', { className: ['said'], id: quote.id }, [
    ...mark(text.slice(start, quote.start)),
    ...inline(text.slice(quote.start, quote.end)),
    ...mark(text.slice(quote.end, end)),
  ])
  const given = quote.speaker?.basis === 'carried' ? place.speaker : null
  const inBrackets =
    given === null
      ? []
      : [element('span', { className: ['given', 'inline'], ariaHidden: 'true' }, [textNode(` ${given}`)])]
  return [figure(place), ...(place.close ? [textNode(JOINER)] : []), said, ...inBrackets]
}

function mark(text: string): PhrasingContent[] {
  return text === '' ? [] : [element('b', {}, [textNode(text)])]
}

function figure({ speaker, number, href, prefix, language, close }: QuotationPlace): PhrasingContent {
  const name = speaker === null ? [] : [element('span', { className: ['who'] }, [textNode(` ${speaker}`)])]
  return element('a', { className: close ? ['ref', 'close'] : ['ref'], href }, [
    element('span', { className: ['vh'], lang: language }, [textNode(`${prefix} `)]),
    textNode(number),
    ...name,
  ])
}
