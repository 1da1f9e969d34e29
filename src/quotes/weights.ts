import type { Weights } from '../article/answers.ts'
import table from './weights.json' with { type: 'json' }

/**
 * How far an answer speaks for a candidate being the source (`source`) and for a passage being speech (`speech`): made by
 * `npm run fit:quotations`. What stands in no table weighs nothing.
 */
export const WEIGHTS: { readonly source: Weights<number>; readonly speech: Weights<number> } = table
