import { z } from 'zod'
import type { Article } from '../article/article.ts'

/** What the content store keeps of one capture: the Article, its slug and title, and its body as sanitized HTML. */
export interface StoredArticle {
  readonly article: Article
  readonly slug: string
  readonly title: string
  readonly body: readonly string[]
}

/** Recognises what the loader itself has put into the store. */
export const storedArticle = z.custom<StoredArticle>(
  (value) => typeof value === 'object' && value !== null && 'article' in value && 'body' in value,
  'expected an article that the loader has stored',
)
