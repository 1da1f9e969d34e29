import type { Weights } from '../../article/answers.ts'
import table from './weights.json' with { type: 'json' }

/** How far an answer speaks for a line belonging to the text, and for its being text, a subheading or a caption. */
type LineWeights = readonly number[]

/**
 * The weights of the model, made by `npm run fit`: `line` for every line, `headline` for every line that could be
 * the headline, `byline` for those that could be the byline. What stands in no table weighs nothing.
 */
export const WEIGHTS: {
  readonly line: Weights<LineWeights>
  readonly headline: Weights<number>
  readonly byline: Weights<number>
} = table
