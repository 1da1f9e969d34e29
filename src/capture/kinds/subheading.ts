import type { LineKind } from './line-kind.ts'

/** A short line of its own between paragraphs, without a stop. */
export const subheading: LineKind = {
  name: 'subheading',
  examples: [
    {
      line: 'Eighteen months late',
      at: { zone: 'body', apart: true, prose: { words: 3, stops: false } },
      gives: 'body',
    },
    { line: 'Sports', at: { zone: 'tail', apart: true, prose: { words: 1, stops: false } }, gives: null },
  ],
  read: (line, { zone, apart, prose }) =>
    zone === 'body' && apart && prose.words >= 2 && prose.words <= 14 && /\p{L}/u.test(line.text)
      ? { as: 'body', kind: 'subheading', why: 'a short line of its own between paragraphs, without a stop' }
      : null,
}
