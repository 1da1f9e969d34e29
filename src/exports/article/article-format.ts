import type { Story } from '../../library/story.ts'
import type { Site } from '../../site/site.ts'

/** A form in which an article can be taken away: one file beside its page. */
export interface ArticleFormat {
  readonly extension: string
  readonly mediaType: string
  /** what the format is called in lists; null for the site's own word for plain text */
  readonly name: string | null
  /** the file's content; `capture` reads the article's capture as it lies on disk */
  readonly render: (story: Story, site: Site, capture: () => Promise<Bytes>) => string | Promise<Bytes>
}

type Bytes = Uint8Array<ArrayBuffer>
