import { minimize } from './adam.ts'

/** One example: the numbers of its answers, which class it is, and how much it weighs. */
export interface Example {
  readonly answers: readonly number[]
  readonly class: number
  readonly weight: number
}

const ROUNDS = 250

/**
 * Multinomial logistic regression: for each answer a weight for every class but the last, one after the other; the last
 * class is held at zero. `ridges` holds the ridge of each of the others.
 */
export function trainClasses(
  examples: readonly Example[],
  { answers, ridges }: { answers: number; ridges: readonly number[] },
): Float64Array {
  const free = ridges.length
  const ridge = (weight: number) => ridges[weight % free] ?? 0
  const total = examples.reduce((sum, { weight }) => sum + weight, 0)
  return minimize({ size: answers * free, rounds: ROUNDS, ridge }, (weights, gradient) => {
    for (const example of examples) {
      const odds = oddsOf(weights, example.answers, free)
      const all = odds.reduce((sum, odd) => sum + odd, 0)
      for (let c = 0; c < free; c++) {
        const error = ((odds[c] ?? 0) / all - (c === example.class ? 1 : 0)) * (example.weight / total)
        for (const a of example.answers) gradient[a * free + c] = (gradient[a * free + c] ?? 0) + error
      }
    }
  })
}

function oddsOf(weights: Float64Array, answers: readonly number[], free: number): number[] {
  const sums = Array.from({ length: free }, () => 0)
  for (const a of answers)
    for (let c = 0; c < free; c++) sums[c] = (sums[c] ?? 0) + (weights[a * free + c] ?? 0)
  const most = Math.max(0, ...sums)
  return [...sums.map((sum) => Math.exp(sum - most)), Math.exp(-most)]
}
