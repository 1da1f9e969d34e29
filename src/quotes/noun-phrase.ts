import type { Token, TokenKind } from './token.ts'

const INSIDE: readonly TokenKind[] = ['name', 'noun', 'possessive', 'speech noun', 'time']
const LONGEST = 14

/** The last token of the noun phrase that begins at a token; null where none does. */
export function phraseEnd(tokens: readonly Token[], first: number): number | null {
  const last = first + LONGEST
  let at = afterDeterminers(tokens, first, last)
  let end: number | null = null
  while (at < last) {
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
      at = afterDeterminers(tokens, at + 1, last)
      continue
    }
    break
  }
  return end
}

/** The first token from a place on that is no determiner, looked for up to another place. */
function afterDeterminers(tokens: readonly Token[], from: number, to: number): number {
  let at = from
  while (at < to && tokens[at]?.kind === 'determiner') at++
  return at
}

const BEHIND_VERB: readonly TokenKind[] = ['preposition', 'determiner', 'object', 'adverb']

/** "Marn Tolley lives in": a word in -s between a name and what follows a verb is no noun. */
function isVerbBehindName(tokens: readonly Token[], at: number, first: number): boolean {
  const token = tokens[at]
  const next = tokens[at + 1]?.kind
  if (token?.kind !== 'noun' || token.parts.has('role') || !/[^s]s$/.test(token.word) || next === undefined)
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
  return token.parts.has('of') || (token.parts.has('for') && before.parts.has('role'))
}

const OPENS: readonly TokenKind[] = ['stop', 'comma', 'passage', 'colon', 'that', 'dash']

/** "Washington and Tokyo claim": two names at the start of a clause that share a verb are one mention. */
export function pairEnd(tokens: readonly Token[], first: number, end: number): number {
  const opens = OPENS.includes(tokens[first - 1]?.kind ?? 'stop')
  if (!opens || tokens[end + 1]?.parts.has('and') !== true || tokens[end]?.kind !== 'name') return end
  const second = phraseEnd(tokens, end + 2)
  const fits =
    second !== null && (tokens[second]?.kind === 'name' || tokens[second]?.parts.has('role') === true)
  if (!fits) return end
  const next = tokens[second + 1]?.kind
  return next === 'speech verb' ? second : end
}
