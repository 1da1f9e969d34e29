import { because } from '../../article/reasons.ts'
import type { LineKind } from './line-kind.ts'

/** A title with a number, where text stands between such titles. */
export const numberedPart: LineKind = {
  name: 'numbered part',
  examples: [
    { line: '2. Close the gate', at: { zone: 'body', numbersPart: true }, gives: 'body' },
    { line: '2. Close the gate', at: { zone: 'body', numbersPart: false }, gives: null },
    { line: '2. Close the gate', at: { zone: 'tail', numbersPart: true }, gives: null },
  ],
  read: (_line, { zone, numbersPart }) =>
    zone === 'body' && numbersPart ? { as: 'body', kind: 'subheading', why: because('numberedPart') } : null,
}
