import type { Candidate, Spoken } from './candidates.ts'

/**
 * The passage that another goes on from: the one from which its speaker is carried over, where that stands in its own block
 * or shortly before it; or the one on the other side of the attribution that it shares.
 */
export function goesOnFrom(source: Candidate, history: readonly Spoken[]): Spoken | null {
  if (source.kind === 'nobody') return null
  if (source.kind === 'carried') return standsNear(source) ? source.from : null
  const last = history.at(-1)
  return last?.source.kind === 'proposed' && isSplit(last.source, source) ? last : null
}

type Of<Kind> = Extract<Candidate, { kind: Kind }>

/** A block that is one passage and nothing else can go on from one so many blocks before. */
const APART = 2

function standsNear({ from, scene, index }: Of<'carried'>): boolean {
  if (from.scene === scene) return true
  const opens = index === 0 && scene.passageTokens[0] === 0
  const reach = scene.tokens.length === 1 ? APART : 1
  return opens && scene.block - from.scene.block <= reach
}

/** "“We stay,” said Jon Arrel, “and we wait.”": one attribution between two passages. */
function isSplit(before: Of<'proposed'>, after: Of<'proposed'>): boolean {
  const { cue, scene } = after.proposal
  const same = before.proposal.scene === scene && before.proposal.cue === cue
  return same && before.quoted.at < cue && cue < after.quoted.at
}
