import type { Article } from '../article/article.ts'
import { oncePer } from '../article/once-per.ts'
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

/** For every quotation that goes on from one whose sentence names the speaker, near or far: that one. */
export const namersOf = oncePer((article: Article): ReadonlyMap<Quotation, StatedQuotation> => {
  const byId = new Map(article.quotes.map((quote) => [quote.id, quote]))
  const namers = new Map<Quotation, StatedQuotation>()
  for (const quote of article.quotes) {
    const before = byId.get(quote.continues ?? '')
    const namer = before === undefined || isStated(before) ? before : namers.get(before)
    if (namer !== undefined) namers.set(quote, namer)
  }
  return namers
})

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
