/** The address of a page or file of the site: its path below `dist/`, with `/` between folders. */
export type Address = string

/** Every address of the site that does not depend on an article. */
export const FIXED = {
  front: 'index.html',
  archive: 'archive.html',
  voices: 'voices.html',
  voiceIndex: 'voices.json',
  undated: 'archive/undated.html',
  about: 'about.html',
  style: 'style.html',
  notFound: '404.html',
  feed: 'feed.xml',
  jsonFeed: 'feed.json',
  sitemap: 'sitemap-index.xml',
  schema: 'article.schema.json',
  mirrors: 'mirrors.json',
  checksums: 'SHA256SUMS',
  search: 'search.html',
  searchIndex: 'pagefind/pagefind.js',
  searchList: 'search-list.js',
  offline: 'offline.html',
  worker: 'sw.js',
  manifest: 'site.webmanifest',
  favicon: 'favicon.svg',
} as const satisfies Record<string, Address>

export const articleAddress = (slug: string): Address => `article/${slug}.html`
export const editionAddress = (slug: string, extension: string): Address => `article/${slug}.${extension}`
export const photoAddress = (slug: string, file: string): Address =>
  `photo/${slug}${(/\.\w+$/.exec(file)?.[0] ?? '').toLowerCase()}`
export const photoEditionAddress = (slug: string, width: number, extension: string): Address =>
  `photo/${slug}-${width}.${extension}`
/** What the index of search is made from; no such file stays in a built site. */
export const searchRecordsAddress = (number: number): Address => `search-records-${number}.json`
export const SEARCH_RECORDS = /^search-records-\d+\.json$/
export const sourceAddress = (slug: string): Address => `source/${slug}.html`
export const shareAddress = (slug: string): Address => `share/${slug}.html`
export const quoteAddress = (slug: string, quoteId: string): Address => `share/${slug}/${quoteId}.html`
export const sectionFeedAddress = (path: string): Address => `section/${path}/feed.xml`

/** A page of a section; `path` is its slugs joined by `/`, `page` counts from 1. */
export const sectionAddress = (path: string, page = 1): Address => paged(`section/${path}`, page)

/** A page of the archive: `when` is "2024", "2024/07" or "undated". */
export const archiveAddress = (when: string, page = 1): Address => paged(`archive/${when}`, page)

/** A page of the list of everybody who speaks. */
export const voicesAddress = (page = 1): Address => paged('voices', page)

/** A page of what one voice says. */
export const voiceAddress = (slug: string, page = 1): Address => paged(`voice/${slug}`, page)
export const voiceDataAddress = (slug: string): Address => `voice/${slug}.json`

function paged(path: string, page: number): Address {
  return page === 1 ? `${path}.html` : `${path}/page-${page}.html`
}

/** The relative link that leads from one address of the site to another (RFC 3986, section 4.2). */
export function relativeLink(from: Address, to: Address, fragment?: string): string {
  const here = from.split('/').slice(0, -1)
  const there = to.split('/')
  let shared = 0
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared++
  const path = [...here.slice(shared).map(() => '..'), ...there.slice(shared)].join('/')
  return fragment === undefined ? path : `${path}#${fragment}`
}
