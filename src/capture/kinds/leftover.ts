import { because } from '../../article/reasons.ts'
import type { LineKind } from './line-kind.ts'

/** Whatever no other kind has read: set aside, by where it stands. */
export const leftover: LineKind = {
  name: 'leftover',
  examples: [
    { line: 'Sports', at: { zone: 'head' }, gives: 'residue' },
    { line: 'Anything at all', at: { zone: 'tail' }, gives: 'residue' },
  ],
  read: (_line, { zone, prose }) => {
    if (zone === 'head') return { as: 'residue', kind: 'navigation', why: because('aboveText') }
    if (zone === 'body')
      return {
        as: 'residue',
        kind: 'other',
        why: because('withinText'),
      }
    if (prose.stops) return { as: 'residue', kind: 'other', why: because('sentenceBelow') }
    return prose.words > 3
      ? { as: 'residue', kind: 'related', why: because('belowText') }
      : { as: 'residue', kind: 'navigation', why: because('shortBelow') }
  },
}
