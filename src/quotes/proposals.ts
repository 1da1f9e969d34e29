import type { Mention } from './mentions.ts'
import type { Scene } from './scene.ts'
import type { TokenKind } from './tokens.ts'

/** Who could speak in a passage, and the word that would say so; the mention is null where the cue names nobody. */
export interface Proposal {
  readonly scene: Scene
  /** the token of the cue */
  readonly cue: number
  readonly mention: Mention | null
}

/** Tokens that can be the cue of a passage: of those, the weaker ones only within its own sentence. */
const STRONG: readonly TokenKind[] = ['speech verb', 'participle', 'according', 'speech noun', 'colon', 'dash']
const WEAK: readonly TokenKind[] = ['verb', 'auxiliary']
const REACH = { sentences: 2, tokens: 70 }
const MENTIONS = { left: 4, right: 2 }

/** Everything in a passage's own block that could say who speaks in it. */
export function proposalsFor(scene: Scene, passage: number): Proposal[] {
  const { tokens, stops } = scene
  const at = scene.passageTokens[passage] ?? 0
  const own = stops[at] ?? 0
  const proposals: Proposal[] = []
  const first = Math.max(0, at - REACH.tokens)
  const last = Math.min(tokens.length - 1, at + REACH.tokens)
  for (let cue = first; cue <= last; cue++) {
    const kind = tokens[cue]?.kind
    if (kind === undefined || cue === at) continue
    const apart = (stops[cue] ?? 0) - own
    if (apart < -REACH.sentences || apart > 1) continue
    if (STRONG.includes(kind) || (apart === 0 && WEAK.includes(kind))) propose(scene, cue, proposals)
  }
  return proposals
}

/** Proposals of a block's last sentences for what the next block begins with. */
export function closingProposals(scene: Scene): Proposal[] {
  const { tokens, stops } = scene
  const end = stops[tokens.length] ?? 0
  const proposals: Proposal[] = []
  for (let cue = Math.max(0, tokens.length - REACH.tokens); cue < tokens.length; cue++) {
    const kind = tokens[cue]?.kind
    if (kind !== undefined && STRONG.includes(kind) && end - (stops[cue] ?? 0) <= 1) propose(scene, cue, proposals)
  }
  return proposals
}

function propose(scene: Scene, cue: number, proposals: Proposal[]): void {
  const { mentions, stops, mentionsBefore } = scene
  const sentence = stops[cue] ?? 0
  const here = mentionsBefore[cue] ?? 0
  const seen = new Set<Mention>()
  const add = (mention: Mention | undefined) => {
    if (mention === undefined || mention.kind === 'time' || seen.has(mention)) return
    if (stops[mention.first] !== sentence) return
    seen.add(mention)
    proposals.push({ scene, cue, mention })
  }
  for (let i = here - 1; i >= Math.max(0, here - MENTIONS.left); i--) add(mentions[i])
  for (let i = here; i < here + MENTIONS.right; i++) add(mentions[i])
  let first = here - 1
  while (first > 0 && stops[mentions[first - 1]?.first ?? 0] === sentence) first--
  add(mentions[first])
  add(mentions[first + 1])
  proposals.push({ scene, cue, mention: null })
}
