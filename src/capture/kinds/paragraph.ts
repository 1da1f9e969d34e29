import { datelineOf } from '../datelines.ts'
import type { LineKind } from './line-kind.ts'

/** A line of running text within the article. */
export const paragraph: LineKind = {
  name: 'paragraph',
  examples: [
    {
      line: 'The council has agreed on a plan.',
      at: { zone: 'body', verdict: 'text' },
      gives: 'body',
    },
    { line: 'Flights', at: { zone: 'body', verdict: 'residue' }, gives: null },
    {
      line: 'The council has agreed on a plan.',
      at: { zone: 'tail', verdict: 'text' },
      gives: null,
    },
  ],
  read: (line, { zone, verdict }) => {
    if (zone !== 'body' || verdict !== 'text') return null
    const dateline = datelineOf(line.text.trim())
    return {
      as: 'body',
      kind: 'paragraph',
      why: 'running text within the article',
      ...(dateline === null ? {} : { dateline }),
    }
  },
}
