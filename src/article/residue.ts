export const RESIDUE_KINDS = [
  'address-notice',
  'share',
  'navigation',
  'related',
  'advertisement',
  'comments',
  'other',
] as const
export type ResidueKind = (typeof RESIDUE_KINDS)[number]

/** A line of the capture that is no part of the article, kept as it stands. */
export interface Residue {
  readonly line: number
  readonly kind: ResidueKind
  readonly text: string
}
