import type { List, PhrasingContent, Root, RootContent } from 'mdast'
import type { Article } from '../article/article.ts'
import type { BlockKind, BodyBlock } from '../article/body-block.ts'
import { displayText } from '../article/display-text.ts'
import { shownSpeaker } from '../article/shown-speaker.ts'
import { blockIds } from './block-ids.ts'
import { crowdedFigures } from './crowded-figures.ts'
import { type QuotationPlace, quotedNodes, textNodes } from './inline-nodes.ts'
import { linkedText } from './linked-text.ts'
import { element, type Inline, textNode, withListsJoined } from './nodes.ts'

/** What the site adds to a body: how a quotation is announced and numbered, in which language, and where it is shared. */
export interface BodyFrame {
  readonly quotationPrefix: string
  readonly language: string
  readonly number: (n: number) => string
  readonly shareHref: (quoteId: string) => string
}

const CLASS: Partial<Record<BlockKind, string>> = {
  question: 'question',
  answer: 'answer',
  embed: 'embed',
  caption: 'caption',
}

/**
 * The body of an article as mdast: one top-level node for each block, items of one list together. Without a frame
 * it is the text alone, for readers that have no use for figures and anchors of quotations.
 */
export function bodyTree(article: Article, frame: BodyFrame | null): Root {
  const ids = blockIds(article.body)
  const placesOf = frame === null ? new Map<number, QuotationPlace[]>() : placesByBlock(article, frame)
  const blocks = article.body.map((block, index) =>
    blockNode(block, ids[index] ?? '', placesOf.get(index) ?? []),
  )
  return { type: 'root', children: withListsJoined(blocks) }
}

/** The quotations that are somebody's words, by the block that they stand in. */
function placesByBlock(article: Article, frame: BodyFrame): Map<number, QuotationPlace[]> {
  const speech = article.quotes
    .filter((quote) => quote.kind === 'speech')
    .map((quote) => ({ quote, speaker: shownSpeaker(article, quote) }))
  const crowded = crowdedFigures(
    speech.map(({ quote: { block, start }, speaker }) => ({ block, start, name: speaker ?? '' })),
    article.body,
  )
  const places = speech.map(({ quote, speaker }, n) => ({
    quote,
    speaker,
    number: frame.number(n + 1),
    href: frame.shareHref(quote.id),
    prefix: frame.quotationPrefix,
    language: frame.language,
    close: crowded[n] === true,
  }))
  return Map.groupBy(places, ({ quote }) => quote.block)
}

/** What is embedded from elsewhere is reached by the addresses that it names. */
const linkedNodes: Inline = (text) => linkedText(text, textNodes)

function blockNode(block: BodyBlock, id: string, places: readonly QuotationPlace[]): RootContent {
  const children = quotedNodes(block.text, places, block.kind === 'embed' ? linkedNodes : textNodes)
  switch (block.kind) {
    case 'subheading':
      return { type: 'heading', depth: 2, children, data: { hProperties: { id } } }
    case 'listItem':
      return listNode(block, id, children)
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
      const hangs = block.label === undefined && places.some(({ quote }) => quote.start <= 2)
      const label =
        block.label === undefined || block.kind === 'caption'
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

/** A list of one item; items of one list are put together afterwards. The number that the text gives stays. */
function listNode(block: BodyBlock, id: string, children: PhrasingContent[]): List {
  const value = /^\d+/.exec(block.label ?? '')?.[0]
  return {
    type: 'list',
    ordered: value !== undefined,
    spread: false,
    children: [
      {
        type: 'listItem',
        spread: false,
        children: [{ type: 'paragraph', children }],
        data: { hProperties: { id, ...(value === undefined ? {} : { value }) } },
      },
    ],
  }
}

function classNames(names: readonly (string | undefined)[]): { className?: string[] } {
  const className = names.filter((name) => name !== undefined)
  return className.length === 0 ? {} : { className }
}
