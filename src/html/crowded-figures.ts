import type { BodyBlock } from '../article/body-block.ts'
import { widthOf } from '../article/words.ts'

/** The letters of a line of text at its full measure, and of one of the names in the margin. */
const LETTERS = { text: 68, name: 18 }
/** The space between two blocks, in lines. */
const GAP = 2 / 3

/** A figure in the margin: the block where its quotation opens, the offset there, the name that stands with it. */
export interface Figure {
  readonly block: number
  readonly start: number
  readonly name: string
}

/**
 * Of each figure, in the order of the text, whether it finds no room beside its own line, as the one above it with its
 * name reaches down to it: it would drift below, and has to stand in the line. So has one that opens behind such a
 * figure on the same line, lest the margin names who speaks second there.
 */
export function crowdedFigures(figures: readonly Figure[], body: readonly BodyBlock[]): boolean[] {
  const tops = topsOf(body)
  let free = 0
  let inLine = -1
  return figures.map(({ block, start, name }) => {
    const line = (tops[block] ?? 0) + widthOf(body[block]?.text.slice(0, start) ?? '') / LETTERS.text
    if (line < free || line < inLine + 1) {
      inLine = line
      return true
    }
    free = line + Math.max(1, Math.ceil(widthOf(name) / LETTERS.name))
    return false
  })
}

/** The line on which each block begins. */
function topsOf(body: readonly BodyBlock[]): number[] {
  let top = 0
  return body.map(({ text }) => {
    const own = top
    top += Math.max(1, Math.ceil(widthOf(text) / LETTERS.text)) + GAP
    return own
  })
}
