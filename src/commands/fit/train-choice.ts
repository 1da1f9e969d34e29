import { minimize } from './adam.ts'

/** One choice: the numbers of every candidate's answers, and which candidates are right. */
export interface Choice {
  readonly candidates: readonly (readonly number[])[]
  readonly right: readonly number[]
  /** how much it counts beside the others; 1 where none is given */
  readonly weight?: number
}

const ROUNDS = 300

/** Conditional logit: a weight for each answer that makes the right candidates likely among those of their choice (McFadden 1974). */
export function trainChoice(
  choices: readonly Choice[],
  { answers, ridge }: { answers: number; ridge: number },
): Float64Array {
  const total = choices.reduce((sum, { weight = 1 }) => sum + weight, 0)
  return minimize({ size: answers, rounds: ROUNDS, ridge: () => ridge }, (weights, gradient) => {
    for (const choice of choices) addGradient(choice, weights, gradient, (choice.weight ?? 1) / total)
  })
}

function addGradient(
  { candidates, right }: Choice,
  weights: Float64Array,
  gradient: Float64Array,
  share: number,
): void {
  const points = candidates.map((answers) => answers.reduce((sum, a) => sum + (weights[a] ?? 0), 0))
  const most = Math.max(...points)
  const odds = points.map((point) => Math.exp(point - most))
  const all = odds.reduce((sum, odd) => sum + odd, 0)
  const good = right.reduce((sum, i) => sum + (odds[i] ?? 0), 0)
  candidates.forEach((answers, i) => {
    const odd = odds[i] ?? 0
    const error = odd / all - (right.includes(i) ? odd / good : 0)
    for (const a of answers) gradient[a] = (gradient[a] ?? 0) + share * error
  })
}
