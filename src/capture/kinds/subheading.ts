import { because } from '../../article/reasons.ts'
import type { LineKind } from './line-kind.ts'

/** A title of a part of the text, as the model sees it. */
export const subheading: LineKind = {
  name: 'subheading',
  examples: [
    { line: 'Eighteen months late', at: { zone: 'body', verdict: 'subheading' }, gives: 'body' },
    { line: 'Eighteen months late', at: { zone: 'body', verdict: 'residue' }, gives: null },
    { line: 'Sports', at: { zone: 'tail', verdict: 'subheading' }, gives: null },
  ],
  read: (_line, { zone, verdict }) =>
    zone === 'body' && verdict === 'subheading'
      ? { as: 'body', kind: 'subheading', why: because('subheading') }
      : null,
}
