import { because } from '../../article/reasons.ts'
import { signedBy } from '../signatures.ts'
import type { LineKind } from './line-kind.ts'

const QUOTED = '“Every library has a book like this somewhere.”'
const SIGNED = '— Mira Halden, museum director'

/** A quotation or a post that stands by itself above its signature, and the signature. */
export const quotedBlock: LineKind = {
  name: 'signed quotation',
  examples: [
    { line: QUOTED, at: { zone: 'body', lineBelow: SIGNED }, gives: 'body' },
    { line: SIGNED, at: { zone: 'body', lineAbove: QUOTED }, gives: 'body' },
    { line: 'Mira Halden, museum director', at: { zone: 'body', lineAbove: QUOTED }, gives: 'body' },
    {
      line: 'Harbour Street, empty at noon',
      at: { zone: 'body', lineAbove: QUOTED },
      gives: null,
    },
    {
      line: '— a basin for the water',
      at: { zone: 'body', lineAbove: 'Three stages are planned:' },
      gives: null,
    },
  ],
  read: (line, { zone, lineAbove, lineBelow, previous }) => {
    if (zone !== 'body') return null
    const kind = signedBy(lineBelow, line.text)
    if (kind !== null)
      return {
        as: 'body',
        kind,
        why: kind === 'embed' ? because('signedPost') : because('signedQuotation'),
      }
    const signed = signedBy(line.text, lineAbove)
    const joins = previous === null || previous.as === 'body'
    return signed !== null && joins ? { as: 'body', kind: signed, joins, why: because('signature') } : null
  },
}
