import { expect, test } from 'vitest'
import { parseCapture } from '../../src/capture/parse-capture.ts'

const PARAGRAPH =
  'The council of the town has decided to keep the old pier, after a debate that outlasted the last bus.'
const LENGTH = 100_000

/** Lines on which a careless rule takes minutes, or more stack than there is; a run that hangs fails by its timeout. */
const LINES = [
  ['one letter', 'a'],
  ['opening marks', '“a '],
  ['quotations', 'He said “no” '],
  ['hosts', 'www.a.example '],
  ['characters without spaces', '海'],
  ['weekdays', 'aday '],
  ['spaces', ' '],
  ['slashes', 'a / '],
  ['opening marks of titles', '『'],
  ['brackets', '('],
  ['signs of mail', 'a@b'],
] as const

test.each(LINES)('a line of 100,000 characters of %s is read', (_name, unit) => {
  for (const start of ['', 'By Al ', 'By Mira Halden ', '(', '(photo', 'Alternate addresses:\n\n']) {
    const line = start + unit.repeat(LENGTH / unit.length)
    const text = ['Council keeps the old pier of the town', PARAGRAPH, `${line}x`, PARAGRAPH].join('\n\n')
    expect(parseCapture(new TextEncoder().encode(text), 'long.txt').ok).toBe(true)
  }
})

/** What repeats in a text that a careless rule reads anew for each of its parts. */
const REPEATED = [
  ['determiners', 'the '],
  ['words far apart', 'ab  '],
  ['signed quotations', '“a” — “'],
  ['the gap of a notice', ' '],
  ['opening marks', '“'],
  ['hosts, one a line', 'www.a.example\n'],
  ['bylines', 'By Mira Halden\n'],
  ['names of sections', 'Quays\n/\n'],
  ['posts', '10:00\nNobody on the quay said a single word of it on that day.\n'],
] as const

test.each(REPEATED)('a text that ends with half a million characters of %s is read', (_name, unit) => {
  let n = 0
  const rest = unit.repeat(500_000 / unit.length).replaceAll('.a.', () => `.a${n++}.`)
  const text = ['Council keeps the old pier of the town', PARAGRAPH, PARAGRAPH, `©${rest}1`].join('\n\n')
  expect(parseCapture(new TextEncoder().encode(text), 'long.txt').ok).toBe(true)
})

test('50,000 wrapped lines are read', () => {
  const text = `Council keeps the old pier\n\n${`${PARAGRAPH.slice(0, 80)}\n`.repeat(50_000)}`
  expect(parseCapture(new TextEncoder().encode(text), 'wrapped.txt').ok).toBe(true)
})
