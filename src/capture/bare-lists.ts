import type { Page } from './model/page.ts'
import type { PageLine } from './model/page-line.ts'

/** An item is no longer than this, in words; so many make a list. */
const LONGEST = 15
const FEWEST = 2
/** Of fewer below a colon the last can be the title of what follows. */
const SURE = 3
/** "200 g flour", "½ onion", "3 eggs" */
const QUANTITY = /^(?:\d+(?:[.,/–-]\d+)?|[½¼¾⅓⅔])\s?\p{L}/u
const LONGEST_QUANTITY = 9
const ANNOUNCES = /[:：]$/u
const BULLET = /^(?:[•‣◦▪●■*]|[-–—]\s|\d{1,2}[.)]\s)/u

/**
 * The lines of a page that are items of a list without bullets, by their place among the page's lines: those between
 * a line that ends in a colon and the next that stops, and those that begin with a quantity, as what a dish is made of.
 */
export function bareLists({ lines }: Page): Set<number> {
  const found = new Set<number>()
  lines.forEach((line, at) => {
    const below = line.words > 2 && ANNOUNCES.test(line.text) ? itemsFrom(lines, at + 1, isItem) : []
    const announced = below.length < SURE ? below.slice(0, -1) : below
    const measured = found.has(at) ? [] : itemsFrom(lines, at, isMeasured)
    for (const items of [announced, measured])
      if (items.length >= FEWEST || items === announced) for (const one of items) found.add(one)
  })
  return found
}

function itemsFrom(lines: readonly PageLine[], from: number, fits: (line: PageLine) => boolean): number[] {
  let at = from
  while (at < lines.length && at - from <= MOST) {
    const line = lines[at]
    if (line === undefined) break
    const between = fits === isMeasured && at > from && isItem(line) && fits(lines[at + 1] ?? line)
    if (!fits(line) && !between) break
    at++
  }
  const next = lines[at]
  const ends = next === undefined || next.stops || fits !== isItem
  return ends && at - from <= MOST ? Array.from({ length: at - from }, (_, i) => from + i) : []
}

/** A longer run is a menu, or a table. */
const MOST = 40

function isItem({ text, words, stops, phrase, credit, dated }: PageLine): boolean {
  return !stops && phrase === null && !credit && !dated && words > 0 && words <= LONGEST && !BULLET.test(text)
}

const isMeasured = (line: PageLine) =>
  isItem(line) && line.words <= LONGEST_QUANTITY && QUANTITY.test(line.text)
