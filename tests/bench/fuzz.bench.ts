import { test } from 'vitest'
import { parseCapture } from '../../src/capture/parse-capture.ts'
import { demoCaptures } from '../../src/commands/demo/demo-captures.ts'
import { HOSTILE_CAPTURES } from '../fixtures/hostile-captures.ts'
import { SELECT_ALL, TIGHT } from '../fixtures/whole-pages.ts'
import { lostLines } from '../support/conservation.ts'

/** How many captures are tried; `FUZZ=100000 npm run bench` tries as many. */
const RUNS = Number(process.env['FUZZ'] ?? 2000)
/** No capture of a page's size may take longer, in milliseconds. */
const LONGEST = 100

const WHOLE = [...demoCaptures(60), ...HOSTILE_CAPTURES].map(({ text }) => text).concat(SELECT_ALL, TIGHT)
const SPLINTERS = [
  '\n',
  '\r',
  '\u200b',
  '\u202e',
  '“',
  '”',
  '«',
  '(',
  '[',
  '— ',
  'A: ',
  'By ',
  '2024',
  ' / ',
  '©',
  '\ufeff',
  '海',
  '\ud800',
]

/** Numbers below a bound, the same on every machine (mulberry32). */
function numbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

/** A capture with some of its lines and letters moved, doubled, cut or replaced. */
function mutated(pick: (below: number) => number): string {
  let text = WHOLE[pick(WHOLE.length)] ?? ''
  for (let change = pick(12); change >= 0; change--) {
    const at = pick(text.length + 1)
    const end = Math.min(text.length, at + pick(400))
    const piece = text.slice(at, end)
    const splinter = SPLINTERS[pick(SPLINTERS.length)] ?? ''
    const kinds = [
      piece + piece,
      '',
      splinter.repeat(1 + pick(30)),
      [...piece].reverse().join(''),
      splinter + piece,
    ]
    text = text.slice(0, at) + (kinds[pick(kinds.length)] ?? '') + text.slice(end)
  }
  return text
}

/** Runs until the code is compiled. */
const WARM = 50

/** The time of a capture without what else the machine did meanwhile: the shortest of a few. */
function fastestOf(bytes: Uint8Array, first: number): number {
  const again = Array.from({ length: 3 }, () => {
    const start = performance.now()
    parseCapture(bytes, 'fuzz.txt')
    return performance.now() - start
  })
  return Math.min(first, ...again)
}

test(`${RUNS} mutated captures`, { timeout: 3_600_000 }, () => {
  const pick = numbers(20)
  let slowest = { time: 0, run: 0 }
  for (let run = 0; run < RUNS; run++) {
    const bytes = new TextEncoder().encode(mutated(pick))
    const start = performance.now()
    const parsed = parseCapture(bytes, 'fuzz.txt')
    const time = performance.now() - start
    const own = time > slowest.time && run > WARM ? fastestOf(bytes, time) : 0
    if (own > slowest.time) slowest = { time: own, run }
    if (!parsed.ok) continue
    const lost = lostLines(parsed.article, new TextDecoder().decode(bytes))
    if (lost.length > 0) throw new Error(`run ${run} loses ${lost.join('; ')}`)
  }
  console.log(`slowest: ${slowest.time.toFixed(1)} ms, run ${slowest.run}`)
  if (slowest.time > LONGEST) throw new Error(`run ${slowest.run} took longer than ${LONGEST} ms`)
})
