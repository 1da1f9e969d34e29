import type { ArticleFormat } from './article-format.ts'
import { json } from './json.ts'
import { markdown } from './markdown.ts'
import { text } from './text.ts'

/** The forms in which an article can be taken away, in the order that pages list them. */
export const ARTICLE_FORMATS: readonly ArticleFormat[] = [text, markdown, json]
