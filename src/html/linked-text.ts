import type { PhrasingContent } from 'mdast'
import { element, type Inline, textNode, withPassages } from './nodes.ts'
import { safeUrl } from './safe-url.ts'

/** An address in running text: with its scheme wherever it stands, without one where a word could begin. */
const ADDRESS =
  /(?:https?:\/\/|(?<![\p{L}\p{N}@./-])(?:[a-z\d-]{1,63}\.){1,6}[a-z]{2,24}\/)[^\s<>"'“”„«»‘’]{1,2000}/giu
/** What ends a sentence, and no address. */
const CLOSING = /[.,;:!?…]/u
/** Brackets: one that an address opens closes in it. */
const BRACKETS = [
  ['(', ')'],
  ['[', ']'],
] as const

/** A text with the addresses that it names as links; `plain` makes nodes of what stands between them. */
export function linkedText(text: string, plain: Inline): PhrasingContent[] {
  return withPassages(text, ADDRESS, link, plain)
}

function link(passage: string) {
  const words = withoutClosing(passage)
  const href = safeUrl(/^https?:/i.test(words) ? words : `https://${words}`)
  return href === null ? null : { words, node: element('a', { href, rel: 'nofollow' }, [textNode(words)]) }
}

/** A passage without the signs at its end that belong to the sentence around it. */
function withoutClosing(passage: string): string {
  const count = (sign: string) => passage.split(sign).length - 1
  const spare = new Map<string, number>(BRACKETS.map(([open, close]) => [close, count(close) - count(open)]))
  let end = passage.length
  for (; end > 0; end--) {
    const sign = passage[end - 1] ?? ''
    const unopened = spare.get(sign)
    if (unopened === undefined ? !CLOSING.test(sign) : unopened <= 0) break
    if (unopened !== undefined) spare.set(sign, unopened - 1)
  }
  return passage.slice(0, end)
}
