import type { BlockContent, Root, RootContent } from 'mdast'
import type { Article } from '../article/article.ts'
import type { BlockKind, BodyBlock } from '../article/body-block.ts'
import { displayText } from '../article/display-text.ts'
import { blockIds } from './block-ids.ts'
import { element, type QuotationPlace, quotedNodes, textNode } from './inline-nodes.ts'

/** What the site adds to a body: how a quotation is announced and numbered, and where its share page is. */
export interface BodyFrame {
  readonly quotationPrefix: string
  readonly number: (n: number) => string
  readonly shareHref: (quoteId: string) => string
}

const CLASS: Partial<Record<BlockKind, string>> = {
  question: 'question',
  answer: 'answer',
  embed: 'embed',
  caption: 'caption',
}

/** The body of an article as mdast: one top-level node for each block, items of one list together. */
export function bodyTree(article: Article, frame: BodyFrame): Root {
  const ids = blockIds(article.body)
  const speech = article.quotes.filter((quote) => quote.kind === 'speech')
  const children: RootContent[] = []
  article.body.forEach((block, index) => {
    const places = speech.flatMap((quote, n): QuotationPlace[] =>
      quote.block === index
        ? [
            {
              quote,
              number: frame.number(n + 1),
              href: frame.shareHref(quote.id),
              prefix: frame.quotationPrefix,
            },
          ]
        : [],
    )
    const node = blockNode(block, ids[index] ?? '', places)
    const previous = children.at(-1)
    if (node.type !== 'list' || previous?.type !== 'list' || previous.ordered !== node.ordered)
      children.push(node)
    else previous.children.push(...node.children)
  })
  return { type: 'root', children }
}

function blockNode(block: BodyBlock, id: string, places: readonly QuotationPlace[]): RootContent {
  const children = quotedNodes(block.text, places)
  switch (block.kind) {
    case 'subheading':
      return { type: 'heading', depth: 2, children, data: { hProperties: { id } } }
    case 'listItem': {
      const ordered = /^\d/.test(block.label ?? '')
      const item: BlockContent = { type: 'paragraph', children }
      return {
        type: 'list',
        ordered,
        spread: false,
        children: [{ type: 'listItem', spread: false, children: [item], data: { hProperties: { id } } }],
      }
    }
    case 'blockquote':
    case 'embed':
      return {
        type: 'blockquote',
        children: [{ type: 'paragraph', children }],
        data: { hProperties: { id, ...classNames([CLASS[block.kind]]) } },
      }
    case 'caption':
    case 'paragraph':
    case 'question':
    case 'answer': {
      const hangs = places.some(({ quote }) => quote.start <= 2)
      const label =
        block.label === undefined
          ? []
          : [element('b', {}, [textNode(displayText(block.label))]), textNode(' ')]
      return {
        type: 'paragraph',
        children: [...label, ...children],
        data: { hProperties: { id, ...classNames([CLASS[block.kind], hangs ? 'hang' : undefined]) } },
      }
    }
  }
}

function classNames(names: readonly (string | undefined)[]): { className?: string[] } {
  const className = names.filter((name) => name !== undefined)
  return className.length === 0 ? {} : { className }
}
