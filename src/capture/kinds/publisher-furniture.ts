import { because } from '../../article/reasons.ts'
import { furnitureOf } from '../publishers.ts'
import type { LineKind } from './line-kind.ts'

/** A line that one known publisher's pages carry. */
export const publisherFurniture: LineKind = {
  name: 'publisher’s furniture',
  examples: [
    { line: 'Press TV News Roku', gives: 'residue' },
    { line: 'Press TV reported on Monday.', gives: null },
  ],
  read: (line) => {
    const publisher = furnitureOf(line.text)
    if (publisher === null) return null
    return {
      as: 'residue',
      kind: 'other',
      publisher: publisher.name,
      why: because('publisher', publisher.name),
    }
  },
}
