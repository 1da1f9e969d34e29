import { type Article, CORRECTED_BY_PUBLISHER, type Correction } from '../article/article.ts'
import { displayText } from '../article/display-text.ts'
import type { Site } from './site.ts'
import { momentWithBasis } from './story-facts.ts'

/** A corrected field in the site's words, and what the capture has there. */
export interface CorrectedField {
  readonly what: string
  readonly was: string
  /** whether these are the capture's own words, in its language */
  readonly own: boolean
}

/** What was corrected in an article, in the order of the fields. */
export function correctedFields({ corrections }: Article, site: Site): CorrectedField[] {
  const { evidence, search } = site.wording
  const names = { ...evidence.owner, language: search.filters.language }
  return corrections.map(({ field, was }) => ({ what: names[field], ...inCapture(field, was, site) }))
}

/** Why an article was corrected, each reason once; none where the publisher gives none. */
export function correctionReasons({ corrections }: Article): string[] {
  const given = corrections.map(({ reason }) => reason).filter((reason) => reason !== CORRECTED_BY_PUBLISHER)
  return [...new Set(given)]
}

/** Names of a section path on one line. */
const BETWEEN = ' › '

function inCapture(
  field: Correction['field'],
  was: Correction['was'],
  site: Site,
): Pick<CorrectedField, 'was' | 'own'> {
  const { wording, show } = site
  if (was !== null && typeof was !== 'string' && 'date' in was)
    return { was: momentWithBasis(was, site), own: false }
  if (was === null || was.length === 0 || was === UNKNOWN) return { was: wording.source.none, own: false }
  if (field === 'language') return { was: show.language(String(was)), own: false }
  return { was: [was].flat().map(displayText).join(BETWEEN), own: true }
}

/** The language of a text that shows none (BCP 47). */
const UNKNOWN = 'und'
