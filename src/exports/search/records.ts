import { displayText } from '../../article/display-text.ts'
import type { Quotation } from '../../article/quotation.ts'
import { quotedText } from '../../article/quoted-text.ts'
import { shownSpeaker } from '../../article/shown-speaker.ts'
import { spacedText } from '../../article/words.ts'
import { articleAddress, FIXED } from '../../library/permalinks.ts'
import { speechOf } from '../../library/quotations.ts'
import { sectionsNamed } from '../../library/sections.ts'
import type { Story } from '../../library/story.ts'
import { placeOf } from '../../library/text-fragment.ts'
import type { Site } from '../../site/site.ts'
import { languageTag, storyFacts } from '../../site/story-facts.ts'

/** What is found as one result: an article, or a quotation at its place in one. */
export interface SearchRecord {
  /** from the page of search: the address, with the fragment that leads to the place */
  readonly url: string
  /** the words that are searched beside the title */
  readonly content: string
  /** what the result shows */
  readonly meta: Readonly<Record<'title' | 'kind' | 'facts' | 'by' | 'role' | 'lang' | 'dir', string>>
  readonly filters: Readonly<Record<'kind' | 'section' | 'voice' | 'year' | 'language', readonly string[]>>
  readonly sort: { readonly date: string }
}

/** The records of a story, first the one of its article, then those of what is said in it. */
export function searchRecords(story: Story, site: Site): SearchRecord[] {
  const said = speechOf(story.article)
  return [articleRecord(story, said, site), ...said.map((quote) => quotationRecord(story, quote, site))]
}

function articleRecord(story: Story, said: readonly Quotation[], site: Site): SearchRecord {
  const { standfirst, photo, body, language } = story.article
  const parts = [standfirst ?? '', ...body.map(({ text }) => text), photo?.caption ?? '']
  return {
    url: articleAddress(story.slug),
    content: spacedText(displayText(parts.filter((part) => part !== '').join('\n')), language),
    meta: { ...metaOf(story, site), kind: 'article', by: '', role: '' },
    filters: { ...filtersOf(story, site), kind: ['article'], voice: voicesOf(said, site) },
    sort: sortOf(story),
  }
}

function quotationRecord(story: Story, quote: Quotation, site: Site): SearchRecord {
  return {
    url: placeOf(FIXED.search, story, quote),
    content: spacedText(quotedText(story.article, quote), story.article.language),
    meta: {
      ...metaOf(story, site),
      kind: 'quotation',
      by: shownSpeaker(story.article, quote) ?? '',
      role: displayText(quote.speaker?.role ?? ''),
    },
    filters: { ...filtersOf(story, site), kind: ['quotation'], voice: voicesOf([quote], site) },
    sort: sortOf(story),
  }
}

function metaOf(story: Story, site: Site): { title: string; facts: string; lang: string; dir: string } {
  const { article, title } = story
  return {
    title: displayText(title),
    facts: storyFacts(story, site, ['publisher', 'day']),
    lang: languageTag(article),
    dir: article.direction,
  }
}

function filtersOf(
  { article }: Story,
  { library }: Site,
): { section: string[]; year: string[]; language: string[] } {
  const section = sectionsNamed(article.sectionPath, library.sectionAt)[0]
  return {
    section: section === undefined ? [] : [section.name],
    year: article.published === null ? [] : [article.published.date.slice(0, 4)],
    language: article.language === 'und' ? [] : [article.language],
  }
}

function voicesOf(said: readonly Quotation[], { library }: Site): string[] {
  return [...new Set(said.flatMap((quote) => library.voiceOf.get(quote)?.name ?? []))]
}

function sortOf({ article }: Story): { date: string } {
  return { date: article.published?.date ?? '0000' }
}
