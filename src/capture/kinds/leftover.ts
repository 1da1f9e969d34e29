import type { LineKind } from './line-kind.ts'

/** Whatever no other kind has read: set aside, by where it stands. */
export const leftover: LineKind = {
  name: 'leftover',
  examples: [
    { line: 'Sports', at: { zone: 'head' }, gives: 'residue' },
    { line: 'Anything at all', at: { zone: 'tail' }, gives: 'residue' },
  ],
  read: (_line, { zone, prose }) => {
    if (zone === 'head')
      return { as: 'residue', kind: 'navigation', why: 'stands above the text, and is no part of its head' }
    if (zone === 'body')
      return {
        as: 'residue',
        kind: 'other',
        why: 'a short line inside the text that belongs to no paragraph',
      }
    if (prose.stops) return { as: 'residue', kind: 'other', why: 'a sentence below the end of the text' }
    return prose.words > 3
      ? { as: 'residue', kind: 'related', why: 'stands below the end of the text' }
      : { as: 'residue', kind: 'navigation', why: 'a short line below the end of the text' }
  },
}
