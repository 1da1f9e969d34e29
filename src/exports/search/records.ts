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
  /** the words that are searched, of which the result shows those around what was found */
  readonly content: string
  /** what is searched too: an article's title and byline, the speaker of a quotation, which the result shows */
  readonly meta: Readonly<Partial<Record<'title' | 'by' | 'role', string>>>
  /** what the result shows, and nobody searches */
  readonly shown: Readonly<Record<'title' | 'kind' | 'facts' | 'lang' | 'dir', string>>
  readonly filters: Readonly<Record<'kind' | 'section' | 'voice' | 'year' | 'language', readonly string[]>>
  readonly sort: { readonly date: string }
}

/** The records of a story, first the one of its article, then those of what is said in it. */
export function searchRecords(story: Story, site: Site): SearchRecord[] {
  const said = speechOf(story.article)
  return [articleRecord(story, said, site), ...said.map((quote) => quotationRecord(story, quote, site))]
}

function articleRecord(story: Story, said: readonly Quotation[], site: Site): SearchRecord {
  const { standfirst, byline, photo, body, language } = story.article
  const shown = shownOf('article', story, site)
  const parts = [standfirst ?? '', ...body.map(({ text }) => text), photo?.caption ?? '']
  return {
    url: articleAddress(story.slug),
    content: spacedText(displayText(parts.filter((part) => part !== '').join('\n')), language),
    meta: { title: spacedText(shown.title, language), by: displayText(byline ?? '') },
    shown,
    filters: { ...filtersOf(story, site), kind: ['article'], voice: voicesOf(said, site) },
    sort: sortOf(story),
  }
}

function quotationRecord(story: Story, quote: Quotation, site: Site): SearchRecord {
  return {
    url: placeOf(FIXED.search, story, quote),
    content: spacedText(quotedText(story.article, quote), story.article.language),
    meta: {
      by: shownSpeaker(story.article, quote) ?? '',
      role: displayText(quote.speaker?.role ?? ''),
    },
    shown: shownOf('quotation', story, site),
    filters: { ...filtersOf(story, site), kind: ['quotation'], voice: voicesOf([quote], site) },
    sort: sortOf(story),
  }
}

function shownOf(kind: 'article' | 'quotation', story: Story, site: Site): SearchRecord['shown'] {
  const { article, title } = story
  return {
    kind,
    title: displayText(title),
    facts: storyFacts(story, site, ['publisher', 'day']),
    lang: languageTag(article),
    dir: article.direction,
  }
}

/** Names of a section path as one: "News / Coast". */
const BETWEEN = ' / '

function filtersOf(
  { article }: Story,
  { library }: Site,
): { section: string[]; year: string[]; language: string[] } {
  const names = sectionsNamed(article.sectionPath, library.sectionAt).map(({ name }) => name)
  return {
    section: names.map((_, i) => names.slice(0, i + 1).join(BETWEEN)),
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
