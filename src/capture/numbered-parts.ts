import type { Page } from './model/page.ts'
import type { PageLine } from './model/page-line.ts'
import { stepOf } from './part-marks.ts'

const NUMBER = /^(\d{1,2})[.)]\s+\S/u
/** A title is no longer than this, in words. */
const LONGEST = 20

/**
 * The lines that number the parts of a text, by their place among the page's lines: "1. Close the gate", "2. …", each
 * one more than the one before, with text between them; the items of a list stand together.
 */
export function numberedParts({ lines }: Page): Set<number> {
  const found = new Set<number>()
  let part: number[] = []
  lines.forEach((line, at) => {
    const number = numberOf(line)
    if (number === null) return
    const last = part.at(-1)
    const goesOn =
      last !== undefined && number === (numberOf(lines[last]) ?? 0) + 1 && hasText(lines, last, at)
    if (!goesOn) part = []
    part.push(at)
    if (part.length > 1) for (const one of part) found.add(one)
  })
  return found
}

function hasText(lines: readonly PageLine[], from: number, to: number): boolean {
  return lines.slice(from + 1, to).some(({ prose }) => prose)
}

function numberOf(line: PageLine | undefined): number | null {
  if (line === undefined || line.words > LONGEST) return null
  const number = NUMBER.exec(line.text)?.[1]
  return number === undefined ? stepOf(line.text) : Number(number)
}
