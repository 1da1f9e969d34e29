import type { LineKind } from './line-kind.ts'

const BULLET = /^(?:[•‣◦▪●■*]|[-–—](?=\s)|\d{1,2}[.)](?=\s))\s*/u

/** A line that begins with a bullet or a number. */
export const listItem: LineKind = {
  name: 'list item',
  examples: [
    { line: '• Three boats were lost.', at: { zone: 'body' }, gives: 'body' },
    { line: '1. Close the gate.', at: { zone: 'body' }, gives: 'body' },
    { line: '12 boats were lost.', at: { zone: 'body' }, gives: null },
  ],
  read: (line, place) => {
    const label = place.zone === 'body' ? BULLET.exec(line.text.trim())?.[0].trim() : undefined
    return label === undefined ? null : { as: 'body', kind: 'listItem', label, why: `begins with “${label}”` }
  },
}
