import { generateJsonFeed } from 'feedsmith'
import { FIXED } from '../../library/permalinks.ts'
import { absolute } from '../absolute.ts'
import { feedItems } from '../feed-items.ts'
import { rssFeed } from '../rss.ts'
import type { SiteFileKind } from './site-file.ts'

/** The newest stories of the whole site as RSS 2.0 and as JSON Feed 1.1, with their full text. */
export const feeds: SiteFileKind = (site) => {
  const { settings, wording, library } = site
  const home = settings.site
  if (home === null) return []
  return [
    {
      address: FIXED.feed,
      mediaType: 'application/rss+xml',
      render: () => rssFeed(library.stories, { title: settings.title, page: FIXED.front }, site, home),
    },
    {
      address: FIXED.jsonFeed,
      mediaType: 'application/feed+json',
      render: () => {
        const feed = generateJsonFeed({
          title: settings.title,
          description: site.tagline,
          home_page_url: absolute(home, FIXED.front),
          feed_url: absolute(home, FIXED.jsonFeed),
          language: wording.language,
          items: feedItems(library.stories, site, home).map((item) => ({
            id: item.url,
            url: item.url,
            title: item.title,
            content_html: item.html,
            language: item.language,
            ...(item.published === null ? {} : { date_published: item.published }),
            ...(item.authors.length === 0 ? {} : { authors: item.authors.map((name) => ({ name })) }),
            ...(item.picture === null ? {} : { image: item.picture.url }),
          })),
        })
        return `${JSON.stringify(feed, null, 2)}\n`
      },
    },
  ]
}
