import type { Issue } from '../article/issue.ts'
import { parseCapture } from '../capture/parse-capture.ts'
import { renderBody } from '../html/render-body.ts'
import { articleAddress, quoteAddress, relativeLink } from '../library/permalinks.ts'
import { articleSlug } from '../library/slug.ts'
import { titleOf } from '../library/title.ts'
import type { Show } from '../site/show.ts'
import type { Wording } from '../site/wording/wording.ts'
import type { StoredArticle } from './stored-article.ts'

export type ReadArticle =
  | { readonly ok: true; readonly stored: StoredArticle }
  | { readonly ok: false; readonly issue: Issue }

/** The whole way of one capture from bytes to what the pages need; `file` is its path below the folder of captures. */
export function readArticle(bytes: Uint8Array, file: string, wording: Wording, show: Show): ReadArticle {
  const parsed = parseCapture(bytes, file)
  if (!parsed.ok) return parsed
  const { article } = parsed
  const title = titleOf(article)
  const slug = articleSlug(article.id, title)
  const body = renderBody(article, {
    quotationPrefix: wording.quotation,
    language: wording.language,
    number: show.number,
    shareHref: (quoteId) => relativeLink(articleAddress(slug), quoteAddress(slug, quoteId)),
  })
  return { ok: true, stored: { article, slug, title, body } }
}
