import type { Article } from './article.ts'
import { displayText } from './display-text.ts'
import type { Quotation } from './quotation.ts'

/** The marks that can close a passage, by the one that opens it; the usual one first. */
const CLOSING: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '„': '“”',
  '‚': '‘’',
  '«': '»',
  '»': '«»',
  '‹': '›',
  '「': '」',
  '『': '』',
  '”': '”',
}
const BEFORE = /(\S)(\s?)$/u
const BEHIND = /^\s?(\S)/u
/** Keeps a mark with its words: "« Nous restons. »" */
const UNBREAKABLE = '\u202f'

/**
 * A quotation as it is shown by itself: between the marks of its source, typewriter marks curled, and without the
 * comma that led over to its attribution.
 */
export function quotedText({ body }: Article, quote: Quotation): string {
  const source = displayText(body[quote.block]?.text ?? '')
  const text = displayText(quote.text).replace(/[,،、，]$/, '')
  const [, open = '', space = ''] = BEFORE.exec(source.slice(0, quote.start)) ?? []
  const closing = CLOSING[open]
  if (closing === undefined) return `“${text}”`
  const behind = BEHIND.exec(source.slice(quote.end))?.[1] ?? ''
  const close = closing.includes(behind) && behind !== '' ? behind : closing.charAt(0)
  const gap = space === '' ? '' : UNBREAKABLE
  return `${open}${gap}${text}${gap}${close}`
}
