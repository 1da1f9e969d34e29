import { signedBy } from '../signatures.ts'
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
export function findRun(
  page: Page,
  judgements: readonly Judgement[],
  dialogue: ReadonlyMap<number, unknown> = new Map(),
): Run | null {
  let best = { first: 0, last: -1, sum: 0 }
  let run = { first: 0, sum: 0 }
  judgements.forEach(({ belongs }, i) => {
    const weight = Math.min(page.lines[i]?.words ?? 0, MOST_WORDS) + 1
    const value = Math.max(FLOOR, belongs * weight)
    run = run.sum > 0 ? { first: run.first, sum: run.sum + value } : { first: i, sum: value }
    if (run.sum > best.sum) best = { ...run, last: i }
  })
  if (best.last < best.first) return null
  return {
    first: earliest(page, judgements, best.first),
    last: latest(page, judgements, best.last, dialogue),
  }
}

/** From which odds on a line reads like text, and from which on where it has a paragraph's place. */
const READS = { belongs: -0.2, placed: -1.3, text: 0.6 }

/** Whether a line near the text is text. */
export function reads({ belongs, text }: Judgement): boolean {
  return belongs > READS.belongs || (belongs > READS.placed && text > READS.text)
}

/** So many lines that are no text can stand between a run and the paragraphs that go on with it. */
const SKIPPED = [1, 2]

/** The end of a run, with what right below it reads like text or goes on with an interview. */
function latest(
  { lines }: Page,
  judgements: readonly Judgement[],
  last: number,
  dialogue: ReadonlyMap<number, unknown>,
): number {
  const goesOn = (at: number) => {
    const judgement = judgements[at]
    const signs = signedBy(lines[at]?.text ?? '', lines[at - 1]?.text ?? '') !== null
    return judgement !== undefined && (reads(judgement) || dialogue.has(at) || signs)
  }
  const resumes = (at: number) => {
    const judgement = judgements[at]
    const between = lines.slice(end + 1, at)
    return (
      judgement !== undefined &&
      lines[at]?.prose === true &&
      reads(judgement) &&
      between.every(({ phrase }) => phrase?.ends !== true)
    )
  }
  let end = last
  for (;;) {
    const next = goesOn(end + 1) ? end + 1 : SKIPPED.map((lines) => end + 1 + lines).find(resumes)
    if (next === undefined) return end
    end = next
  }
}
