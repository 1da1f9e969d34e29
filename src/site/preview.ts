import type { PreviewPicture } from '../library/photos.ts'

/** What a page says of itself to those who preview or index it. */
export interface Preview {
  /** the title of a preview: a headline, or a quotation with its stated speaker */
  readonly title: string
  readonly description: string
  readonly kind: 'article' | 'website'
  readonly picture?: PreviewPicture | null
  /** schema.org objects, as JSON-LD */
  readonly structuredData: readonly Record<string, unknown>[]
}
