import type { ArticleFormat } from './article-format.ts'

/** The capture as it came, byte for byte. */
export const text: ArticleFormat = {
  extension: 'txt',
  mediaType: 'text/plain',
  name: null,
  render: (_story, _site, capture) => capture(),
}
