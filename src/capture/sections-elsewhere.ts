import { tidy } from '../article/tidy.ts'
import { looksNamed, saysByline } from './byline-forms.ts'
import { type Crumbs, FARTHEST } from './crumbs.ts'
import { isHome } from './home-page.ts'
import type { Page } from './model/page.ts'
import { isName, standsAbove } from './section-line.ts'
import { leadsFromHome, sectionNames } from './section-names.ts'
import { areSections, couldBeSection, isMenu, isNews, isSectionName, isUsualName } from './section-words.ts'

/** What parts a date from the sections beside it, and these from each other. */
const BESIDE_DATE = { parts: /\s\|\s/u, names: /,\s+|\s\/\s/u }

/** The sections beside the date close above a headline: one in the line above "/ 5 May 2024", or those in its own line: "Economy, Ports | 12 March 2026"; the first is a usual one, or stands above in the page's menu. */
export function sectionsBesideDate({ lines }: Page, headline: number): readonly Crumbs[] {
  for (let at = headline - 1; at >= Math.max(0, headline - FARTHEST); at--) {
    const line = lines[at]
    if (line?.dated === true && /^\/\s/u.test(line.text)) {
      const name = tidy(lines[at - 1]?.text ?? '')
      const isOne = isName(lines[at - 1]) && !isHome(name) && couldBeSection(name) && !namesAuthor(name)
      return isOne ? [{ at: at - 1, names: [name] }] : []
    }
    if (line?.dated !== true || !BESIDE_DATE.parts.test(line.text)) continue
    const others = line.text.split(BESIDE_DATE.parts).filter((part) => !/\p{N}/u.test(part))
    const names = others.flatMap((part) => part.split(BESIDE_DATE.names)).map(tidy)
    const [first = ''] = names
    const isKnown = isUsualName(first) || isNews(first) || standsAbove(lines, at, first)
    if (isKnown && names.every((name) => couldBeSection(name) && !namesAuthor(name))) return [{ at, names }]
  }
  return []
}

/** Whether a name is a person's or an agency's, and no usual section's. */
const namesAuthor = (name: string): boolean =>
  !isUsualName(name) && (saysByline(name) !== 'no' || looksNamed(name))

/** What parts the names of a breadcrumb below a headline: bars and dots part other things there, buttons and details. */
const SIGN = /[>›»→]/u
/** It parts names and nothing else. */
const ARROW = /\p{L} [>›] \p{L}/u

/**
 * The sections that the lines between a headline and its text name: in one line whose names signs part, or with a line
 * each, the first by a usual name and others right below it.
 */
export function sectionsBelow({ lines }: Page, headline: number): readonly Crumbs[] {
  const near = Array.from({ length: FARTHEST }, (_, i) => headline + 1 + i)
  const head = until(near, (at) => lines[at]?.prose !== false)
  for (const at of head) {
    const text = lines[at]?.text ?? ''
    const names = SIGN.test(text) ? sectionNames(text, lines[headline]?.text) : null
    if (
      names?.every(couldBeSection) === true &&
      (ARROW.test(text) || leadsFromHome(text) || areSections(names))
    )
      return [{ at, names }]
  }
  return namesBelow(lines, head).map((at) => ({ at, names: [tidy(lines[at]?.text ?? '')] }))
}

/** Lines that name a section each: the first by a usual name, others right below it. */
function namesBelow(lines: Page['lines'], head: readonly number[]): number[] {
  const nameAt = (at: number) => lines[at]?.text ?? ''
  const first = head.find((at) => isUsualName(nameAt(at)))
  if (first === undefined) return []
  const below = until(head.slice(head.indexOf(first)), (at) => !isName(lines[at]))
  return isMenu(below.map(nameAt)) ? [] : until(below, (at) => !isSectionName(nameAt(at)))
}

/** The first items of a list, up to one that ends it. */
function until<T>(items: readonly T[], ends: (item: T) => boolean): T[] {
  const end = items.findIndex(ends)
  return items.slice(0, end < 0 ? items.length : end)
}
