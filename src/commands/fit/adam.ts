/** How fast weights are moved at first, and how the moving averages forget. */
const RATE = 0.08
const FORGET = { mean: 0.9, square: 0.999 }

/**
 * Minimizes a convex function by full-batch gradient descent with Adam's steps (Kingma & Ba 2015) and a ridge that holds
 * weights near zero, each by its own measure. `addGradient` adds the function's gradient at `weights` to `gradient`.
 */
export function minimize(
  { size, rounds, ridge }: { size: number; rounds: number; ridge: (weight: number) => number },
  addGradient: (weights: Float64Array, gradient: Float64Array) => void,
): Float64Array {
  const weights = new Float64Array(size)
  const mean = new Float64Array(size)
  const square = new Float64Array(size)
  for (let round = 1; round <= rounds; round++) {
    const gradient = weights.map((weight, i) => ridge(i) * weight)
    addGradient(weights, gradient)
    const rate = RATE * (1 - round / (rounds + 1))
    gradient.forEach((g, i) => {
      mean[i] = FORGET.mean * (mean[i] ?? 0) + (1 - FORGET.mean) * g
      square[i] = FORGET.square * (square[i] ?? 0) + (1 - FORGET.square) * g * g
      const step = (mean[i] ?? 0) / (1 - FORGET.mean ** round)
      const scale = Math.sqrt((square[i] ?? 0) / (1 - FORGET.square ** round)) + 1e-9
      weights[i] = (weights[i] ?? 0) - (rate * step) / scale
    })
  }
  return weights
}
