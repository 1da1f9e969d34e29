import type { PhrasingContent } from 'mdast'
import { element, textNode } from './nodes.ts'
import { safeUrl } from './safe-url.ts'

/** An address in running text: with its scheme wherever it stands, without one where a word could begin. */
const ADDRESS =
  /(?:https?:\/\/|(?<![\p{L}\p{N}@./-])(?:[a-z\d-]{1,63}\.){1,6}[a-z]{2,24}\/)[^\s<>"'“”„«»‘’]{1,2000}/giu
/** What ends a sentence, and no address. */
const CLOSING = /[.,;:!?…)\]]+$/u

/** A text with the addresses that it names as links; `plain` makes nodes of what stands between them. */
export function linkedText(text: string, plain: (text: string) => PhrasingContent[]): PhrasingContent[] {
  const nodes: PhrasingContent[] = []
  let at = 0
  for (const match of text.matchAll(ADDRESS)) {
    const address = match[0].replace(CLOSING, '')
    const href = safeUrl(/^https?:/i.test(address) ? address : `https://${address}`)
    if (href === null) continue
    nodes.push(...plain(text.slice(at, match.index)))
    nodes.push(element('a', { href, rel: 'nofollow' }, [textNode(address)]))
    at = match.index + address.length
  }
  return [...nodes, ...plain(text.slice(at))]
}
