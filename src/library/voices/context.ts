import type { Article } from '../../article/article.ts'
import { displayText } from '../../article/display-text.ts'
import type { Quotation } from '../../article/quotation.ts'

/** The sentence in which a quotation stands, as it is shown: what comes before it, the passage, what comes behind. */
export interface Context {
  readonly before: string
  readonly passage: string
  readonly behind: string
}

/** So much of a sentence is shown on either side of the passage, in characters. */
const MOST = 160

/** A language that sentences can be told in; English where a tag is none. */
function known(language: string): string {
  try {
    return Intl.Segmenter.supportedLocalesOf(language)[0] ?? 'en'
  } catch {
    return 'en'
  }
}

/** The words of its own sentence around a quotation, by the sentences of Unicode (UAX 29, in `Intl.Segmenter`). */
export function contextOf({ body, language }: Article, { block, start, end }: Quotation): Context {
  const text = displayText(body[block]?.text ?? '')
  const segmenter = new Intl.Segmenter(known(language), { granularity: 'sentence' })
  const near = { start: Math.max(0, start - 2 * MOST), end: Math.min(text.length, end + 2 * MOST) }
  let [from, to] = [start, end]
  for (const { segment, index } of segmenter.segment(text.slice(near.start, near.end))) {
    const first = near.start + index
    const last = first + segment.length
    if (first <= start && start < last) from = first
    if (first <= end && end <= last + 1) to = last
  }
  return {
    before: tail(text.slice(Math.min(from, start), start)),
    passage: text.slice(start, end),
    behind: head(text.slice(end, Math.max(to, end)).trimEnd()),
  }
}

const tail = (text: string) => (text.length <= MOST ? text : `… ${text.slice(-MOST).replace(/^\S*\s/, '')}`)
const head = (text: string) => (text.length <= MOST ? text : `${text.slice(0, MOST).replace(/\s\S*$/, '')} …`)
