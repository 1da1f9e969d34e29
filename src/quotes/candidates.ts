import { CARRIED_QUESTIONS, type CarriedView } from './carried-questions.ts'
import { PROPOSAL_QUESTIONS } from './proposal-questions.ts'
import { type ProposalView, viewOf } from './proposal-view.ts'
import { closingProposals, type Proposal, proposalsFor } from './proposals.ts'
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
  /** the words that name the source, wherever they stand; null for nobody */
  readonly proposal: Proposal | null
}

/** Who could say a passage: as its own words or the block before propose, as a passage before it, or nobody. */
export type Candidate =
  | ({ readonly kind: 'proposed' } & ProposalView)
  | ({ readonly kind: 'carried'; readonly from: Spoken } & CarriedView)
  | { readonly kind: 'nobody' }

/** A passage that begins so many tokens into its block can be introduced by the block before. */
const OPENING = 3
/** From how many speakers before it a passage can go on, over how many blocks and passages they are looked for. */
const CARRIED = { speakers: 2, blocks: 6, passages: 30 }

/** Everybody who could say a passage; the last is nobody. */
export function candidatesFor(wanted: Wanted, quoted: Quoted): Candidate[] {
  const { scene, index, sceneBefore } = wanted
  const candidates: Candidate[] = proposalsFor(scene, index).map((proposal) => proposed(proposal, quoted))
  if (index === 0 && sceneBefore !== null && quoted.at <= OPENING) {
    const closing = { ...quoted, at: sceneBefore.tokens.length, closing: true }
    for (const proposal of closingProposals(sceneBefore)) candidates.push(proposed(proposal, closing))
  }
  speakersBefore(wanted).forEach((from, i) => {
    const before = { scene: from.scene, index: from.index, order: orderName(from.source), back: i + 1 }
    candidates.push({ kind: 'carried', from, before, scene, index, quoted })
  })
  candidates.push({ kind: 'nobody' })
  return candidates
}

function proposed(proposal: Proposal, quoted: Quoted): Candidate {
  return { kind: 'proposed', ...viewOf(proposal, quoted) }
}

/** A wanted passage, as the questions about it see it. */
export function quotedIn(wanted: Wanted): Quoted {
  return quotedOf(wanted.scene, wanted.index, spokenBefore(wanted))
}

/** The passage of speech right before one. */
function spokenBefore({ scene, index, history }: Wanted): SpokenBefore | null {
  const last = history.at(-1)
  if (last === undefined) return null
  const { proposal } = last
  const sentence = (at: number) => scene.stops[scene.passageTokens[at] ?? 0]
  return {
    mention: proposal?.mention ?? null,
    cue: proposal?.scene.tokens[proposal.cue] ?? null,
    sameSentence: last.scene === scene && sentence(last.index) === sentence(index),
  }
}

/** The nearest passages of speech, each speaker once. */
function speakersBefore({ scene, history }: Wanted): Spoken[] {
  const found: Spoken[] = []
  const mentions = new Set<unknown>()
  for (const from of history.slice(-CARRIED.passages).reverse()) {
    if (found.length === CARRIED.speakers || scene.block - from.scene.block > CARRIED.blocks) break
    const mention = from.proposal?.mention ?? null
    if (!mentions.has(mention)) found.push(from)
    mentions.add(mention)
  }
  return found
}

/** A passage that a candidate was found to say. */
export function spoken(scene: Scene, index: number, source: Candidate): Spoken {
  return { scene, index, source, proposal: proposalOf(source) }
}

/** The words that name a candidate, wherever they stand; null for nobody. */
export function proposalOf(candidate: Candidate): Proposal | null {
  if (candidate.kind === 'proposed') return candidate.proposal
  return candidate.kind === 'carried' ? candidate.from.proposal : null
}

/** In which order a candidate's parts stand; a name for the way it was found. */
export function orderName(candidate: Candidate): string {
  if (candidate.kind !== 'proposed') return candidate.kind
  return candidate.quoted.closing ? `closing ${candidate.order}` : candidate.order
}

/** Asks everything there is to ask about a candidate. */
export function askAbout(candidate: Candidate, each: (question: string, answer: string) => void): void {
  if (candidate.kind === 'nobody') each('nobody', '')
  else if (candidate.kind === 'carried')
    for (const { name, ask } of CARRIED_QUESTIONS) each(name, ask(candidate))
  else
    for (const { name, closing, ask } of PROPOSAL_QUESTIONS)
      each(candidate.quoted.closing ? closing : name, ask(candidate))
}
