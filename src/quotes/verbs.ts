import type { Token } from './token.ts'

/** Whether a token is a verb, of speech or another, or helps one. */
export const isVerb = ({ kind }: Token): boolean =>
  kind === 'speech verb' || kind === 'verb' || kind === 'auxiliary'

/** Whether a token says by itself that somebody speaks. */
export const isCue = ({ kind }: Token): boolean => kind === 'speech verb' || kind === 'according'

/** The first token from a place on that is no adverb. */
export function behindAdverbs(tokens: readonly Token[], at: number): Token | undefined {
  let next = at
  while (tokens[next]?.kind === 'adverb') next++
  return tokens[next]
}

/** Whether what makes a verb passive stands right before a token. */
export const isPassive = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.parts.has('passive') === true
