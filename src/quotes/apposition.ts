import { phraseEnd } from './noun-phrase.ts'
import type { Token, TokenKind } from './token.ts'
import { isVerb } from './verbs.ts'

const CLOSES: readonly TokenKind[] = ['comma', 'stop', 'dash']

/** The first token of what stands in apposition behind a head and its comma, an age stepped over: "Jon Arrel, 45, a docker". */
export function appositionStart(tokens: readonly Token[], head: number): number {
  const aged = /^\d+$/.test(tokens[head + 2]?.word ?? '') && tokens[head + 3]?.word === ','
  return aged ? head + 4 : head + 2
}

/** The last token of what stands in apposition: "Mira Halden, the harbour master,"; "the harbour master, Mira Halden,". */
export function appositionEnd(tokens: readonly Token[], first: number, head: number): number {
  if (tokens[head + 1]?.word !== ',') return head
  const start = appositionStart(tokens, head)
  const end = phraseEnd(tokens, start)
  if (end === null) return head
  const closing = tokens[end + 1]
  if (closing !== undefined && isVerb(closing)) return head
  if (closing !== undefined && !CLOSES.includes(closing.kind)) return longApposition(tokens, first, head)
  const phrase = tokens.slice(first, head + 1)
  const office =
    phrase.some(({ parts }) => parts.has('role')) && phrase.some(({ kind }) => kind === 'preposition')
  const named = (hasName(phrase) && !(office && opensWithName(tokens, start, end))) || caseless(tokens[first])
  const opens = tokens[start]?.kind
  const set = !caseless(tokens[first]) || closing?.kind === 'comma'
  const describes =
    ((opens === 'determiner' || opens === 'noun') && set) ||
    (tokens[end]?.kind !== 'name' && tokens.slice(start, end + 1).some(({ parts }) => parts.has('role')))
  if (named && describes) return end
  const titled = phrase.some(({ parts }) => parts.has('role'))
  return titled && !named && opens === 'name' ? end : head
}

/** "the head of the Harbour Company, Mira Halden": an office that ends in a name of its own. */
function opensWithName(tokens: readonly Token[], start: number, end: number): boolean {
  return tokens[start]?.kind === 'name' && !tokens[start].parts.has('role') && tokens[end]?.kind === 'name'
}

/** "Jon Arrel, the engineer who built the wall,": up to the comma that closes it; in Arabic up to the colon too. */
function longApposition(tokens: readonly Token[], first: number, head: number): number {
  const opens = tokens[head + 2]?.kind
  const named = hasName(tokens.slice(first, head + 1)) || caseless(tokens[first])
  if (!named || (opens !== 'determiner' && opens !== 'noun')) return head
  for (let at = head + 3; at < Math.min(tokens.length, head + 30); at++) {
    const kind = tokens[at]?.kind
    if (kind === 'colon' && caseless(tokens[first])) return at - 1
    if (kind === 'stop' || kind === 'passage' || kind === 'colon' || kind === 'speech verb') return head
    if (tokens[at]?.word === ',') return CLOSES.includes(tokens[at + 1]?.kind ?? 'stop') ? at - 1 : head
  }
  return head
}

/** Whether a word is in a script without capitals, where a name looks like any noun. */
const caseless = (token: Token | undefined) => token !== undefined && /\p{Lo}/u.test(token.word)

/** Whether a phrase ends in a name, brackets apart. */
function hasName(tokens: readonly Token[]): boolean {
  const open = tokens.findLastIndex(({ word }) => word === '(')
  return tokens.at(tokens.at(-1)?.word === ')' && open > 0 ? open - 1 : -1)?.kind === 'name'
}
