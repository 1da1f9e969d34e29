import { because } from '../../article/reasons.ts'
import type { LineKind } from './line-kind.ts'

/** The line that the survey of the page found to be the headline. */
export const headline: LineKind = {
  name: 'headline',
  examples: [
    { line: 'Night ferry returns after nine winters', at: { headline: 'here' }, gives: 'headline' },
    { line: 'Night ferry returns after nine winters', at: { headline: 'before' }, gives: null },
  ],
  read: (_line, place) => (place.headline === 'here' ? { as: 'headline', why: because('headline') } : null),
}
