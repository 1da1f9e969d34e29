import type { Token } from './tokens.ts'

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

const BE = /^(?:is|are|was|were|been|being|be)$/

/** Whether a form of "be" stands right before a token: what follows it is passive. */
export const isPassive = (tokens: readonly Token[], at: number): boolean =>
  BE.test(tokens[at - 1]?.word ?? '')
