import { displayText } from '../../article/display-text.ts'
import { voiceAddress, voiceDataAddress } from '../../library/permalinks.ts'
import { placeOf } from '../../library/text-fragment.ts'
import type { Voice } from '../../library/voices/voices.ts'
import type { Site } from '../../site/site.ts'

/** All that somebody says, as JSON: names, roles over time, and each quotation with its date and its place. */
export function voiceJson({ name, slug, roles, sayings }: Voice): string {
  const address = voiceDataAddress(slug)
  return `${JSON.stringify(
    {
      schema: 'broadsheet.voice/1',
      name,
      roles,
      quotations: sayings.map(({ story, quote }) => ({
        text: quote.text,
        date: story.article.published?.date ?? null,
        dateBasis: story.article.published?.basis ?? null,
        mention: quote.speaker?.mention ?? null,
        basis: quote.speaker?.basis ?? null,
        article: story.article.id,
        headline: story.article.headline,
        publisher: story.article.source.publisher,
        quotation: quote.id,
        link: placeOf(address, story, quote),
      })),
    },
    null,
    2,
  )}\n`
}

/** Everybody who speaks, with how many quotations, as JSON: what the search through the voices reads. */
export function voicesJson({ library }: Site): string {
  const rows = library.voices.map(({ name, slug, sayings }) => ({
    name: displayText(name),
    href: voiceAddress(slug),
    count: sayings.length,
  }))
  return `${JSON.stringify(rows)}\n`
}
