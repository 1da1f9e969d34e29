import rehypeSanitize from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import type { Article } from '../article/article.ts'
import { type BodyFrame, bodyTree } from './body-tree.ts'
import { SANITIZE_SCHEMA } from './sanitize-schema.ts'

const pipeline = unified()
  .use(remarkRehype)
  .use(rehypeSanitize, SANITIZE_SCHEMA)
  .use(rehypeStringify)
  .freeze()

/** The body of an article as sanitized HTML, one string for each top-level element, in order; see `bodyTree`. */
export function renderBody(article: Article, frame: BodyFrame | null): string[] {
  const tree = pipeline.runSync(bodyTree(article, frame))
  return tree.children
    .filter((node) => node.type === 'element')
    .map((node) => pipeline.stringify({ type: 'root', children: [node] }))
}
