import type { Article } from './article.ts'
import { displayPart } from './display-text.ts'
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
/** A mark of two units, and a space between it and the passage. */
const MARK = 3
const BEFORE = /(‘‘|\S)(\s?)$/u
const BEHIND = /^\s?(\S)/u
/** Keeps a mark with its words: "« Nous restons. »" */
const UNBREAKABLE = '\u202f'

/**
 * A quotation as it is shown by itself: between the marks of its source, typewriter marks curled, and without the
 * comma that led over to its attribution.
 */
export function quotedText({ body }: Article, quote: Quotation): string {
  const { block, start, end } = quote
  const source = body[block]?.text ?? ''
  const text = displayPart(source, start, end).replace(/[,،、，]$/, '')
  const [, open = '', space = ''] = BEFORE.exec(displayPart(source, Math.max(0, start - MARK), start)) ?? []
  const closing = CLOSING[open]
  if (closing === undefined) return `“${text}”`
  const behind = BEHIND.exec(displayPart(source, end, end + MARK))?.[1] ?? ''
  const close = closing.includes(behind) && behind !== '' ? behind : closing.charAt(0)
  const gap = space === '' ? '' : UNBREAKABLE
  return `${open}${gap}${text}${gap}${close}`
}
