import { printable } from './printable.ts'

/** So many units on either side of a mark, at most, decide how it curls. */
const NEAR = 8

/** Spaces that hold a mark to its words, as French sets them: "« Restons » ?" They break no line. */
const HELD = /(?<=(?:^|[\s([’'])[«‹]) (?=\S)| (?=[»›](?:$|[\s.,;:!?…)\]]))| (?=[?!;:](?:$|[\s»›”"’')\]…]))/gu

/**
 * A source text as it is shown: straight marks curled, no line broken between a mark and its words, what cannot be
 * shown replaced, everything else untouched. One unit stands for one unit,
 * so offsets into the source hold for the display too; libraries that curl marks do not promise that.
 */
export function displayText(text: string): string {
  let opened = -1
  const held = printable(text).replace(HELD, '\u00a0')
  return held.replace(/["']/g, (mark, at: number) => {
    const before = text[at - 1]
    const behind = text[at + 1] ?? ''
    const starts = before === undefined || /[\s([{«„“‘\u2013\u2014-]/.test(before) || opened === at - 1
    const elision = mark === "'" && /^\d0s|^(?:tis|twas|em|n)\b/i.test(text.slice(at + 1, at + NEAR))
    if (!starts || elision || /^\s|^$/.test(behind)) return mark === '"' ? '”' : '’'
    opened = at
    return mark === '"' ? '“' : '‘'
  })
}

/** The part of a source text between two offsets as it is shown within the whole. */
export function displayPart(text: string, start: number, end: number): string {
  let from = Math.max(0, start - NEAR)
  while (from > 0 && /["']/.test(text[from] ?? '')) from--
  return displayText(text.slice(from, end + NEAR)).slice(start - from, end - from)
}
