import type { Address } from '../../library/permalinks.ts'
import type { Site } from '../../site/site.ts'

/** A file of the site that is no page: `render` gives its text. */
export interface SiteFile {
  readonly address: Address
  readonly mediaType: string
  readonly render: () => string | Promise<string>
}

/** One kind of such files: those that a site has of it, none where it needs an address that is not set. */
export type SiteFileKind = (site: Site) => readonly SiteFile[]
