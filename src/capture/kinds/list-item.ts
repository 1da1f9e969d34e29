import { because } from '../../article/reasons.ts'
import { opensSpeechWithDash } from '../../article/speech-dash.ts'
import { BULLET, DASH, NUMBER } from '../item-signs.ts'
import { monthOf } from '../months.ts'
import type { Place } from '../place.ts'
import { measureProse } from '../prose.ts'
import type { LineKind } from './line-kind.ts'

/** Languages that write an ordinal with a stop, so that a sentence can begin as an item does: "3. Platz". */
const ORDINAL_STOP: ReadonlySet<string> = new Set(
  'cs da de et fi fo hr hu is lb lv nb nn no pl sk sl sr tr'.split(' '),
)

const SENTENCE = /^[–—]\s+\p{Lu}.*[.!?…]$/u

/** A line of a list without bullets, or one that begins with a bullet, with a dash among others that do, or with a number that counts items. */
export const listItem: LineKind = {
  name: 'list item',
  examples: [
    { line: '• Three boats were lost.', at: { zone: 'body' }, gives: 'body' },
    { line: '1. Close the gate.', at: { zone: 'body' }, gives: 'body' },
    { line: '12 boats were lost.', at: { zone: 'body' }, gives: null },
    { line: '200 g flour', at: { zone: 'body', bareItem: true, verdict: 'residue' }, gives: 'body' },
    { line: '– two boats', at: { zone: 'body', lineBelow: '– a lorry' }, gives: 'body' },
    { line: '— We waited for nine years, — said the fisherman.', at: { zone: 'body' }, gives: null },
    {
      line: '– Vi har ventet i ni år, sier hun.',
      at: { zone: 'body', language: 'no', lineBelow: '– Nå går den.' },
      gives: null,
    },
    { line: '3. Oktober ist Feiertag.', at: { zone: 'body', language: 'de' }, gives: null },
    {
      line: '3. Das Tor schließen.',
      at: { zone: 'body', language: 'de', lineAbove: '2. Alle wecken.' },
      gives: 'body',
    },
  ],
  read: ({ text }, place) => {
    if (place.zone !== 'body') return null
    const label = labelOf(text.trim(), place)
    if (label !== null) return { as: 'body', kind: 'listItem', label, why: because('bullet', label) }
    return place.bareItem && place.verdict !== 'caption'
      ? { as: 'body', kind: 'listItem', why: because('bareItem') }
      : null
  },
}

function labelOf(text: string, { lineAbove, lineBelow, language }: Place): string | null {
  const near = [lineAbove.trim(), lineBelow.trim()]
  const dash = DASH.exec(text)?.[0]
  if (dash !== undefined) {
    const speaks = opensSpeechWithDash(language) && SENTENCE.test(text)
    return !speaks && near.some((line) => line.startsWith(`${dash} `)) ? dash : null
  }
  const [label, number, next] = NUMBER.exec(text) ?? []
  if (label === undefined || number === undefined || next === undefined) return bulletOf(text, near)
  const isOrdinal = label.endsWith('.') && (ORDINAL_STOP.has(language) || monthOf(next, language) !== null)
  const counts = near.some((line) => Math.abs(Number(NUMBER.exec(line)?.[1]) - Number(number)) === 1)
  return isOrdinal && number !== '1' && !counts ? null : label
}

/** Signs that stand before a note or a title too, where no other item stands beside. */
const AMBIGUOUS = /^[*■●•]/u
/** "• This article was amended": a note is a sentence of so many words. */
const NOTE = 8

function bulletOf(text: string, near: readonly string[]): string | null {
  const bullet = BULLET.exec(text)?.[0]
  if (bullet === undefined) return null
  const isAlone = !near.some((line) => line.startsWith(bullet) || /[:：]$/u.test(line))
  const { words, stops } = measureProse(text)
  return isAlone && AMBIGUOUS.test(text) && (bullet === '■' || (stops && words >= NOTE)) ? null : bullet
}
