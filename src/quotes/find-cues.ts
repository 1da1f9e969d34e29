import { oncePer } from '../article/once-per.ts'
import type { Grammar } from './grammars/grammar.ts'
import type { Stretch } from './stretch.ts'

/** A reporting verb, or words that announce a source without one, where they stand in a text. */
export interface FoundCue extends Stretch {
  readonly form: 'verb' | 'participle' | 'according'
}

interface CuePatterns {
  readonly verbs: RegExp
  readonly according: RegExp
}

/** All cues of a language in a masked text, in order. */
export function findCues(masked: string, grammar: Grammar): FoundCue[] {
  const { verbs, according } = patternsOf(grammar)
  const found: FoundCue[] = [...masked.matchAll(according)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    form: 'according',
  }))
  const taken = new Set(
    found.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i)),
  )
  for (const match of masked.matchAll(verbs)) {
    if (taken.has(match.index)) continue
    const end = match.index + match[0].length
    found.push({ start: match.index, end, form: /ing$/i.test(match[0]) ? 'participle' : 'verb' })
  }
  return found.sort((a, b) => a.start - b.start)
}

const patternsOf = oncePer(
  ({ speechVerbs, according, spaceless }: Grammar): CuePatterns => ({
    verbs: anyOf(speechVerbs, spaceless),
    according: anyOf(according, spaceless),
  }),
)

const NOTHING = /(?!)/gu

/** A pattern that reads any of some words or phrases, the longest first; whole, where words have spaces between them. */
function anyOf(phrases: readonly string[], spaceless = false): RegExp {
  if (phrases.length === 0) return NOTHING
  const sources = [...phrases]
    .sort((a, b) => b.length - a.length)
    .map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+'))
  if (spaceless) return new RegExp(sources.join('|'), 'gu')
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}'’])(?:${sources.join('|')})(?![\\p{L}\\p{M}\\p{N}])`, 'giu')
}
