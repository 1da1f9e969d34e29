import { because } from '../../article/reasons.ts'
import { datelineOf } from '../datelines.ts'
import { findDates } from '../dates.ts'
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
  read: (line, { zone, verdict, language }) => {
    if (zone !== 'body' || verdict !== 'text') return null
    const label = { as: 'body', kind: 'paragraph', why: because('text') } as const
    const text = datelineOf(line.text.trim())
    if (text === null) return label
    return { ...label, dateline: { text, date: findDates(text, language)[0]?.date ?? null } }
  },
}
