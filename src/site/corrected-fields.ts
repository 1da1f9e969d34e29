import { type Article, CORRECTED_BY_PUBLISHER, type Correction } from '../article/article.ts'
import { displayText } from '../article/display-text.ts'
import type { Site } from './site.ts'
import { dateWithBasis } from './story-facts.ts'

/** A corrected field in the site's words, with the reason ("headline: misprints"), and what the capture has there. */
export interface CorrectedField {
  readonly what: string
  readonly was: string
}

/** What was corrected in an article, in the order of the fields. */
export function correctedFields({ corrections }: Article, site: Site): CorrectedField[] {
  const { evidence, search, colon } = site.wording
  const names = { ...evidence.owner, language: search.filters.language }
  return corrections.map(({ field, was, reason }) => ({
    what: reason === CORRECTED_BY_PUBLISHER ? names[field] : `${names[field]}${colon}${reason}`,
    was: inCapture(was, site),
  }))
}

/** Names of a section path on one line. */
const BETWEEN = ' › '

function inCapture(was: Correction['was'], site: Site): string {
  const { none } = site.wording.source
  if (was === null) return none
  if (typeof was === 'string') return displayText(was)
  if ('date' in was) return dateWithBasis(was, site)
  return was.length === 0 ? none : was.map(displayText).join(BETWEEN)
}
