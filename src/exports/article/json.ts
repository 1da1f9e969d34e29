import type { ArticleFormat } from './article-format.ts'

/** The Article as JSON, schema `broadsheet.article/1`. */
export const json: ArticleFormat = {
  extension: 'json',
  mediaType: 'application/json',
  name: 'JSON',
  render: ({ article }) => `${JSON.stringify(article, null, 2)}\n`,
}
