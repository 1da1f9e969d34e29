import type { Site } from '../../site/site.ts'
import { feeds } from './feeds.ts'
import { headers, mirrors, noJekyll, redirects, robots } from './for-hosts.ts'
import { marker } from './marker.ts'
import { manifest } from './offline.ts'
import { schema } from './schema.ts'
import { searchList, searchSources } from './search.ts'
import type { SiteFile, SiteFileKind } from './site-file.ts'
import { sitemap } from './sitemap.ts'
import { voices } from './voices.ts'

/** Every kind of file that a site has beside its pages. */
const SITE_FILE_KINDS: readonly SiteFileKind[] = [
  feeds,
  sitemap,
  robots,
  headers,
  redirects,
  noJekyll,
  mirrors,
  manifest,
  schema,
  voices,
  searchSources,
  searchList,
  marker,
]

/** The files of a site that are no pages. */
export function siteFiles(site: Site): SiteFile[] {
  return SITE_FILE_KINDS.flatMap((kind) => kind(site))
}
