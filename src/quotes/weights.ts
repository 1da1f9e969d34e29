import table from './weights.json' with { type: 'json' }

/** A weight for each answer to each question. */
export type Weights = Readonly<Record<string, Readonly<Record<string, number>>>>

/**
 * How far an answer speaks for a candidate being the source (`source`) and for a passage being speech (`speech`): made by
 * `npm run fit -- --quotations`. What stands in no table weighs nothing.
 */
export const WEIGHTS: { readonly source: Weights; readonly speech: Weights } = table
