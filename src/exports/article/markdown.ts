import { renderMarkdown } from '../../html/markdown.ts'
import { bylineShown, storyFacts } from '../../site/story-facts.ts'
import type { ArticleFormat } from './article-format.ts'

/** The article as Markdown (CommonMark), with a line on where it came from. */
export const markdown: ArticleFormat = {
  extension: 'md',
  mediaType: 'text/markdown',
  name: 'Markdown',
  render: (story, site) => {
    const { article, title } = story
    const { wording } = site
    const { byline, authors, source } = article
    return renderMarkdown(article, {
      title,
      details: [
        ...(byline === null ? [] : [bylineShown(byline, authors, wording)]),
        ...(source.publisher === null ? [] : [source.publisher]),
        storyFacts(story, site, ['date']),
      ],
      source: [`${wording.source.capture}: ${source.file}`, `${wording.source.checksum}: ${source.sha256}`],
    })
  },
}
