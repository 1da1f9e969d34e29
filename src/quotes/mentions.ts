import type { Stretch } from './stretch.ts'
import type { Token, TokenKind } from './tokens.ts'

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

const INSIDE: readonly TokenKind[] = ['name', 'noun', 'possessive', 'speech noun', 'time']
const LONGEST = 14

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
      kind: pronounKind(token.word),
      first,
      head: first,
      last: first,
    }
  const phrase = phraseEnd(tokens, first)
  if (phrase === null) return null
  const head = pairEnd(tokens, first, phrase)
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

function pronounKind(word: string): MentionKind {
  return PRONOUN_KINDS.get(bare(word)) ?? 'somebody'
}

/** A pronoun without the hyphen that ties it to its verb: "dit-il", "a-t-elle". */
export const bare = (word: string): string => word.replace(/^-(?:t-)?/, '')

const PRONOUN_KINDS: ReadonlyMap<string, MentionKind> = new Map(
  (
    [
      ['he or she', 'he she il elle él ella er sie lui lei он она او وی هو هي'],
      ['they', 'they ils elles ellos ellas они آنها آن‌ها هم'],
      ['it', 'it es'],
      ['i or you', 'i we you je nous vous on yo nosotros ich wir man'],
      ['who', 'who qui quien der die кто'],
    ] as const
  ).flatMap(([kind, list]) => list.split(' ').map((word) => [word, kind] as const)),
)

/** The last token of the noun phrase that begins at a token; null where none does. */
function phraseEnd(tokens: readonly Token[], first: number): number | null {
  let at = first
  while (tokens[at]?.kind === 'determiner') at++
  let end: number | null = null
  while (at - first < LONGEST) {
    const kind = tokens[at]?.kind
    if (kind === undefined) break
    if (INSIDE.includes(kind) && !isVerbBehindName(tokens, at, first)) {
      end = at++
      continue
    }
    const aside: number | null = end === null ? null : asideEnd(tokens, at)
    if (aside !== null) {
      end = aside
      at = aside + 1
      continue
    }
    if (end !== null && joins(tokens, end, at)) {
      at++
      while (tokens[at]?.kind === 'determiner') at++
      continue
    }
    break
  }
  return end
}

const BEHIND_VERB: readonly TokenKind[] = ['preposition', 'determiner', 'object', 'adverb']

/** "Marn Tolley lives in": a word in -s between a name and what follows a verb is no noun. */
function isVerbBehindName(tokens: readonly Token[], at: number, first: number): boolean {
  const token = tokens[at]
  const next = tokens[at + 1]?.kind
  if (token?.kind !== 'noun' || token.role === true || !/[^s]s$/.test(token.word) || next === undefined)
    return false
  return at > first && tokens[at - 1]?.kind === 'name' && BEHIND_VERB.includes(next)
}

/** "(R-Wis.)" behind a name belongs to it. */
function asideEnd(tokens: readonly Token[], at: number): number | null {
  if (tokens[at]?.word !== '(') return null
  const close = tokens.slice(at, at + 9).findIndex(({ word }) => word === ')')
  return close < 0 ? null : at + close
}

/** Whether a preposition joins what follows to the noun before it: "a spokesman for the ministry", "the mayor of Calder". */
function joins(tokens: readonly Token[], end: number, at: number): boolean {
  const token = tokens[at]
  const before = tokens[end]
  if (token?.kind !== 'preposition' || before === undefined) return false
  const next = tokens.slice(at + 1, at + 4).find(({ kind }) => kind !== 'determiner')
  if (next === undefined || !INSIDE.includes(next.kind) || next.kind === 'time') return false
  if (/^(?:of|d'|de|du|des|del|della|delle|dei|degli|do|dos|das|von|di|da)$/.test(token.word)) return true
  return /^(?:for|at|from|with|in|to|en|pour|chez|para|für|bei)$/.test(token.word) && before.role === true
}

const OPENS: readonly TokenKind[] = ['stop', 'comma', 'passage', 'colon', 'that', 'dash']
const PAIR = /^(?:and|et|y|und|e|и|و)$/

/** "Washington and Tokyo claim": two names at the start of a clause that share a verb are one mention. */
function pairEnd(tokens: readonly Token[], first: number, end: number): number {
  const opens = OPENS.includes(tokens[first - 1]?.kind ?? 'stop')
  if (!opens || !PAIR.test(tokens[end + 1]?.word ?? '') || tokens[end]?.kind !== 'name') return end
  const second = phraseEnd(tokens, end + 2)
  const fits = second !== null && (tokens[second]?.kind === 'name' || tokens[second]?.role === true)
  if (!fits) return end
  const next = tokens[second + 1]?.kind
  return next === 'speech verb' ? second : end
}

const CLOSES: readonly TokenKind[] = ['comma', 'stop', 'dash']
const PREDICATES: readonly TokenKind[] = ['verb', 'auxiliary', 'speech verb']

/** The last token of what stands in apposition: "Mira Halden, the harbour master,"; "the harbour master, Mira Halden,". */
function appositionEnd(tokens: readonly Token[], first: number, head: number): number {
  if (tokens[head + 1]?.word !== ',') return head
  const start = head + 2
  const end = phraseEnd(tokens, start)
  if (end === null) return head
  const closing = tokens[end + 1]
  if (closing !== undefined && PREDICATES.includes(closing.kind)) return head
  if (closing !== undefined && !CLOSES.includes(closing.kind)) return longApposition(tokens, first, head)
  const phrase = tokens.slice(first, head + 1)
  const office = phrase.some(({ role }) => role === true) && phrase.some(({ kind }) => kind === 'preposition')
  const named = (hasName(phrase) && !(office && opensWithName(tokens, start, end))) || caseless(tokens[first])
  const opens = tokens[start]?.kind
  const describes =
    ((opens === 'determiner' || opens === 'noun') && !caseless(tokens[first])) ||
    (tokens[end]?.kind !== 'name' && tokens.slice(start, end + 1).some(({ role }) => role === true))
  if (named && describes) return end
  const titled = phrase.some(({ role }) => role === true)
  return titled && !named && opens === 'name' ? end : head
}

/** "the head of the Harbour Company, Mira Halden": an office that ends in a name of its own. */
function opensWithName(tokens: readonly Token[], start: number, end: number): boolean {
  return tokens[start]?.kind === 'name' && tokens[start]?.role !== true && tokens[end]?.kind === 'name'
}

/** "Jon Arrel, the engineer who built the wall,": up to the comma that closes it. */
function longApposition(tokens: readonly Token[], first: number, head: number): number {
  const opens = tokens[head + 2]?.kind
  if (!hasName(tokens.slice(first, head + 1)) || (opens !== 'determiner' && opens !== 'noun')) return head
  for (let at = head + 3; at < Math.min(tokens.length, head + 30); at++) {
    const kind = tokens[at]?.kind
    if (kind === 'stop' || kind === 'passage' || kind === 'colon' || kind === 'speech verb') return head
    if (tokens[at]?.word === ',') return CLOSES.includes(tokens[at + 1]?.kind ?? 'stop') ? at - 1 : head
  }
  return head
}

/** Whether a word is in a script without capitals, where a name looks like any noun. */
const caseless = (token: Token | undefined) => token !== undefined && !/[\p{Lu}\p{Ll}]/u.test(token.word)

/** Whether a phrase ends in a name, brackets apart. */
function hasName(tokens: readonly Token[]): boolean {
  const open = tokens.findLastIndex(({ word }) => word === '(')
  return tokens.at(tokens.at(-1)?.word === ')' && open > 0 ? open - 1 : -1)?.kind === 'name'
}

function kindOf(tokens: readonly Token[]): MentionKind {
  if (tokens.some(({ kind }) => kind === 'conjunction')) return 'plural'
  const names = tokens.filter(({ kind }) => kind === 'name').length
  const last = tokens.at(-1)
  if (last?.kind === 'time') return 'time'
  const role = tokens.some(({ role }) => role === true)
  if (names >= 2 || (names === 1 && role)) return 'person'
  if (names === 1) return 'name'
  if (tokens.some(({ kind }) => kind === 'speech noun')) return 'text'
  if (role) return 'role'
  return /[^s]s$/.test(last?.word ?? '') ? 'plural' : 'thing'
}
