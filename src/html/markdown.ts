import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast'
import { remark } from 'remark'
import type { Article } from '../article/article.ts'
import type { BodyBlock } from '../article/body-block.ts'
import { textNode, withListsJoined } from './nodes.ts'

const writer = remark().data('settings', { bullet: '-', emphasis: '_', rule: '-' }).freeze()

/** What stands around an article in its Markdown edition, in the site's words. */
export interface MarkdownFrame {
  readonly title: string
  readonly details: readonly string[]
  readonly source: readonly string[]
}

/** The Markdown edition of an article, written by remark: the source's words and marks as they stand, escaped. */
export function renderMarkdown(article: Article, frame: MarkdownFrame): string {
  const { photo, standfirst } = article
  const children: RootContent[] = [
    { type: 'heading', depth: 1, children: [textNode(frame.title)] },
    ...(standfirst === null ? [] : [paragraph(strong(standfirst))]),
    ...(frame.details.length === 0 ? [] : [paragraph(textNode(frame.details.join(' · ')))]),
    ...(photo?.caption == null ? [] : [paragraph(emphasis(photo.caption))]),
    ...withListsJoined(article.body.map(block)),
    { type: 'thematicBreak' },
    ...frame.source.map((line) => paragraph(textNode(line))),
  ]
  const root: Root = { type: 'root', children }
  return writer.stringify(root)
}

function block({ kind, text: words, label }: BodyBlock): RootContent {
  const line = paragraph(textNode(label === undefined ? words : `${label} ${words}`))
  switch (kind) {
    case 'subheading':
      return { type: 'heading', depth: 2, children: [textNode(words)] }
    case 'listItem':
      return list(paragraph(textNode(words)), /^\d/.test(label ?? ''), Number.parseInt(label ?? '1', 10))
    case 'blockquote':
    case 'embed':
      return { type: 'blockquote', children: [line] }
    case 'caption':
      return paragraph(emphasis(words))
    case 'paragraph':
    case 'question':
    case 'answer':
      return line
  }
}

function list(item: Paragraph, ordered: boolean, start: number): RootContent {
  return {
    type: 'list',
    ordered,
    start: ordered ? start : null,
    spread: false,
    children: [{ type: 'listItem', spread: false, children: [item] }],
  }
}

const strong = (value: string): PhrasingContent => ({ type: 'strong', children: [textNode(value)] })
const emphasis = (value: string): PhrasingContent => ({ type: 'emphasis', children: [textNode(value)] })
const paragraph = (child: PhrasingContent): Paragraph => ({ type: 'paragraph', children: [child] })
