import type { List, PhrasingContent, RootContent } from 'mdast'

/** An mdast node that becomes the HTML element `name`; remark-rehype follows `hName` and `hProperties`. */
export function element(
  name: string,
  properties: Record<string, string | string[]>,
  children: PhrasingContent[],
): PhrasingContent {
  return { type: 'emphasis', children, data: { hName: name, hProperties: properties } }
}

export const textNode = (value: string): PhrasingContent => ({ type: 'text', value })

/** How a text becomes nodes. */
export type Inline = (text: string) => PhrasingContent[]

/**
 * A text with some of its passages as nodes of their own: of those that `pattern` finds, the ones from which `make`
 * takes words (those that the passage begins with) and a node. `plain` makes nodes of what stands between them.
 */
export function withPassages(
  text: string,
  pattern: RegExp,
  make: (passage: string) => { readonly words: string; readonly node: PhrasingContent } | null,
  plain: Inline,
): PhrasingContent[] {
  const parts: PhrasingContent[][] = []
  let at = 0
  for (const match of text.matchAll(pattern)) {
    const made = make(match[0])
    if (made === null) continue
    parts.push(plain(text.slice(at, match.index)), [made.node])
    at = match.index + made.words.length
  }
  return [...parts.flat(), ...plain(text.slice(at))]
}

/** Whether a list goes on with another: of its kind, and from its next number where numbers are given. */
function goesOn(list: List, next: List): boolean {
  const follows = next.start == null || next.start === (list.start ?? 1) + list.children.length
  return list.ordered === next.ordered && follows
}

/** The blocks of a text, the items of lists of one kind that follow each other in one list. */
export function withListsJoined(blocks: readonly RootContent[]): RootContent[] {
  const joined: RootContent[] = []
  for (const node of blocks) {
    const previous = joined.at(-1)
    if (node.type === 'list' && previous?.type === 'list' && goesOn(previous, node))
      previous.children.push(...node.children)
    else joined.push(node)
  }
  return joined
}
