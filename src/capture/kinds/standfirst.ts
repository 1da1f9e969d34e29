import { because } from '../../article/reasons.ts'
import type { LineKind } from './line-kind.ts'

/** A summary between the headline and the byline, date or photo. */
export const standfirst: LineKind = {
  name: 'standfirst',
  examples: [
    {
      line: 'The council has agreed on a plan for seven years.',
      at: { headline: 'after', beforeDetails: true, prose: { words: 10, stops: true } },
      gives: 'standfirst',
    },
    {
      line: 'Listen',
      at: { headline: 'after', beforeDetails: true, prose: { words: 1, stops: false } },
      gives: null,
    },
  ],
  read: (_line, place) =>
    place.beforeDetails && place.headline === 'after' && place.prose.words >= 6
      ? { as: 'standfirst', why: because('standfirst') }
      : null,
}
