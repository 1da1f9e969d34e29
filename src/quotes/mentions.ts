import { appositionEnd } from './apposition.ts'
import { pairEnd, phraseEnd } from './noun-phrase.ts'
import type { Stretch } from './stretch.ts'
import type { Token } from './token.ts'

/** What a mention is: a pronoun by its own word, or what its words make of it. */
export type MentionKind =
  | 'he or she'
  | 'they'
  | 'it'
  | 'i or you'
  | 'who'
  | 'somebody'
  | 'person'
  | 'name'
  | 'role'
  | 'text'
  | 'plural'
  | 'thing'
  | 'time'

/** A noun phrase or a pronoun that could speak, with what stands beside it in apposition. */
export interface Mention extends Stretch {
  readonly kind: MentionKind
  /** its tokens: the first, the last of its head, and the last with apposition */
  readonly first: number
  readonly head: number
  readonly last: number
}

/** The mentions of a row of tokens, in order; none overlaps another. */
export function mentionsOf(tokens: readonly Token[]): Mention[] {
  const found: Mention[] = []
  let at = 0
  while (at < tokens.length) {
    const mention = mentionAt(tokens, at)
    if (mention === null) {
      at++
      continue
    }
    found.push(mention)
    at = mention.last + 1
  }
  return found
}

function mentionAt(tokens: readonly Token[], first: number): Mention | null {
  const token = tokens[first]
  if (token === undefined) return null
  if (token.kind === 'pronoun')
    return {
      start: token.start,
      end: token.end,
      kind: pronounKind(token),
      first,
      head: first,
      last: first,
    }
  const phrase = phraseEnd(tokens, first)
  if (phrase === null || !tokens.slice(first, phrase + 1).some(({ word }) => /\p{L}/u.test(word))) return null
  const head = withoutDay(tokens, first, pairEnd(tokens, first, phrase))
  const last = appositionEnd(tokens, first, head)
  return {
    start: token.start,
    end: tokens[last]?.end ?? token.end,
    kind: kindOf(tokens.slice(first, head + 1)),
    first,
    head,
    last,
  }
}

/** "محسن احتشام روز دوشنبه": a day right behind a name is none of its words, which no capital shows here. */
function withoutDay(tokens: readonly Token[], first: number, head: number): number {
  if (tokens[first]?.kind === 'time' || !/^\p{Lo}/u.test(tokens[first]?.word ?? '')) return head
  let last = head
  while (tokens[last]?.kind === 'time') last--
  return last
}

/** "He", "she" and "او" are one kind; which of them it is, the token tells. */
function pronounKind({ pronoun = 'somebody' }: Token): MentionKind {
  return pronoun === 'he' || pronoun === 'she' ? 'he or she' : pronoun
}

function kindOf(tokens: readonly Token[]): MentionKind {
  if (tokens.some(({ kind }) => kind === 'conjunction')) return 'plural'
  const names = tokens.filter(({ kind }) => kind === 'name').length
  const last = tokens.at(-1)
  if (last?.kind === 'time') return 'time'
  const role = tokens.some(({ parts }) => parts.has('role'))
  if (names >= 2 || (names === 1 && role)) return 'person'
  if (names === 1) return 'name'
  if (tokens.some(({ kind }) => kind === 'speech noun')) return 'text'
  if (role) return 'role'
  return /[^s]s$/.test(last?.word ?? '') ? 'plural' : 'thing'
}
