import type { Article } from '../article/article.ts'
import type { DateStamp } from '../article/date-stamp.ts'
import { displayText } from '../article/display-text.ts'
import { openingText } from '../library/opening-text.ts'
import { speechOf } from '../library/quotations.ts'
import type { Story } from '../library/story.ts'
import type { Site } from './site.ts'

/** What can be said of a story in one line. */
export type Fact = 'publisher' | 'date' | 'day' | 'quotations'

/** A date with what it rests on: always said, or only where it is not what the text states as its date. */
export function dateWithBasis(
  { date, basis }: DateStamp,
  { wording, show }: Site,
  say: 'always' | 'where implied' = 'where implied',
): string {
  return say === 'always' || basis !== 'stated' ? restingOn(show.date(date), basis, wording) : show.date(date)
}

/** A moment with what it rests on, where it is not what the text states as its date. */
export function momentWithBasis(stamp: DateStamp, site: Site): string {
  const moment = momentShown(stamp, site)
  return stamp.basis === 'stated' ? moment : restingOn(moment, stamp.basis, site.wording)
}

const restingOn = (shown: string, basis: DateStamp['basis'], wording: Site['wording']): string =>
  `${shown}${wording.comma}${wording.basis[basis]}`

/** The moment of a date, as far as it is known: "July 28, 2024, 4:41 PM UTC+1". */
export const momentShown = ({ date, time }: DateStamp, { wording, show }: Site): string =>
  time === null ? show.date(date) : `${show.date(date)}${wording.comma}${show.time(time)}`

/** The same for machines, as HTML's `datetime` has it. */
export const momentOf = ({ date, time }: DateStamp): string => (time === null ? date : `${date}T${time}`)

/**
 * What is known of a story, as one line: "Press TV · July 28, 2024, as stated"; `date` says what the date rests on in
 * any case, `day` only where it is implied; where no date of publication is known, both say that of an update.
 */
export function storyFacts({ article }: Story, site: Site, parts: readonly Fact[]): string {
  const { published, updated, source } = article
  const undated = updated === null ? site.wording.noDate : site.wording.updated(site.show.date(updated.date))
  const quotations = speechOf(article).length
  const facts = {
    publisher: source.publisher === null ? null : displayText(source.publisher),
    date: published === null ? undated : dateWithBasis(published, site, 'always'),
    day: published === null ? undated : dateWithBasis(published, site),
    quotations: quotations === 0 ? null : site.wording.quotations(quotations, site.show.number(quotations)),
  }
  const shown = parts.map((part) => facts[part]).filter((fact) => fact !== null)
  return (isMixed(shown, site) ? shown.map(isolated) : shown).join(BETWEEN)
}

/** A byline as pages and editions have it: behind "By" where it begins with an author's name, else as it stands. */
export function bylineShown(byline: string, authors: readonly string[], { by }: Site['wording']): string {
  const [author] = authors
  return author !== undefined && byline.startsWith(author) ? by(byline) : byline
}

/** A text to pass on, without the spaces that keep words on one line of a page. */
export const passedOn = (text: string): string => text.replaceAll('\u00a0', ' ')

/** What parts two facts of one line: the sign stays with the first, so that no line begins with it. */
export const BETWEEN = '\u00a0· '

/** Letters of scripts that run from right to left. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u

/** Whether facts of one line may run in different directions. */
const isMixed = (facts: readonly string[], { wording }: Site): boolean =>
  wording.direction === 'rtl' || facts.some((fact) => RIGHT_TO_LEFT.test(fact))

/** Keeps a name that runs the other way from dragging its neighbours along (Unicode UAX #9, isolates). */
function isolated(text: string): string {
  return `\u2068${text}\u2069`
}

/** What a teaser says of a story, as it is shown; null where it has neither standfirst nor paragraph. */
export function openingOf(story: Story): string | null {
  const text = openingText(story)
  return text === '' ? null : displayText(text)
}

/** `lang` and `dir` for an element that holds a story's words, where they differ from the page's. */
export function ownLanguage({ article }: Story, { wording }: Site): { lang?: string; dir?: 'ltr' | 'rtl' } {
  const lang = article.language === wording.language ? {} : { lang: languageTag(article) }
  return article.direction === wording.direction ? lang : { ...lang, dir: article.direction }
}

/** The language of an article as the value of `lang`: empty where nothing shows it (HTML, "the lang attribute"). */
export function languageTag({ language }: Article): string {
  return language === 'und' ? '' : language
}
