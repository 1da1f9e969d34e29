import type { PageLine } from './page-line.ts'

/** How often each text stands in a list. */
export function countOf(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  return counts
}

const LONGEST_FORM = 60

/** The form of a short line, its digits left out: "28. April 2024 um 10:17 Uhr" and its siblings agree in it. */
export function formOf(text: string): string {
  return text.length > LONGEST_FORM || !/\d/.test(text) ? text : text.replace(/\d+/g, '0')
}

/** A title of a part is no longer than this, in words. */
const LONGEST_TITLE = 16

/** The pattern of a short line without a stop that parts prose: the blank lines around it and its case; null for others. */
export function partingOf(lines: readonly PageLine[], i: number): string | null {
  const line = lines[i]
  if (line === undefined || line.stops || line.words > LONGEST_TITLE || line.phrase !== null) return null
  if (lines[i - 1]?.stops !== true && lines[i - 2]?.stops !== true) return null
  if (lines[i + 1]?.prose !== true) return null
  const capitals = line.text === line.text.toUpperCase() && line.text !== line.text.toLowerCase()
  return `${line.above} ${line.below} ${capitals}`
}

/** Words in a passage. */
const GRAM = 4
/** How far into a line its first and last words are looked for, in characters. */
const REACH = 80

/** The first and the last four words of a line; empty where it has fewer. */
export function endsOf(text: string): string[] {
  const first = text.slice(0, REACH).split(/\s+/, GRAM)
  const last = text.slice(-REACH).split(/\s+/).slice(-GRAM)
  return first.length < GRAM ? [] : [first.join(' '), last.join(' ')]
}

/** How often each passage that begins or ends a line stands anywhere on the page. */
export function passagesOf(lines: readonly PageLine[]): Map<string, number> {
  const counts = new Map<string, number>()
  const openings = new Set<string>()
  for (const { text } of lines)
    for (const end of endsOf(text)) {
      counts.set(end, 0)
      openings.add(end.slice(0, end.indexOf(' ')))
    }
  for (const { text } of lines) {
    const all = text.split(/\s+/)
    for (let i = 0; i + GRAM <= all.length; i++) {
      if (!openings.has(all[i] ?? '')) continue
      const passage = all.slice(i, i + GRAM).join(' ')
      const count = counts.get(passage)
      if (count !== undefined) counts.set(passage, count + 1)
    }
  }
  return counts
}
