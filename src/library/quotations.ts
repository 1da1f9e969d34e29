import type { Article } from '../article/article.ts'
import type { Quotation, Speaker } from '../article/quotation.ts'

/** A quotation whose own sentence names its speaker. */
export type StatedQuotation = Quotation & { readonly speaker: Speaker }

/** The quotations of an article that are somebody's words, in order. */
export function speechOf(article: Article): Quotation[] {
  return article.quotes.filter((quote) => quote.kind === 'speech')
}

/** The quotations whose own sentences name their speakers, in order. */
export function statedQuotations(article: Article): StatedQuotation[] {
  return speechOf(article).filter(isStated)
}

/** The id of the quotation that names the speaker of one that goes on from it, near or far; null where none does. */
export function namedBy(quote: Quotation, all: readonly Quotation[]): string | null {
  const before = all.find((other) => other.id === quote.continues)
  if (before === undefined) return null
  return isStated(before) ? before.id : namedBy(before, all)
}

/** Shown large, a quotation must say something by itself and fit: lengths in characters. */
const SHORTEST = 50
const LONGEST = 260
const BEST = 150

/** The quotation worth showing large: a whole thought whose sentence names the speaker; null where there is none. */
export function strongestQuotation(article: Article): StatedQuotation | null {
  let best: { quote: StatedQuotation; score: number } | null = null
  for (const quote of statedQuotations(article)) {
    if (quote.text.length < SHORTEST || quote.text.length > LONGEST) continue
    const whole = /^\P{Ll}/u.test(quote.text) ? 80 : 0
    const known = quote.speaker.role === null ? 0 : 30
    const score = whole + known - Math.abs(quote.text.length - BEST) / 2
    if (best === null || score > best.score) best = { quote, score }
  }
  return best?.quote ?? null
}

function isStated(quote: Quotation): quote is StatedQuotation {
  return quote.speaker?.basis === 'stated'
}
