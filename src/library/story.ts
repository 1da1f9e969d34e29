import type { Article } from '../article/article.ts'

/** An article in its place on the site: its slug, what it is called, and its body as sanitized HTML elements. */
export interface Story {
  readonly article: Article
  readonly slug: string
  readonly title: string
  readonly body: readonly string[]
}

/** Newest first by the date that orders the article, undated ones last; then by id, code unit by code unit. */
export function newestFirst(a: Story, b: Story): number {
  return compare(dateOf(b), dateOf(a)) || compare(a.article.id, b.article.id)
}

/** Orders two texts by their code units, which no locale changes. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function dateOf({ article: { published } }: Story): string {
  return published === null ? '' : `${published.date} ${published.time ?? ''}`
}
