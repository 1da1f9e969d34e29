import type { Article } from '../article/article.ts'
import { displayPart, displayText } from '../article/display-text.ts'
import { oncePer } from '../article/once-per.ts'
import type { Quotation } from '../article/quotation.ts'
import { type Address, articleAddress, relativeLink } from './permalinks.ts'
import type { Story } from './story.ts'

/** A passage up to this length is given whole, a longer one by its first and last words. */
const WHOLE = 300
/** The first and the last six words, as they stand: a space between them can be one that breaks no line. */
const FIRST = /^\S+(?:\s+\S+){5}/u
const LAST = /\S+(?:\s+\S+){5}$/u
/** No more words of context than these are tried, and none farther behind than this, in characters. */
const CONTEXT = 12
const REACH = 400

/**
 * The text directive that leads a browser to a quotation on its article's page and marks it: `:~:text=` with the whole
 * passage or its start and end, and as many of the words behind it as make it the first of its kind on the page (WICG,
 * URL Fragment Text Directives). Null where no words behind it do; the words before it stand apart from it on the page,
 * behind its figure.
 */
export function textFragment(article: Article, quote: Quotation): string | null {
  const page = pageText(article)
  const shown = shownFrom(article, quote)
  const passage = shown.slice(0, quote.end - quote.start).toWellFormed()
  const [first = '', last = ''] =
    passage.length <= WHOLE ? [] : [FIRST, LAST].map((ends) => ends.exec(passage)?.[0])
  const short = first === '' || last === '' || first.length + last.length >= passage.length
  const parts = short ? [passage] : [first, last]
  const [start = passage] = parts
  const place = page.places[quote.block] ?? 0
  const found = (words: string) => page.text.indexOf(page.caseless ? words.toLowerCase() : words)
  const isFirst = (behind: string) => found(start + behind) === place + quote.start
  const directive = parts.map(encode).join(',')
  if (isFirst('')) return `:~:text=${directive}`
  if (!short) return null
  const suffix = suffixes(behindOf(article, quote, shown)).find(({ stands }) => isFirst(stands))
  return suffix === undefined ? null : `:~:text=${directive},-${encode(suffix.words)}`
}

/** The page's words as a browser searches them, whatever their case: the body's blocks behind headline and standfirst. */
const pageText = oncePer(({ headline, standfirst, photo, body }: Article) => {
  const shown = (part: string | null | undefined) => `${displayText(part ?? '')}\n`
  let text = [headline, standfirst, photo?.caption].map(shown).join('')
  const places = body.map((block) => {
    const place = text.length
    text += shown(block.text)
    return place
  })
  const small = text.toLowerCase()
  const caseless = small.length === text.length
  return { text: caseless ? small : text, caseless, places }
})

/** A passage as it is shown, with what stands behind it. */
function shownFrom({ body }: Article, { block, start, end }: Quotation): string {
  return displayPart(body[block]?.text ?? '', start, end + REACH)
}

/** What stands right behind a passage on the page: nothing behind one whose speaker the page adds, else up to the next one. */
function behindOf({ quotes }: Article, { block, start, end, speaker }: Quotation, shown: string): string {
  if (speaker?.basis === 'carried') return ''
  const next = quotes.find((other) => other.block === block && other.start > end)
  const last = next === undefined ? end + REACH : Math.max(end, next.start - 2)
  return shown.slice(end - start, last - start)
}

/** The first words behind a passage, one more each time: as they stand, and as the directive gives them. */
function suffixes(behind: string): { stands: string; words: string }[] {
  const found: { stands: string; words: string }[] = []
  for (const match of behind.matchAll(/\S+/g)) {
    if (found.length === CONTEXT) break
    const stands = behind.slice(0, match.index + match[0].length)
    if (!stands.isWellFormed()) break // the place before the next passage can lie inside a sign
    found.push({ stands, words: stands.trim() })
  }
  return found
}

/** Percent-encoded, and with it the sign that parts a directive and those that `encodeURIComponent` leaves. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /[-!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

/** The link from an address to a quotation in its article: its anchor, and the text that browsers mark. */
export function placeOf(from: Address, { article, slug }: Story, quote: Quotation): string {
  return relativeLink(from, articleAddress(slug), `${quote.id}${textFragment(article, quote) ?? ''}`)
}
