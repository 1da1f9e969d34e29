import type { BlockKind } from '../article/body-block.ts'
import type { DateStamp } from '../article/date-stamp.ts'
import type { ResidueKind } from '../article/residue.ts'

export interface Dates {
  readonly published: DateStamp | null
  readonly updated: DateStamp | null
  /** it says that this was the first publication */
  readonly first: boolean
}

/** What one line of a capture is, cleaned; the union is closed, and `why` says in words what showed it. */
export type Label = { readonly why: string } & (
  | { readonly as: 'sectionPath'; readonly names: readonly string[] }
  | { readonly as: 'headline' }
  | { readonly as: 'standfirst' }
  | {
      readonly as: 'byline'
      readonly byline: string
      readonly authors: readonly string[]
      readonly dates: Dates
    }
  | ({
      readonly as: 'dates'
      /** the names of sections beside it */
      readonly sections?: readonly string[]
    } & Dates)
  | {
      readonly as: 'caption'
      readonly credit: string | null
      readonly date: string | null
      /** what introduces it at its start: "Image caption, " */
      readonly label?: string
    }
  | {
      readonly as: 'body'
      readonly kind: BlockKind
      readonly label?: string
      /** the dateline that it begins with, and the full date in that, if any */
      readonly dateline?: { readonly text: string; readonly date: string | null }
      readonly joins?: boolean
    }
  | { readonly as: 'addresses'; readonly hosts: readonly string[] }
  | { readonly as: 'residue'; readonly kind: ResidueKind; readonly publisher?: string }
)
