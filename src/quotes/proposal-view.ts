import { gapBetween, gapToPassage } from './gaps.ts'
import type { MentionKind } from './mentions.ts'
import type { Proposal } from './proposals.ts'
import type { Quoted } from './quoted.ts'
import type { Token } from './token.ts'

/** A proposal for a passage, with what many questions about it begin with. */
export interface ProposalView {
  readonly proposal: Proposal
  readonly quoted: Quoted
  /** in which order source (S), cue (C) and passage (Q) stand */
  readonly order: string
  readonly side: 'before' | 'behind'
  /** what parts the passage from the nearer of source and cue */
  readonly gap: string
  /** what parts source and cue */
  readonly parts: string
  readonly cue: string
  readonly verb: string
  readonly source: MentionKind | 'none'
}

export function viewOf(proposal: Proposal, quoted: Quoted): ProposalView {
  return {
    proposal,
    quoted,
    order: orderOf(proposal, quoted),
    side: proposal.cue < quoted.at ? 'before' : 'behind',
    gap: gapToPassage(proposal, quoted),
    parts: gapBetween(proposal),
    cue: cueKind(proposal),
    verb: verbOf(proposal),
    source: proposal.mention?.kind ?? 'none',
  }
}

/** The order of source, cue and passage; a verb that stands before its subject by rule is no inversion. */
function orderOf({ mention, cue, scene }: Proposal, { at }: Quoted): string {
  if (mention === null) return cue < at ? 'C Q' : 'Q C'
  if (cue >= mention.first && cue <= mention.last) return cue < at ? 'C in S Q' : 'Q C in S'
  const places = [['S', mention.first] as const, ['C', cue] as const, ['Q', at] as const]
  const order = places
    .sort((a, b) => a[1] - b[1])
    .map(([name]) => name)
    .join(' ')
  return scene.verbFirst && order === 'C S Q' ? 'S C Q' : order
}

const cueToken = ({ scene, cue }: Proposal): Token | undefined => scene.tokens[cue]

/** What kind of word the cue is; a participle that stands in no table is a weaker one. */
function cueKind(proposal: Proposal): string {
  const token = cueToken(proposal)
  if (token === undefined) return 'none'
  return token.kind === 'participle' && token.known !== true ? 'unknown participle' : token.kind
}

/** The commonest cue of its kind in English. */
const COMMONEST: Partial<Record<Token['kind'], string>> = {
  'speech verb': 'said',
  participle: 'saying',
  according: 'according to',
  'speech noun': 'statement',
}

/** The word of a cue, where it stands in a table. */
function verbOf(proposal: Proposal): string {
  const token = cueToken(proposal)
  if (token?.known !== true && token?.kind !== 'speech noun') return 'another'
  return proposal.scene.ownWeights ? token.word : (COMMONEST[token.kind] ?? 'another')
}
