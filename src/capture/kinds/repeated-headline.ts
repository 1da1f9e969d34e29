import { because } from '../../article/reasons.ts'
import type { LineKind } from './line-kind.ts'

/** The headline's own words a second time, as pages have them in their title, their breadcrumb or above a video. */
export const repeatedHeadline: LineKind = {
  name: 'headline again',
  examples: [
    { line: 'Night ferry returns', at: { repeatsHeadline: true }, gives: 'residue' },
    { line: 'Night ferry returns', at: { repeatsHeadline: false }, gives: null },
  ],
  read: (_line, { repeatsHeadline }) =>
    repeatsHeadline ? { as: 'residue', kind: 'other', why: because('repeatedHeadline') } : null,
}
