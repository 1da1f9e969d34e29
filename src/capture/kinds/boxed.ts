import { because } from '../../article/reasons.ts'
import { residuePhrase } from '../residue-phrases.ts'
import type { LineKind } from './line-kind.ts'

/** A line of a box that interrupts the text: other articles, or an offer. */
export const boxed: LineKind = {
  name: 'line of a box',
  examples: [
    { line: 'Council keeps the old pier', at: { boxed: true }, gives: 'residue' },
    { line: 'Council keeps the old pier', gives: null },
  ],
  read: ({ text }, place) =>
    place.boxed
      ? {
          as: 'residue',
          kind: residuePhrase(text)?.kind ?? 'related',
          why: because('boxed'),
        }
      : null,
}
