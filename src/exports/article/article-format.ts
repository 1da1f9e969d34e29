import type { Story } from '../../library/story.ts'
import type { Site } from '../../site/site.ts'

/** A form in which an article can be taken away: one file beside its page. */
export interface ArticleFormat {
  readonly extension: string
  readonly mediaType: string
  /** what the format is called in lists; null for the site's own word for plain text */
  readonly name: string | null
  /** the file's content; `capture` is the article's capture as it lies on disk */
  readonly render: (
    story: Story,
    site: Site,
    capture: Uint8Array<ArrayBuffer>,
  ) => string | Uint8Array<ArrayBuffer>
}
