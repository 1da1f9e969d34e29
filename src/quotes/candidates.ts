import { CARRIED_QUESTIONS, type SpeechBefore } from './carried-questions.ts'
import { closingProposals, type Proposal, proposalsFor } from './proposals.ts'
import { gapToPassage, orderOf, PROPOSAL_QUESTIONS, verbOf } from './proposal-questions.ts'
import { type Quoted, quotedOf, type SpokenBefore } from './quoted.ts'
import type { Scene } from './scene.ts'

/** A passage whose speaker is looked for. */
export interface Wanted {
  readonly scene: Scene
  /** among the passages of its scene */
  readonly index: number
  /** the block before it, where that can introduce it */
  readonly sceneBefore: Scene | null
  /** the passages of speech before it, the nearest last */
  readonly history: readonly Spoken[]
}

/** A passage of speech, and who was found to say it. */
export interface Spoken {
  readonly scene: Scene
  readonly index: number
  readonly source: Candidate
}

/** Who could say a passage: as its own words or the block before propose, as a passage before it, or nobody. */
export type Candidate =
  | { readonly kind: 'proposed'; readonly proposal: Proposal; readonly quoted: Quoted }
  | { readonly kind: 'carried'; readonly before: SpeechBefore; readonly from: Spoken; readonly quoted: Quoted; readonly wanted: Wanted }
  | { readonly kind: 'nobody' }

/** A passage that begins so many tokens into its block can be introduced by the block before. */
const OPENING = 3
/** From how many speakers before it a passage can go on, and over how many blocks. */
const CARRIED = { speakers: 2, blocks: 6 }

/** Everybody who could say a passage; the last is nobody. */
export function candidatesFor(wanted: Wanted): Candidate[] {
  const { scene, index, sceneBefore } = wanted
  const quoted = quotedOf(scene, index, spokenBefore(wanted))
  const candidates: Candidate[] = proposalsFor(scene, index).map((proposal) => ({ kind: 'proposed', proposal, quoted }))
  if (index === 0 && sceneBefore !== null && quoted.at <= OPENING) {
    const closing = { ...quoted, at: sceneBefore.tokens.length, closing: true }
    for (const proposal of closingProposals(sceneBefore)) candidates.push({ kind: 'proposed', proposal, quoted: closing })
  }
  for (const before of speakersBefore(wanted)) candidates.push({ kind: 'carried', ...before, quoted, wanted })
  candidates.push({ kind: 'nobody' })
  return candidates
}

/** The passage of speech right before one. */
export function spokenBefore({ scene, index, history }: Wanted): SpokenBefore | null {
  const last = history.at(-1)
  if (last === undefined) return null
  const proposal = proposalOf(last.source)
  const sentence = (at: number) => scene.stops[scene.passageTokens[at] ?? 0]
  return {
    mention: proposal?.mention ?? null,
    cue: proposal?.scene.tokens[proposal.cue] ?? null,
    sameSentence: last.scene === scene && sentence(last.index) === sentence(index),
  }
}

/** The nearest passages of speech that name somebody, each speaker once. */
function speakersBefore({ scene, history }: Wanted): { before: SpeechBefore; from: Spoken }[] {
  const found: { before: SpeechBefore; from: Spoken }[] = []
  const seen = new Set<unknown>()
  for (let i = history.length - 1; i >= 0 && found.length < CARRIED.speakers; i--) {
    const from = history[i]
    if (from === undefined || scene.block - from.scene.block > CARRIED.blocks) break
    const proposal = proposalOf(from.source)
    const key = proposal?.mention ?? null
    if (seen.has(key)) continue
    seen.add(key)
    const before = { scene: from.scene, index: from.index, order: orderName(from.source), back: found.length + 1 }
    found.push({ before, from })
  }
  return found
}

/** The words that name a candidate, wherever they stand; null for nobody. */
export function proposalOf(candidate: Candidate): Proposal | null {
  if (candidate.kind === 'proposed') return candidate.proposal
  return candidate.kind === 'carried' ? proposalOf(candidate.from.source) : null
}

/** In which order a candidate's parts stand; a name for the way it was found. */
export function orderName(candidate: Candidate): string {
  if (candidate.kind !== 'proposed') return candidate.kind
  const order = orderOf(candidate.proposal, candidate.quoted)
  return candidate.quoted.closing ? `closing ${order}` : order
}

/** The cue of a candidate's own, and what parts it from the passage; empty words where it has none. */
export function introductionOf(candidate: Candidate): { readonly verb: string; readonly gap: string } {
  if (candidate.kind !== 'proposed') return { verb: '', gap: '' }
  return { verb: verbOf(candidate.proposal), gap: gapToPassage(candidate.proposal, candidate.quoted) }
}

/** Asks everything there is to ask about a candidate. */
export function askAbout(candidate: Candidate, each: (question: string, answer: string) => void): void {
  if (candidate.kind === 'nobody') each('nobody', '')
  else if (candidate.kind === 'carried')
    for (const { name, ask } of CARRIED_QUESTIONS)
      each(name, ask(candidate.before, candidate.wanted.scene, candidate.wanted.index, candidate.quoted))
  else
    for (const { name, closing, ask } of PROPOSAL_QUESTIONS)
      each(candidate.quoted.closing ? closing : name, ask(candidate.proposal, candidate.quoted))
}
