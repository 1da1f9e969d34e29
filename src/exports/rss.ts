import { generateRssFeed } from 'feedsmith'
import type { Address } from '../library/permalinks.ts'
import type { Story } from '../library/story.ts'
import type { Site } from '../site/site.ts'
import { absolute } from './absolute.ts'
import { feedItems } from './feed-items.ts'

/** A full-text RSS 2.0 feed of stories; `page` is what it belongs to, `home` the site's own address. */
export function rssFeed(
  stories: readonly Story[],
  { title, page }: { readonly title: string; readonly page: Address },
  site: Site,
  home: string,
): string {
  return generateRssFeed({
    title,
    link: absolute(home, page),
    description: site.tagline,
    language: site.wording.language,
    items: feedItems(stories, site, home).map((item) => ({
      title: item.title,
      link: item.url,
      guid: { value: item.url, isPermaLink: true },
      content: { encoded: item.html },
      ...(item.published === null ? {} : { pubDate: item.published }),
      ...(item.authors.length === 0 ? {} : { dc: { creators: [...item.authors] } }),
      ...(item.picture === null
        ? {}
        : { media: { contents: [{ ...item.picture, medium: 'image', type: 'image/jpeg' }] } }),
    })),
  })
}
