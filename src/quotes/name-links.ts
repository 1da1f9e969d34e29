import { words } from './grammars/grammar.ts'
import type { Token } from './token.ts'

/** Words that are written small between the parts of a name. */
export const LINKS = new Set(words('bin ibn al el van von der den de del della di da dos du la le ben y'))

/** Small words that begin a link inside a name wherever one stands, those that do with a capital, and those that go on with one: "von der", "de la". */
const BEGIN = new Set(words('von van de del della di da dos du zu ten ter bin ibn al y'))
const CAPITAL = new Set(words('le la el los'))
const INNER = new Set(words('der den la las los le el'))

/** The tokens with the small words of names made parts of them: "Ursula von der Leyen", "Marine Le Pen", "van Dijk said". */
export function linkNames(text: string, tokens: readonly Token[]): Token[] {
  const linked = [...tokens]
  for (let at = 0; at < linked.length; at++) {
    const before = linked[at - 1]
    const inside = before?.kind === 'name' && !before.parts.has('role') && begins(text, linked[at])
    if (!inside && !isForeign(linked[at])) continue
    let end = at + 1
    while (INNER.has(linked[end]?.word ?? '') && end < at + 3) end++
    const next = linked[end]
    if (next?.kind !== 'name' || next.parts.has('role')) continue
    for (let i = at; i < end; i++) linked[i] = named(linked[i] ?? next)
  }
  return linked
}

function begins(text: string, token: Token | undefined): boolean {
  if (token === undefined) return false
  return BEGIN.has(token.word) || (CAPITAL.has(token.word) && /^\p{Lu}/u.test(text.charAt(token.start)))
}

/** A small word of another language's names, which opens one: an English text has no other use for "von". */
const isForeign = (token: Token | undefined) => token?.kind === 'noun' && BEGIN.has(token.word)

const named = (token: Token): Token => ({ ...token, kind: 'name' })
