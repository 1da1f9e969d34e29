import { SitemapIndexStream, SitemapStream, streamToPromise } from 'sitemap'
import { archivePages, sectionPages } from '../../library/list-pages.ts'
import { paginate } from '../../library/pagination.ts'
import {
  type Address,
  archiveAddress,
  articleAddress,
  FIXED,
  sectionAddress,
  voiceAddress,
  voicesAddress,
} from '../../library/permalinks.ts'
import { voiceLists, voicePages } from '../../library/voices/voice-pages.ts'
import type { Site } from '../../site/site.ts'
import { absolute } from '../absolute.ts'
import type { SiteFile, SiteFileKind } from './site-file.ts'

/** The most addresses that one sitemap may list (sitemaps.org, protocol 0.9). */
const MOST = 50_000

interface Entry {
  readonly address: Address
  readonly lastmod?: string
}

/** An index of sitemaps, and sitemaps of every page that is meant to be found. */
export const sitemap: SiteFileKind = (site) => {
  const home = site.settings.site
  if (home === null) return []
  const parts = paginate(entriesOf(site), MOST).map((page) => ({
    address: `sitemap-${page.number}.xml`,
    mediaType: 'application/xml',
    render: () => part(page.items, home),
  }))
  return [index(parts, home), ...parts]
}

function entriesOf({ library, settings }: Site): Entry[] {
  return [
    { address: FIXED.front },
    ...library.stories.map(({ article, slug }) => {
      const stamp = article.updated ?? article.published
      const stated = stamp !== null && stamp.basis !== 'caption'
      return { address: articleAddress(slug), ...(stated ? { lastmod: stamp.date } : {}) }
    }),
    ...sectionPages(library.sections, settings.pageSize).map(({ section, page }) => ({
      address: sectionAddress(section.path, page.number),
    })),
    ...voiceLists(library.voices, settings.pageSize).map(({ number }) => ({
      address: voicesAddress(number),
    })),
    ...voicePages(library.voices, settings.pageSize).map(({ voice, page }) => ({
      address: voiceAddress(voice.slug, page.number),
    })),
    { address: FIXED.archive },
    ...library.archive.years.map(({ year }) => ({ address: archiveAddress(year) })),
    ...archivePages(library.archive, settings.pageSize).map(({ when, page }) => ({
      address: archiveAddress(when, page.number),
    })),
    { address: FIXED.about },
  ]
}

async function part(entries: readonly Entry[], home: string): Promise<string> {
  const stream = new SitemapStream({
    lastmodDateOnly: true,
    xmlns: { news: false, xhtml: false, image: false, video: false },
  })
  for (const { address, ...rest } of entries) stream.write({ url: absolute(home, address), ...rest })
  stream.end()
  return String(await streamToPromise(stream))
}

function index(parts: readonly SiteFile[], home: string): SiteFile {
  return {
    address: FIXED.sitemap,
    mediaType: 'application/xml',
    render: async () => {
      const stream = new SitemapIndexStream()
      for (const { address } of parts) stream.write({ url: absolute(home, address) })
      stream.end()
      return String(await streamToPromise(stream))
    },
  }
}
