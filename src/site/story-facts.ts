import { displayText } from '../article/display-text.ts'
import { openingText } from '../library/opening-text.ts'
import { speechOf } from '../library/quotations.ts'
import type { Story } from '../library/story.ts'
import type { Site } from './site.ts'

/** The date of a story with what it rests on, in the site's words; null where it has none. */
export function dateWithBasis({ article: { published } }: Story, { wording, show }: Site): string | null {
  return published === null ? null : `${show.date(published.date)}, ${wording.basis[published.basis]}`
}

/** Publisher, date and number of quotations, as far as they are known: "Press TV · July 28, 2024, as stated". */
export function storyFacts(
  story: Story,
  site: Site,
  parts: readonly ('publisher' | 'date' | 'day' | 'quotations')[],
): string {
  const { article } = story
  const quotations = speechOf(article).length
  const facts = {
    publisher: article.source.publisher === null ? null : isolated(article.source.publisher),
    date: dateWithBasis(story, site) ?? site.wording.noDate,
    day: article.published === null ? site.wording.noDate : site.show.date(article.published.date),
    quotations: quotations === 0 ? null : site.wording.quotations(quotations, site.show.number(quotations)),
  }
  return parts
    .map((part) => facts[part])
    .filter((fact) => fact !== null)
    .join(' · ')
}

/** A name inside a line of facts, kept from turning the line around where it runs the other way (Unicode UAX 9). */
function isolated(name: string): string {
  return `\u2068${displayText(name)}\u2069`
}

/** What a teaser says of a story, as it is shown; null where it has neither standfirst nor paragraph. */
export function openingOf(story: Story): string | null {
  const text = openingText(story)
  return text === '' ? null : displayText(text)
}

/** `lang` and `dir` for an element that holds a story's words, where they differ from the page's. */
export function ownLanguage({ article }: Story, { wording }: Site): { lang?: string; dir?: 'ltr' | 'rtl' } {
  const lang =
    article.language === wording.language || article.language === 'und' ? {} : { lang: article.language }
  return article.direction === wording.direction ? lang : { ...lang, dir: article.direction }
}
