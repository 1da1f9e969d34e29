import { pointsOf } from '../../article/answers.ts'
import { BYLINE_QUESTIONS, type BylinePage } from './byline-questions.ts'
import type { HeadlinePage } from './headline-questions.ts'
import { HEADLINE_QUESTIONS } from './headline-questions.ts'
import { LINE_QUESTIONS, type Question } from './line-questions.ts'
import type { Page } from './page.ts'
import type { PageLine } from './page-line.ts'
import { PLACE_QUESTIONS } from './place-questions.ts'
import { WEIGHTS } from './weights.ts'

/** Everything that is asked of a line, in the order in which `parse --explain` tells it. */
export const QUESTIONS: readonly Question[] = [...LINE_QUESTIONS, ...PLACE_QUESTIONS]

/** What the model thinks of one line. */
export interface Judgement {
  /** the logarithm of the odds that the line belongs to the article's text */
  readonly belongs: number
  /** how likely it is each of these, if it stands within the text; what is missing to 1 is residue */
  readonly text: number
  readonly subheading: number
  readonly caption: number
}

const BIAS = WEIGHTS.line['always']?.['']
const NOTHING = [0, 0, 0, 0]

/** Judges one line of a page. */
export function judge(page: Page, at: number): Judgement {
  const line = page.lines[at]
  if (line === undefined) return { belongs: -Infinity, text: 0, subheading: 0, caption: 0 }
  let [belongs = 0, text = 0, subheading = 0, caption = 0] = BIAS ?? NOTHING
  for (const { name, ask } of QUESTIONS) {
    const weights = WEIGHTS.line[name]?.[ask(line, page, at)] ?? NOTHING
    belongs += weights[0] ?? 0
    text += weights[1] ?? 0
    subheading += weights[2] ?? 0
    caption += weights[3] ?? 0
  }
  return { belongs, ...shares(text, subheading, caption) }
}

/** Probabilities out of sums of weights, residue's being zero. */
function shares(...sums: [text: number, subheading: number, caption: number]): Omit<Judgement, 'belongs'> {
  const most = Math.max(0, ...sums)
  const [text, subheading, caption] = sums.map((sum) => Math.exp(sum - most))
  const all = (text ?? 0) + (subheading ?? 0) + (caption ?? 0) + Math.exp(-most)
  return { text: (text ?? 0) / all, subheading: (subheading ?? 0) / all, caption: (caption ?? 0) / all }
}

/** The points of a line as the headline; of all candidates the one with the most is it. */
export function headlinePoints(line: PageLine, at: number, known: HeadlinePage): number {
  return pointsOf(HEADLINE_QUESTIONS, WEIGHTS.headline, (ask) => ask(line, at, known))
}

/** The points of a line as the byline, and those of there being none. */
export function bylinePoints(line: PageLine, at: number, known: BylinePage): number {
  return pointsOf(BYLINE_QUESTIONS, WEIGHTS.byline, (ask) => ask(line, at, known))
}
export const NO_BYLINE = WEIGHTS.byline['none']?.[''] ?? 0

/** An answer, and how far it speaks for a line belonging to the text: a positive number speaks for it. */
export interface Reason {
  readonly question: string
  readonly answer: string
  readonly weight: number
}

/** The answers that weigh the most in a line's judgement, heaviest first. */
export function reasonsOf(page: Page, at: number, most: number): Reason[] {
  const line = page.lines[at]
  if (line === undefined) return []
  return QUESTIONS.map(({ name, ask }) => {
    const answer = ask(line, page, at)
    return { question: name, answer, weight: WEIGHTS.line[name]?.[answer]?.[0] ?? 0 }
  })
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, most)
}
