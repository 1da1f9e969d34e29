import { tidy } from '../article/tidy.ts'
import { looksNamed, nameShape, saysByline } from './byline-forms.ts'
import { gluedNames } from './glued-names.ts'
import { commonShare, commonWords } from './model/byline-questions.ts'
import type { Page } from './model/page.ts'
import { type PageLine, tellsWhen } from './model/page-line.ts'
import { sharedRoots } from './model/roots.ts'
import { namesUpFrom } from './names-above.ts'
import { isName } from './section-line.ts'
import { isHome, sectionNames } from './section-names.ts'
import {
  areSections,
  couldBeSection,
  couldName,
  isMenu,
  isNews,
  isOfSite,
  isSectionName,
  isUsualName,
  tellsManner,
} from './section-words.ts'

/** Lines between breadcrumb and headline at most: a copy of the headline, a kicker, a date. */
const MOST_BETWEEN = 3
/** A breadcrumb stands close above its headline: a kicker, a date or a button may stand between them. */
const FARTHEST = 5

/** A line of a breadcrumb, by its index among the page's lines, with the section names that it holds. */
export interface Crumbs {
  readonly at: number
  readonly names: readonly string[]
}

/** Whether a line stops as a sentence does, and not because it was cut off. */
const isSentence = ({ stops, text }: PageLine): boolean => stops && !/(?:…|\.{3})$/u.test(text)

/**
 * The breadcrumb of a headline, the highest line first: above it one line with names parted by separators or only by
 * spaces, or several lines with a name each; else usual names below it; empty where there is none. The home page's name
 * is left out.
 */
export function findTrail(page: Page, headline: number): readonly Crumbs[] {
  for (let at = headline - 1; at >= Math.max(0, headline - FARTHEST); at--) {
    const line = page.lines[at]
    const names =
      line === undefined || isSentence(line) ? null : sectionNames(line.text, page.lines[headline]?.text)
    if (names?.every(couldBeSection) === true && !names.every(isOfSite)) return [{ at, names }]
  }
  const lines = linesAbove(page, headline).map((at) => {
    const name = tidy(page.lines[at]?.text ?? '')
    return { at, names: isHome(name) ? [] : [name] }
  })
  const fromHome = lines[0]?.names.length === 0
  const glued = fromHome ? [] : gluedNames(page, headline)
  if (glued.length > 1 && glued.every(couldName)) return [{ at: headline - 1, names: glued }]
  const trail = withoutTopic(lines)
  if (trail.length > 0 && isTrail(page, trail)) return trail
  const below = trail.length > 0 ? [] : namesBelow(page, headline)
  if (below.length > 0) return below.map((at) => ({ at, names: [tidy(page.lines[at]?.text ?? '')] }))
  return besideDate(page, headline)
}

/** What parts a date from the sections beside it, and these from each other. */
const BESIDE_DATE = { parts: /\s\|\s/u, names: /,\s+|\s\/\s/u }

/** The sections in a line close above a headline that states a date too: "Economy, Ports | 12 March 2026"; the first is a usual one, or stands above in the page's menu. */
function besideDate({ lines }: Page, headline: number): readonly Crumbs[] {
  for (let at = headline - 1; at >= Math.max(0, headline - FARTHEST); at--) {
    const line = lines[at]
    if (line?.dated !== true || !BESIDE_DATE.parts.test(line.text)) continue
    const others = line.text.split(BESIDE_DATE.parts).filter((part) => !/\p{N}/u.test(part))
    const names = others.flatMap((part) => part.split(BESIDE_DATE.names)).map(tidy)
    const [first = ''] = names
    const isKnown =
      isUsualName(first) || isNews(first) || lines.slice(0, at).some(({ text }) => text === first)
    if (isKnown && names.every((name) => couldBeSection(name) && !namesAuthor(name))) return [{ at, names }]
  }
  return []
}

/** Whether a name is a person's or an agency's, and no usual section's. */
const namesAuthor = (name: string): boolean =>
  !isUsualName(name) && (saysByline(name) !== 'no' || looksNamed(name))

/** A name in capitals is longer than an abbreviation. */
const CAPITALS = /^\p{Lu}{5,}$/u

/** Lines with a name each, without a last one in capitals below others that are not: it tells what an article is about. */
function withoutTopic(lines: readonly Crumbs[]): readonly Crumbs[] {
  const [last = '', ...others] = lines.flatMap(({ names }) => names).reverse()
  const isTopic = CAPITALS.test(last) && !isUsualName(last)
  return isTopic && others.length > 0 && !others.some((name) => CAPITALS.test(name))
    ? lines.slice(0, -1)
    : lines
}

/**
 * Whether lines with a name each are a breadcrumb: one that begins at the home page, or whose names are such as sections
 * have, or stand in the page's menu too.
 */
function isTrail({ lines, copies }: Page, trail: readonly Crumbs[]): boolean {
  const names = trail.flatMap((crumb) => crumb.names)
  if (isMenu(names) || new Set(names).size < names.length) return false
  if (!names.every((name) => couldName(name) && /^\p{L}/u.test(name))) return false
  const fromHome = names.length < trail.length // whose own line has no name
  return (
    fromHome || areSections(names) || trail.every(({ at }) => (copies.get(lines[at]?.text ?? '') ?? 1) > 1)
  )
}

/** The lines between a headline and its text that name its section: the first by a usual name, others right below it. */
function namesBelow({ lines }: Page, headline: number): number[] {
  const near = Array.from({ length: FARTHEST }, (_, i) => headline + 1 + i)
  const head = until(near, (at) => lines[at]?.prose !== false)
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

/** The lines above a headline that hold a section name each. */
function linesAbove(page: Page, headline: number): number[] {
  if (headline === 1 && isUsualName(page.lines[0]?.text ?? '')) return [0] // where nothing else stands above
  const echo = echoAbove(page, headline)
  const end = echo ?? skipDetails(page, headline)
  const found = namesUpFrom(page, end, echo !== null || repeats(page, headline))
  if (found.length !== 1) return found
  const above = (page.lines[end]?.above ?? 0) === 0 ? [] : namesUpFrom(page, end - 1, true)
  if (above.length > 1 && isHome(page.lines[above[0] ?? -1]?.text ?? '')) return above
  if (isAlone(page, end)) return found
  return above.length > 1 ? above : []
}

/** Whether a line that no other name stands above is a section's: a usual one, or one of the page's menu with blank lines around it. */
function isAlone(page: Page, at: number): boolean {
  const line = page.lines[at]
  if (line === undefined) return false
  const { text, above, below } = line
  const isLabel = below > 0 || text === text.toUpperCase() || (page.copies.get(text) ?? 1) > 1
  const isApart = above > 0 || (isLabel && /\p{L}/u.test(page.lines[at - 1]?.text ?? ''))
  return isApart && (isUsualName(text) || (above > 0 && below > 0 && standsInMenu(page, at)))
}

/** Whether a name stands a second time, beside a section's usual one. */
function standsInMenu({ lines, copies }: Page, at: number): boolean {
  const text = lines[at]?.text ?? ''
  if ((copies.get(text) ?? 1) < 2) return false
  const isBeside = (i: number) =>
    isUsualName(lines[i - 1]?.text ?? '') || isUsualName(lines[i + 1]?.text ?? '')
  return lines.some((line, i) => i !== at && line.text === text && isBeside(i))
}

/** Whether the headline stands a second time right below: the first was then the end of the breadcrumb. */
function repeats({ lines }: Page, headline: number): boolean {
  return [1, 2].some((below) => lines[headline + below]?.text === lines[headline]?.text)
}

/** The line above a kicker, or a date, that stands right above the headline, and above an author in capitals who stands there; else the one above the headline. */
function skipDetails(page: Page, headline: number): number {
  if (tellsManner(page.lines[headline - 1]?.text ?? '')) return headline - 2
  const date = page.lines[headline - 1]
  if (date === undefined || !tellsWhen(date)) return headline - 1
  const name = page.lines[headline - 2]?.text ?? ''
  const isAuthor =
    nameShape(name) === 'name' && name === name.toUpperCase() && commonShare(name, commonWords(page)) === 'no'
  return isAuthor ? headline - 3 : headline - 2
}

/** The line above what echoes the headline, where a breadcrumb ends; null where nothing does. */
function echoAbove({ roots }: Page, headline: number): number | null {
  const own = new Set(roots[headline])
  const echoes = (at: number) => {
    const all = roots[at] ?? []
    return all.length > 2 && sharedRoots(all, own) * 2 >= all.length
  }
  for (let at = headline - MOST_BETWEEN; at < headline; at++) if (echoes(at)) return at - 1
  return null
}
