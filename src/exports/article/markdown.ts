import { renderMarkdown } from '../../html/markdown.ts'
import type { ArticleFormat } from './article-format.ts'

/** The article as Markdown (CommonMark), with a line on where it came from. */
export const markdown: ArticleFormat = {
  extension: 'md',
  mediaType: 'text/markdown',
  name: 'Markdown',
  render: ({ article, title }, { wording, show }) => {
    const { published, byline, source } = article
    const date =
      published === null ? wording.noDate : `${show.date(published.date)} (${wording.basis[published.basis]})`
    return renderMarkdown(article, {
      title,
      details: [
        ...(byline === null ? [] : [wording.by(byline)]),
        ...(source.publisher === null ? [] : [source.publisher]),
        date,
      ],
      source: [`${wording.source.capture}: ${source.file}`, `${wording.source.checksum}: ${source.sha256}`],
    })
  },
}
