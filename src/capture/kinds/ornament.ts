import { because } from '../../article/reasons.ts'
import type { LineKind } from './line-kind.ts'

/** A line of signs between two parts of a text. */
export const ornament: LineKind = {
  name: 'ornament',
  examples: [
    { line: '* * *', at: { zone: 'body' }, gives: 'residue' },
    { line: '———', at: { zone: 'body', verdict: 'subheading' }, gives: 'residue' },
    { line: '* Close the gate', at: { zone: 'body', verdict: 'residue' }, gives: null },
    { line: '42', at: { zone: 'body', verdict: 'residue' }, gives: null },
  ],
  read: (line) =>
    /[\p{L}\p{N}]/u.test(line.text) ? null : { as: 'residue', kind: 'other', why: because('ornament') },
}
