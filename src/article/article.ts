import type { BodyBlock } from './body-block.ts'
import type { DateStamp } from './date-stamp.ts'
import type { Issue } from './issue.ts'
import type { Photo } from './photo.ts'
import type { Quotation } from './quotation.ts'
import type { Residue } from './residue.ts'

/** The fields that a line of the capture can own in a cleaned form; `asWritten` then keeps the line itself. */
export const CLEANED_FIELDS = [
  'sectionPath',
  'headline',
  'standfirst',
  'byline',
  'published',
  'updated',
  'photo',
  'alternateDomains',
] as const
export type CleanedField = (typeof CLEANED_FIELDS)[number]

/** Who owns a line of the capture: a path inside the Article. */
export type Owner = CleanedField | `asWritten.${CleanedField}` | `body[${number}]` | `residue[${number}]`

/** Where the text came from. `bytes` and `sha256` are those of the file as it lies on disk. */
export interface Source {
  readonly file: string
  readonly sha256: string
  readonly bytes: number
  readonly publisher: string | null
}

/** The reason of a correction whose publisher gives none. */
export const CORRECTED_BY_PUBLISHER = 'corrected by the publisher of this site'

/** The fields that the sidecar file can change. */
export const CORRECTED_FIELDS = ['headline', 'sectionPath', 'byline', 'published', 'language'] as const

export type CorrectedField = (typeof CORRECTED_FIELDS)[number]

/** A change that the publisher made through the sidecar file: `was` is what the capture has, null or empty for nothing. */
export interface Correction<Field extends CorrectedField = CorrectedField> {
  readonly field: Field
  readonly was: Article[Field]
  readonly reason: string
}

/** That an article is not to be read any more: why, and since which day (YYYY-MM-DD). */
export interface Withdrawal {
  readonly reason: string
  readonly date: string
}

/** One news article read from one capture; what the JSON edition says, word for word. */
export interface Article {
  readonly schema: 'broadsheet.article/1'
  readonly id: string
  readonly source: Source
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  readonly sectionPath: readonly string[]
  readonly headline: string | null
  readonly standfirst: string | null
  readonly byline: string | null
  readonly dateline: string | null
  readonly published: DateStamp | null
  readonly updated: DateStamp | null
  readonly photo: Photo | null
  readonly body: readonly BodyBlock[]
  readonly quotes: readonly Quotation[]
  readonly alternateDomains: readonly string[]
  readonly residue: readonly Residue[]
  readonly lines: readonly (Owner | null)[]
  readonly why: readonly (string | null)[]
  readonly asWritten: Readonly<Partial<Record<CleanedField, string>>>
  readonly authors: readonly string[]
  readonly corrections: readonly Correction[]
  readonly withdrawn: Withdrawal | null
  /** slugs of former addresses, where the publisher gives any */
  readonly aliases?: readonly string[]
  readonly issues: readonly Issue[]
}
