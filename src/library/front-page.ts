import { type StatedQuotation, statedQuotations, strongestQuotation } from './quotations.ts'
import { everySection, type Section } from './sections.ts'
import type { Story } from './story.ts'

/** A desk: one section with its newest stories. */
export interface Desk {
  readonly section: Section
  readonly stories: readonly Story[]
}

/** The front page as it is composed; every part but the lead may be empty. */
export interface FrontPage {
  readonly lead: Story | null
  readonly pair: readonly Story[]
  readonly second: readonly Story[]
  readonly latest: readonly Story[]
  readonly desks: readonly Desk[]
  /** what else is said in the lead, where few stories stand beside it */
  readonly voices: readonly StatedQuotation[]
}

const COLUMN = 4
const PAIR = 2
const LATEST = 9
const DESKS = 4
const DESK_STORIES = 3
const VOICES = 3
const LONGEST_VOICE = 200
/** With fewer stories than this, columns would stand half empty: all of them go into one list beside the lead. */
const ENOUGH_FOR_COLUMNS = 8

/** Composes a front page out of stories, newest first: the newest leads, the next stand beside it. */
export function composeFrontPage(stories: readonly Story[], sections: readonly Section[]): FrontPage {
  const [lead = null, ...rest] = stories
  if (stories.length < ENOUGH_FOR_COLUMNS)
    return { lead, pair: [], second: rest, latest: [], desks: [], voices: voicesOf(lead) }
  const second = rest.slice(0, COLUMN)
  const below = COLUMN + (lead !== null && strongestQuotation(lead.article) !== null ? PAIR : 2 * PAIR)
  const pair = rest.slice(COLUMN, below)
  const latest = rest.slice(below, below + LATEST)
  const shown = new Set([lead, ...second, ...pair, ...latest])
  return { lead, pair, second, latest, desks: desksOf(sections, shown), voices: [] }
}

/** Quotations of the lead beside its strongest, whose sentences name the speaker. */
function voicesOf(lead: Story | null): StatedQuotation[] {
  if (lead === null) return []
  const strongest = strongestQuotation(lead.article)
  return statedQuotations(lead.article)
    .filter((quote) => quote.id !== strongest?.id && quote.text.length <= LONGEST_VOICE)
    .slice(0, VOICES)
}

/** The largest outermost sections; a single one gives way to those inside it. */
function desksOf(sections: readonly Section[], shown: ReadonlySet<Story | null>): Desk[] {
  const candidates =
    sections.length > 1 ? sections : everySection(sections).filter((section) => section.above.length === 1)
  return candidates
    .map((section) => ({
      section,
      stories: section.stories.filter((story) => !shown.has(story)).slice(0, DESK_STORIES),
    }))
    .filter((desk) => desk.stories.length > 0)
    .slice(0, DESKS)
}
