import type { LineKind } from './line-kind.ts'

/** "TOKYO (AP) —" at the start of a paragraph. */
const DATELINE =
  /^((?:\p{Lu}{2,}[\p{Lu}\p{M}.’'-]*|\p{Lu}\p{L}+)(?:[ ,]+(?:\p{Lu}[\p{L}.’'-]*|and|de|la))*\s*(?:\([\p{L}\s/.-]{2,30}\))?)\s*[—–-]{1,2}\s+(?=\S)/u
const FEWEST_WORDS = 5

/** A line of running text within the article. */
export const paragraph: LineKind = {
  name: 'paragraph',
  examples: [
    {
      line: 'The council has agreed on a plan.',
      at: { zone: 'body', prose: { words: 7, stops: true } },
      gives: 'body',
    },
    { line: 'Flights', at: { zone: 'body', prose: { words: 1, stops: false } }, gives: null },
    {
      line: 'The council has agreed on a plan.',
      at: { zone: 'tail', prose: { words: 7, stops: true } },
      gives: null,
    },
  ],
  read: (line, { zone, prose }) => {
    if (zone !== 'body') return null
    const reads = prose.stops || prose.words >= 2 * FEWEST_WORDS
    if (!reads) return null
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
