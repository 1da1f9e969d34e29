import { type DateStamp, hasZone } from '../article/date-stamp.ts'
import { displayText } from '../article/display-text.ts'
import type { Quotation } from '../article/quotation.ts'
import { articleAddress, sectionAddress } from '../library/permalinks.ts'
import { previewPicture } from '../library/photos.ts'
import { sectionsNamed } from '../library/sections.ts'
import type { Story } from '../library/story.ts'
import type { Site } from '../site/site.ts'
import { momentOf } from '../site/story-facts.ts'
import { absolute } from './absolute.ts'

type Schema = Record<string, unknown>

/** An article as schema.org `NewsArticle`; it gives no date that the text does not state, and no invented author. */
export function newsArticle(story: Story, { settings, library }: Site): Schema {
  const { article, slug, title } = story
  const names = sectionsNamed(story.article.sectionPath, library.sectionAt)
  return {
    '@type': 'NewsArticle',
    headline: displayText(title),
    ...(article.language === 'und' ? {} : { inLanguage: article.language }),
    ...(article.standfirst === null ? {} : { description: displayText(article.standfirst) }),
    ...(names.length === 0 ? {} : { articleSection: names.map(({ name }) => displayText(name)) }),
    ...dated('datePublished', article.published),
    ...dated('dateModified', article.updated),
    ...(article.authors.length === 0
      ? {}
      : { author: article.authors.map((name) => ({ '@type': 'Person', name: displayText(name) })) }),
    ...(article.source.publisher === null
      ? {}
      : { publisher: { '@type': 'Organization', name: displayText(article.source.publisher) } }),
    ...(settings.site === null ? {} : { url: absolute(settings.site, articleAddress(slug)) }),
    ...pictured(story, settings.site),
  }
}

/** The picture of a story by its address, which only a site with an address of its own can name. */
function pictured(story: Story, home: string | null): Schema {
  const picture = previewPicture(story)
  return picture === null || home === null ? {} : { image: absolute(home, picture.address) }
}

/** The way from the outermost section to an article as schema.org `BreadcrumbList`. */
export function breadcrumbList(story: Story, { settings, library }: Site): Schema {
  const home = settings.site
  const item = (address: string) => (home === null ? {} : { item: absolute(home, address) })
  const steps = [
    ...sectionsNamed(story.article.sectionPath, library.sectionAt).map(({ name, path }) => ({
      name,
      ...item(sectionAddress(path)),
    })),
    { name: story.title, ...item(articleAddress(story.slug)) },
  ]
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, ...rest }, i) => ({
      '@type': 'ListItem',
      position: i + 1,
      name: displayText(name),
      ...rest,
    })),
  }
}

/**
 * A quotation as schema.org `Quotation`: it names only a speaker whom its own sentence names, on the page of a voice as
 * that page does.
 */
export function quotationData(story: Story, quote: Quotation, site: Site, voice?: string): Schema {
  const { speaker } = quote
  const name = speaker?.basis === 'stated' ? (voice ?? speaker.name) : undefined
  return {
    '@type': 'Quotation',
    text: displayText(quote.text),
    ...(name === undefined ? {} : { spokenByCharacter: { '@type': 'Thing', name: displayText(name) } }),
    isPartOf: voice === undefined ? newsArticle(story, site) : inShort(story, site),
  }
}

/** An article by its headline, date and address: enough where many are named on one page. */
function inShort(story: Story, site: Site): Schema {
  const { headline, datePublished, url } = newsArticle(story, site)
  return {
    '@type': 'NewsArticle',
    headline,
    ...(datePublished === undefined ? {} : { datePublished }),
    ...(url === undefined ? {} : { url }),
  }
}

/** A stated or corrected date, with its time where the zone of that is stated: schema.org takes any other for its reader's own. */
function dated(key: string, stamp: DateStamp | null): Schema {
  if (stamp === null || stamp.basis === 'caption') return {}
  const { date, time } = stamp
  return { [key]: time !== null && hasZone(time) ? momentOf(stamp) : date }
}
