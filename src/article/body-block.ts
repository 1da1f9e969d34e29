/** The kinds of block that a body is made of; the union is closed. */
export type BlockKind =
  | 'paragraph'
  | 'subheading'
  | 'listItem'
  | 'blockquote'
  | 'question'
  | 'answer'
  | 'caption'
  | 'embed'

/** One block of the body; `line` is its first line in the capture, `label` what introduces it ("Q:", "1."). */
export interface BodyBlock {
  readonly kind: BlockKind
  readonly text: string
  readonly line: number
  readonly label?: string
}
