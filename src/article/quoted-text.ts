import type { Article } from './article.ts'
import { displayText } from './display-text.ts'
import type { Quotation } from './quotation.ts'

const PAIRS: Readonly<Record<string, string>> = {
  '«': '»',
  '»': '«',
  '„': '“',
  '「': '」',
  '『': '』',
  '”': '”',
}

/**
 * A quotation as it is shown by itself: between the marks of its source, typewriter marks curled, and without the
 * comma that led over to its attribution.
 */
export function quotedText({ body }: Article, quote: Quotation): string {
  const before = body[quote.block]?.text.slice(0, quote.start).trimEnd().at(-1) ?? ''
  const close = PAIRS[before]
  const text = displayText(quote.text).replace(/[,،、，]$/, '')
  return close === undefined ? `“${text}”` : `${before}${text}${close}`
}
