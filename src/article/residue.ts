export type ResidueKind =
  | 'address-notice'
  | 'share'
  | 'navigation'
  | 'related'
  | 'advertisement'
  | 'comments'
  | 'other'

/** A line of the capture that is no part of the article, kept as it stands. */
export interface Residue {
  readonly line: number
  readonly kind: ResidueKind
  readonly text: string
}
