import type { Article } from '../../src/article/article.ts'
import { parseCapture } from '../../src/capture/parse-capture.ts'

/** The Article of a page's text. */
export function read(text: string): Article {
  const parsed = parseCapture(new TextEncoder().encode(text), 'page.txt')
  if (!parsed.ok) throw new Error(parsed.issue.reason)
  return parsed.article
}

/** The texts of an article's blocks of one kind. */
export const texts = ({ body }: Article, kind: string): string[] =>
  body.filter((block) => block.kind === kind).map(({ text }) => text)
