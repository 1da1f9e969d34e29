import type { Article } from '../article/article.ts'
import { orderOf } from '../article/date-stamp.ts'

/** An article in its place on the site: its slug, what it is called, and its body as sanitized HTML elements. */
export interface Story {
  readonly article: Article
  readonly slug: string
  readonly title: string
  readonly body: readonly string[]
}

/** Newest first by the date that orders the article, undated ones last; then by id, code unit by code unit. */
export function newestFirst(a: Story, b: Story): number {
  return (
    compare(orderOf(b.article.published), orderOf(a.article.published)) || compare(a.article.id, b.article.id)
  )
}

/** Orders two texts by their code units, which no locale changes. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
