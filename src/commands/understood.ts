import type { Article } from '../article/article.ts'
import type { DateStamp } from '../article/date-stamp.ts'
import { printable } from '../article/printable.ts'

const BASIS = { stated: 'as stated', caption: 'from the photo’s caption', corrected: 'as corrected' } as const

/** What was understood of an article, in words, one fact a line; `name` is where its capture is now. */
export function understood(article: Article, name: string): string {
  const { headline, sectionPath, byline, photo, body, residue, alternateDomains, source } = article
  const facts: readonly (readonly [name: string, value: string | null])[] = [
    ['section', sectionPath.length === 0 ? null : sectionPath.join(' / ')],
    ['headline', headline],
    ['standfirst', article.standfirst],
    ['byline', byline],
    ['dateline', article.dateline],
    ['date', dated(article.published)],
    ['updated', dated(article.updated)],
    ['publisher', source.publisher],
    ['photo', photo?.caption ?? null],
    ['text', `${body.length} ${body.length === 1 ? 'block' : 'blocks'}: ${kindsOf(article)}`],
    ['quotations', quotations(article)],
    ['addresses', alternateDomains.length === 0 ? null : alternateDomains.join(', ')],
    [
      'set aside',
      residue.length === 0 ? 'nothing' : residue.map(({ line, text }) => `\n    ${line}: ${text}`).join(''),
    ],
    ['language', article.language],
  ]
  const lines = facts.map(([fact, value]) => `  ${`${fact}:`.padEnd(12)}${printable(value ?? '–')}`)
  return [`${name} was added; it was understood as`, ...lines].join('\n')
}

function dated(stamp: DateStamp | null): string | null {
  return stamp === null
    ? null
    : `${stamp.date}${stamp.time === null ? '' : ` ${stamp.time}`}, ${BASIS[stamp.basis]}`
}

function kindsOf({ body }: Article): string {
  const kinds = Map.groupBy(body, (block) => block.kind)
  return [...kinds].map(([kind, blocks]) => `${blocks.length} ${kind}`).join(', ')
}

const LONGEST = 60

function quotations({ quotes }: Article): string | null {
  const speech = quotes.filter((quote) => quote.kind === 'speech')
  if (speech.length === 0) return null
  return speech
    .map(({ text, speaker }) => {
      const short = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
      return `\n    “${short}” — ${speaker?.name ?? 'nobody named'}`
    })
    .join('')
}
