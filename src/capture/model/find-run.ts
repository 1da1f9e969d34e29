import type { Judgement } from './judge.ts'
import type { Page } from './page.ts'

/** A run of the page's lines, both ends included. */
export interface Run {
  readonly first: number
  readonly last: number
}

/** Longer lines count no more than this, in words. */
const MOST_WORDS = 60
/** One line that does not belong can part a text by no more than this. */
const FLOOR = -6
/** Paragraphs so sure and so near above the run are taken in: a site's box stands below its first paragraph. */
const SURE = { belongs: 2.2, words: 15, lines: 12 }

/**
 * The run of lines that is the article's text: the contiguous one with the highest sum of odds, each weighed with
 * the line's length (Kadane's algorithm); null where no line belongs.
 */
export function findRun(page: Page, judgements: readonly Judgement[]): Run | null {
  let best = { first: 0, last: -1, sum: 0 }
  let run = { first: 0, sum: 0 }
  judgements.forEach(({ belongs }, i) => {
    const weight = Math.min(page.lines[i]?.words ?? 0, MOST_WORDS) + 1
    const value = Math.max(FLOOR, belongs * weight)
    run = run.sum > 0 ? { first: run.first, sum: run.sum + value } : { first: i, sum: value }
    if (run.sum > best.sum) best = { ...run, last: i }
  })
  return best.last < best.first ? null : { first: earliest(page, judgements, best.first), last: best.last }
}

function earliest({ lines }: Page, judgements: readonly Judgement[], first: number): number {
  for (let i = Math.max(0, first - SURE.lines); i < first; i++)
    if ((judgements[i]?.belongs ?? 0) > SURE.belongs && (lines[i]?.words ?? 0) > SURE.words) return i
  return first
}
