import type { Mention } from './mentions.ts'
import type { Proposal } from './proposals.ts'
import type { Quoted } from './quoted.ts'
import type { Scene } from './scene.ts'
import type { Token, TokenKind } from './token.ts'

const has = (tokens: readonly Token[], ...kinds: readonly TokenKind[]) =>
  tokens.some(({ kind }) => kinds.includes(kind))
const only = (tokens: readonly Token[], ...kinds: readonly TokenKind[]) =>
  tokens.every(({ kind }) => kinds.includes(kind))

/** The tokens that lie between the passage and the nearer of source and cue. */
function tokensToPassage({ mention, cue, scene }: Proposal, { at }: Quoted): readonly Token[] {
  if (cue < at) {
    const near = mention !== null && mention.first < at ? Math.max(cue, mention.last) : cue
    return scene.tokens.slice(near + 1, at)
  }
  const near = mention !== null && mention.last > at ? Math.min(cue, mention.first) : cue
  return scene.tokens.slice(at + 1, near)
}

/** What parts the passage from the nearer of source and cue, in words. */
export function gapToPassage(proposal: Proposal, quoted: Quoted): string {
  const tokens = tokensToPassage(proposal, quoted)
  if (tokens.length === 0) return quoted.closing ? 'paragraph' : 'nothing'
  if (has(tokens, 'stop')) return has(tokens, 'passage') ? 'stop and passage' : 'stop'
  if (has(tokens, 'passage')) return 'passage'
  if (tokens.at(-1)?.kind === 'colon') return 'up to a colon'
  if (only(tokens, 'comma')) return 'comma'
  if (only(tokens, 'comma', 'that')) return 'that'
  if (has(tokens, 'speech verb')) return 'another verb'
  if (tokens.at(-1)?.kind === 'comma' && quoted.at > proposal.cue) return 'up to a comma'
  if (has(tokens, 'comma', 'dash')) return 'clause'
  if (has(tokens, 'conjunction', 'that')) return 'conjunction'
  return tokens.length <= 3 ? 'few words' : 'words'
}

/** Whether nothing but commas parts the passage from source and cue. */
export function isBeside(gap: string): boolean {
  return gap === 'nothing' || gap === 'paragraph' || gap === 'comma'
}

/** What parts source and cue, in words. */
export function gapBetween({ mention, cue, scene }: Proposal): string {
  if (mention === null) return 'none'
  if (cue >= mention.first && cue <= mention.last) return 'inside'
  const [from, to] = mention.first < cue ? [mention.last, cue] : [cue, mention.first]
  const tokens = scene.tokens.slice(from + 1, to)
  if (tokens.length === 0) return 'nothing'
  if (has(tokens, 'passage')) return 'passage'
  if (only(tokens, 'adverb', 'auxiliary')) return 'small words'
  if (only(tokens, 'comma')) return 'comma'
  const others = mentionsWithin(scene, from, to).filter(({ kind }) => kind !== 'time').length
  const verb = has(tokens, 'speech verb')
    ? 'verb'
    : has(tokens, 'verb', 'auxiliary')
      ? 'weak verb'
      : 'no verb'
  return `${clauseOf(tokens)}, ${verb}, ${others > 1 ? 'several' : others} others`
}

function clauseOf(tokens: readonly Token[]): string {
  const last = tokens.at(-1)
  if (last?.kind === 'comma') return 'up to a comma'
  if (last?.word === 'and' || last?.word === 'to') return `up to ${last.word}`
  if (has(tokens, 'conjunction', 'that'))
    return tokens.find(({ kind }) => kind !== 'comma')?.word === 'who' ? 'who' : 'conjunction'
  return has(tokens, 'comma') ? 'comma' : 'one clause'
}

/** The mentions that lie wholly between two tokens. */
export function mentionsWithin(
  { mentions, mentionsBefore }: Scene,
  from: number,
  to: number,
): readonly Mention[] {
  const within = mentions.slice(mentionsBefore[from + 1] ?? 0, mentionsBefore[to] ?? 0)
  return within.filter(({ last }) => last < to)
}
