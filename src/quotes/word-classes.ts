import { oncePer } from '../article/once-per.ts'
import { type Pronouns, pronounsOf } from '../article/pronouns.ts'
import type { Grammar } from './grammars/grammar.ts'
import { PARTS, type Part, type TokenKind } from './token.ts'

const PIECE =
  /-(?:t-)?(?:il|elle|ils|elles|on|je)(?!\p{L})|(?:\p{Lu}\.){2,5}|(?:Mr|Mrs|Ms|Dr|Prof|Gen|Sen|Sens|Rep|Reps|Gov|Govs|Lt|Col|Sgt|Capt|Rev|Hon|Jr|Sr|St|Adm|Maj|vs|No|Sec|Inc|Co|Corp|Ltd|Jan|Feb|Aug|Sept|Oct|Nov|Dec|κ|κα|κκ|δρ|\p{Lu})\.(?=[\s,’']|$)|['’](?:s|re|ve|ll|d|m)(?![\p{L}\p{N}])|[$€£]?[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}\u200c]|[‐‑-](?!(?:t-)?(?:il|elle|ils|elles|on|je)(?!\p{L}))(?=[\p{L}\p{N}])|[.,](?=\p{N})|['’](?!(?:s|re|ve|ll|d|m)(?![\p{L}\p{N}]))(?=[\p{L}]))*|[.!?…。！？؟۔]+(?:(?<=\.),)?|[,،，、;؛；]|[:：]|[—–―]|\s-{1,2}\s|[()[\]]/gu

/** The word classes of a language, ready to be looked up. */
export interface WordClasses {
  readonly kinds: ReadonlyMap<string, TokenKind>
  readonly pronouns: Pronouns
  readonly parts: ReadonlyMap<string, ReadonlySet<Part>>
  readonly endings: Grammar['endings']
  /** what is one token in a text */
  readonly pieces: RegExp
}

/** The pieces of a text in a language, small words before an apostrophe apart where it has such. */
function piecesOf({ elided }: Grammar): RegExp {
  if (elided === undefined) return PIECE
  const either = elided.flatMap((word) => [word, `${word.charAt(0).toUpperCase()}${word.slice(1)}`])
  return new RegExp(`(?<!\\p{L})(?:${either.join('|')})['’](?=\\p{L})|${PIECE.source}`, 'gu')
}

/** For each word of a grammar that does something besides being of its class: what. */
function partsOf({ parts }: Grammar): Map<string, Set<Part>> {
  const found = new Map<string, Set<Part>>()
  for (const part of PARTS)
    for (const word of parts[part] ?? []) found.set(word, (found.get(word) ?? new Set()).add(part))
  return found
}

/** The word classes of a grammar; where a word is in two lists, the last of these counts. */
export const wordClasses = oncePer((grammar: Grammar): WordClasses => {
  const pronouns = pronounsOf(grammar.languages[0] ?? '')
  const rows: readonly (readonly [readonly string[], TokenKind])[] = [
    [grammar.otherVerbs, 'verb'],
    [grammar.speechNouns, 'speech noun'],
    [grammar.times, 'time'],
    [grammar.adverbs, 'adverb'],
    [grammar.auxiliaries, 'auxiliary'],
    [grammar.prepositions, 'preposition'],
    [grammar.determiners, 'determiner'],
    [grammar.conjunctions, 'conjunction'],
    [grammar.that, 'that'],
    [grammar.objects, 'object'],
    [[...pronouns.keys()], 'pronoun'],
  ]
  const kinds = new Map(rows.flatMap(([list, kind]) => list.map((word) => [word, kind] as const)))
  return {
    kinds,
    pronouns,
    parts: partsOf(grammar),
    endings: grammar.endings,
    pieces: piecesOf(grammar),
  }
})
