import type { Passage } from './find-passages.ts'

/** Marks that show double ones in use. */
const DOUBLE = /[“”"„«»「『]|``|''/u
/** A whole clause between single marks, which apostrophes and feet never make. */
const CLAUSE = /(?<![\p{L}\p{N}])[‘']\p{L}[^‘]{8,400}?[,.!?…][’'](?![\p{L}\p{N}])/u

/** Whether an article quotes between single marks, as some papers do: it has clauses between them and no double mark at all. */
export function quotesSingly(texts: readonly string[]): boolean {
  return !texts.some((text) => DOUBLE.test(text)) && texts.some((text) => CLAUSE.test(text))
}

const OPENING = /(?<![\p{L}\p{N}])[‘'](?=[\p{L}[…])/gu
const CLOSING = /[’'](?![\p{L}\p{N}])/gu
/** So far from its opening a closing mark is looked for, in characters. */
const REACH = 3_000

/** The passages between single marks of a block's text, in order; offsets in UTF-16 units. */
export function findSinglePassages(text: string): Passage[] {
  const openings = [...text.matchAll(OPENING)].map(({ index }) => index)
  const passages: Passage[] = []
  openings.forEach((at, i) => {
    if (at < (passages.at(-1)?.outerEnd ?? 0)) return
    const end = closingOf(text, at, Math.min(openings[i + 1] ?? text.length, at + REACH))
    if (end !== null) passages.push({ start: at + 1, end, outerStart: at, outerEnd: end + 1, closed: true })
  })
  return passages
}

/** Where a passage closes: behind a stop or comma, else at the first mark that is no genitive's ("the dockers’ wall"). */
function closingOf(text: string, at: number, to: number): number | null {
  const marks = [...text.slice(at + 1, to).matchAll(CLOSING)].map(({ index }) => at + 1 + index)
  const stopped = marks.find((mark) => /[,.!?…—]/u.test(text[mark - 1] ?? ''))
  return stopped ?? marks.find((mark) => !/s/i.test(text[mark - 1] ?? '')) ?? marks[0] ?? null
}
