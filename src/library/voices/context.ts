import type { Article } from '../../article/article.ts'
import { endOfText, startOfText } from '../../article/cut-text.ts'
import { displayPart } from '../../article/display-text.ts'
import type { Quotation } from '../../article/quotation.ts'

/** The sentence in which a quotation stands, as it is shown: what comes before it, the passage, what comes behind. */
export interface Context {
  readonly before: string
  readonly passage: string
  readonly behind: string
}

/** So much of a sentence is shown on either side of the passage, in characters. */
const MOST = 160
/** So far around it sentences are looked for. */
const REACH = 2 * MOST

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
  const near = Math.max(0, start - REACH)
  const text = displayPart(body[block]?.text ?? '', near, end + REACH)
  const passage = { first: start - near, last: end - near }
  const segmenter = new Intl.Segmenter(known(language), { granularity: 'sentence' })
  let { first: from, last: to } = passage
  for (const { segment, index } of segmenter.segment(text)) {
    const last = index + segment.length
    if (index <= passage.first && passage.first < last) from = index
    if (index <= passage.last && passage.last <= last + 1) to = last
  }
  return {
    before: endOfText(text.slice(Math.min(from, passage.first), passage.first), MOST),
    passage: text.slice(passage.first, passage.last),
    behind: startOfText(text.slice(passage.last, Math.max(to, passage.last)).trimEnd(), MOST),
  }
}
