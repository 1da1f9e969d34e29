import type { PhrasingContent } from 'mdast'

/** An mdast node that becomes the HTML element `name`; remark-rehype follows `hName` and `hProperties`. */
export function element(
  name: string,
  properties: Record<string, string | string[]>,
  children: PhrasingContent[],
): PhrasingContent {
  return { type: 'emphasis', children, data: { hName: name, hProperties: properties } }
}

export const textNode = (value: string): PhrasingContent => ({ type: 'text', value })
