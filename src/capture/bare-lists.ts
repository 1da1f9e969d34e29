import { hasItemSign } from './item-signs.ts'
import type { Page } from './model/page.ts'
import type { PageLine } from './model/page-line.ts'
import { timeOf } from './part-marks.ts'

/** An item is no longer than this, in words; so many make a list. */
const LONGEST = 15
const FEWEST = 2
/** Of fewer below a colon the last can be the title of what follows. */
const SURE = 3
/** "200 g flour", "½ onion", "3 eggs", "2 × 400 g tins", "2023: 11 dead" */
const QUANTITY = /^(?:(?:\d+(?:[.,/–-]\d+)?|[½¼¾⅓⅔])\s?(?:[x×]\s?\d+\s?)?\p{L}|(?:19|20)\d\d\s?[:–-]\s)/u
const LONGEST_QUANTITY = 9
const ANNOUNCES = /[:：]$/u
/** "Which ports are closed?" */
const ASKS = /[?？؟]$/u

/**
 * The lines of a page that are items of a list without bullets, by their place among the page's lines: those between
 * a line that ends in a colon, or several that ask, and the next that stops, and those that begin with a quantity, as what a dish is made of.
 */
export function bareLists({ lines, spacing }: Page): Set<number> {
  const found = new Set<number>()
  if (spacing > 0) for (const item of lines.flatMap((_, at) => closeBelow(lines, at))) found.add(item)
  const asked = lines.map((_, at) => askedFor(lines, at)).filter((items) => items.length > 0)
  if (asked.length >= FEWEST) for (const item of asked.flat()) found.add(item)
  lines.forEach((_, at) => {
    for (const item of announcedBy(lines, at)) found.add(item)
    if (!found.has(at)) for (const item of measuredFrom(lines, at)) found.add(item)
  })
  return found
}

/** An item among lines that stand closer than paragraphs do is no longer, in words. */
const LONGEST_CLOSE = 25

/** The items below a line that ends in a colon that stand together, where blank lines part paragraphs. */
function closeBelow(lines: readonly PageLine[], at: number): number[] {
  const line = lines[at]
  if (!announces(line) || line.phrase !== null) return []
  const isClose = (i: number) => {
    const item = lines[i]
    const fits = couldBeItem(item, LONGEST_CLOSE) && !item.text.includes(' | ')
    return fits && (i === at + 1 || item.above === 0)
  }
  const items = runFrom(at + 1, isClose)
  const end = at + 1 + items.length
  const goesOn =
    (lines[end]?.above ?? 0) > 0 && (lines[end]?.prose === true || lines[end + 1]?.prose === true)
  const asks = (i: number) => ASKS.test(lines[i]?.text ?? '')
  const titled = items.filter(asks).length === 1 && asks(end - 1) // it titles what follows
  return items.length >= SURE && goesOn && !titled ? items : []
}

const announces = (line: PageLine | undefined): line is PageLine =>
  line !== undefined && line.words > 2 && ANNOUNCES.test(line.text)

/** The items right below a line that ends in a colon, up to one that stops. */
function announcedBy(lines: readonly PageLine[], at: number): number[] {
  const line = lines[at]
  if (!announces(line)) return []
  const items = runFrom(at + 1, (i) => isItem(lines[i]))
  const next = lines[at + 1 + items.length]
  if (next !== undefined && !next.stops) return []
  return items.length < SURE ? items.slice(0, -1) : items
}

/** The items below a line that asks, up to one that stops; two such lists make an explainer. */
function askedFor(lines: readonly PageLine[], at: number): number[] {
  const line = lines[at]
  if (line === undefined || line.words > LONGEST || !ASKS.test(line.text)) return []
  const items = runFrom(at + 1, (i) => isItem(lines[i]) && timeOf(lines[i]?.text ?? '') === null)
  return items.length >= FEWEST && lines[at + 1 + items.length]?.stops === true ? items : []
}

/** The quantities from a line on, another item between two of them too. */
function measuredFrom(lines: readonly PageLine[], from: number): number[] {
  const isBetween = (i: number) => i > from && isItem(lines[i]) && isMeasured(lines[i + 1])
  const items = runFrom(from, (i) => isMeasured(lines[i]) || isBetween(i))
  return items.length < FEWEST ? [] : items
}

/** The places from one on that fit; none where they are too many for a list. */
function runFrom(from: number, fits: (at: number) => boolean): number[] {
  const run: number[] = []
  while (run.length <= MOST && fits(from + run.length)) run.push(from + run.length)
  return run.length > MOST ? [] : run
}

/** A longer run is a menu, or a table. */
const MOST = 40

const isItem = (line: PageLine | undefined): boolean =>
  couldBeItem(line, LONGEST) && !line.stops && !line.dated

/** Whether a line has no more words than an item, and is neither furniture, a credit, nor an item with a sign. */
const couldBeItem = (line: PageLine | undefined, longest: number): line is PageLine =>
  line !== undefined &&
  line.phrase === null &&
  !line.credit &&
  line.words > 0 &&
  line.words <= longest &&
  !hasItemSign(line.text)

const isMeasured = (line: PageLine | undefined) =>
  line !== undefined &&
  isItem(line) &&
  line.words <= LONGEST_QUANTITY &&
  QUANTITY.test(line.text) &&
  timeOf(line.text) === null
