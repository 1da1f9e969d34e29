import { type Article, CORRECTED_BY_PUBLISHER } from '../article/article.ts'
import type { Site } from './site.ts'

/** What was corrected in an article, and why, in the site's words: "headline, byline: misprints"; one line for each reason. */
export function correctedFields({ corrections }: Article, { wording }: Site): string[] {
  const names = { ...wording.evidence.owner, language: wording.search.filters.language }
  return [...Map.groupBy(corrections, ({ reason }) => reason)].map(([reason, own]) => {
    const fields = own.map(({ field }) => names[field]).join(wording.comma)
    return reason === CORRECTED_BY_PUBLISHER ? fields : `${fields}${wording.colon}${reason}`
  })
}
