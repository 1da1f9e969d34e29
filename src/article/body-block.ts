/** The kinds of block that a body is made of; the union is closed. */
export const BLOCK_KINDS = [
  'paragraph',
  'subheading',
  'listItem',
  'blockquote',
  'question',
  'answer',
  'caption',
  'embed',
] as const
export type BlockKind = (typeof BLOCK_KINDS)[number]

/** One block of the body; `line` is its first line in the capture, `label` what introduces it ("Q:", "1."). */
export interface BodyBlock {
  readonly kind: BlockKind
  readonly text: string
  readonly line: number
  readonly label?: string
}
