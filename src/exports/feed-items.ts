import { parseISO } from 'date-fns/parseISO'
import { type DateStamp, hasZone } from '../article/date-stamp.ts'
import { displayText } from '../article/display-text.ts'
import { renderBody } from '../html/render-body.ts'
import { articleAddress } from '../library/permalinks.ts'
import { previewPicture } from '../library/photos.ts'
import type { Story } from '../library/story.ts'
import type { Site } from '../site/site.ts'
import { absolute } from './absolute.ts'

/** An entry of a feed, whatever the feed's format. */
export interface FeedItem {
  readonly url: string
  readonly title: string
  readonly html: string
  readonly authors: readonly string[]
  readonly language: string
  /** when the text itself says that it was published; a feed gives no other date */
  readonly published: Date | null
  readonly picture: { readonly url: string; readonly width: number; readonly height: number } | null
}

/** The newest stories of a list as entries of a feed, at most one page of them. */
export function feedItems(stories: readonly Story[], { settings }: Site, site: string): FeedItem[] {
  return stories.slice(0, settings.pageSize).map((story) => {
    const { article, slug, title } = story
    return {
      url: absolute(site, articleAddress(slug)),
      title: displayText(title),
      html: renderBody(article, null).join('\n'),
      authors: (article.authors.length > 0 ? article.authors : [article.byline ?? ''])
        .filter((name) => name !== '')
        .map(displayText),
      language: article.language,
      published: statedInstant(article.published),
      picture: pictureIn(story, site),
    }
  })
}

function pictureIn(story: Story, site: string): FeedItem['picture'] {
  const picture = previewPicture(story)
  if (picture === null) return null
  const { address, width, height } = picture
  return { url: absolute(site, address), width, height }
}

/** A stated or corrected date as an instant; without a time or zone, midnight or that time in UTC. */
function statedInstant(stamp: DateStamp | null): Date | null {
  if (stamp === null || stamp.basis === 'caption') return null
  const time = stamp.time ?? '00:00'
  return parseISO(`${stamp.date}T${hasZone(time) ? time : `${time}Z`}`)
}
