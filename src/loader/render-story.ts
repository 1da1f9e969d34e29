import type { Article } from '../article/article.ts'
import { renderBody } from '../html/render-body.ts'
import { articleAddress, quoteAddress, relativeLink } from '../library/permalinks.ts'
import { articleSlug } from '../library/slug.ts'
import type { Story } from '../library/story.ts'
import { titleOf } from '../library/title.ts'
import type { Show } from '../site/show.ts'
import type { Wording } from '../site/wording/wording.ts'

/** What the pages need of an article: its slug, its title and its body as HTML; of a withdrawn one no body. */
export function renderStory(article: Article, wording: Wording, show: Show): Story {
  const title = titleOf(article)
  const slug = articleSlug(article.id, title)
  if (article.withdrawn !== null) return { article, slug, title, body: [] }
  const body = renderBody(article, {
    quotationPrefix: wording.quotation,
    language: wording.language,
    number: show.number,
    shareHref: (quoteId) => relativeLink(articleAddress(slug), quoteAddress(slug, quoteId)),
  })
  return { article, slug, title, body }
}
