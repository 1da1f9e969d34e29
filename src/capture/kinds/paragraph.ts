import type { LineKind } from './line-kind.ts'

/** "TOKYO (AP) —" at the start of a paragraph. */
const DATELINE =
  /^((?:\p{Lu}{2,}[\p{Lu}\p{M}.’'-]*|\p{Lu}\p{L}+)(?:[ ,]+(?:\p{Lu}[\p{L}.’'-]*|and|de|la))*\s*(?:\([\p{L}\s/.-]{2,30}\))?)\s*[—–-]{1,2}\s+(?=\S)/u

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
    const dateline = DATELINE.exec(line.text.trim())?.[1]?.trim()
    const placed = dateline !== undefined && (/\(/.test(dateline) || dateline === dateline.toUpperCase())
    return {
      as: 'body',
      kind: 'paragraph',
      why: 'running text within the article',
      ...(placed ? { dateline } : {}),
    }
  },
}
