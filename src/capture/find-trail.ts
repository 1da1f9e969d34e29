import { tidy } from '../article/tidy.ts'
import { nameShape } from './byline-forms.ts'
import { columnPath } from './column-path.ts'
import type { Crumbs } from './crumbs.ts'
import { gluedNames } from './glued-names.ts'
import { isHome, startsPath } from './home-page.ts'
import { commonShare, commonWords } from './model/byline-questions.ts'
import type { Page } from './model/page.ts'
import { tellsWhen } from './model/page-line.ts'
import { sharedRoots } from './model/roots.ts'
import { isArrow, namesUpFrom } from './names-above.ts'
import { pathLine } from './path-line.ts'
import { isCount, isShortName, standsAbove } from './section-line.ts'
import {
  areSections,
  couldBeSection,
  couldName,
  isMenu,
  isNewsOf,
  isUsualName,
  tellsManner,
} from './section-words.ts'
import { sectionsBelow, sectionsBesideDate } from './sections-elsewhere.ts'
import { endsInSlash, signedLines, withoutSign } from './signed-names.ts'
import { isSiteName } from './site-name.ts'

/** Lines between breadcrumb and headline at most: a copy of the headline, a kicker, a date. */
const MOST_BETWEEN = 3

/**
 * The breadcrumb of a headline, the highest line first: above it one line with names parted by separators or only by
 * spaces, or several lines with a name each; else names below it, or beside the date above; empty where there is none.
 * The home page's name is left out.
 */
export function findTrail(page: Page, headline: number): readonly Crumbs[] {
  const path = pathLine(page, headline)
  if (path.length > 0) return path
  const signed = signedTrail(page, headline)
  if (signed.length > 0) return signed
  const lines = crumbsAt(page, linesAbove(page, headline))
  const glued = isFromHome(lines) ? null : gluedNames(page, headline)
  if (glued !== null) return [glued]
  const trail = withoutTopic(lines)
  if (trail.length > 0 && isTrail(page, trail)) return trail
  const below = trail.length > 0 ? [] : sectionsBelow(page, headline)
  return below.length > 0 ? below : sectionsBesideDate(page, headline)
}

/** Lines close above a headline with a name each, which signs part. */
function signedTrail(page: Page, headline: number): readonly Crumbs[] {
  const trail = crumbsAt(page, signedLines(page, skipDetails(page, headline)))
  const names = trail.flatMap((crumb) => crumb.names)
  const isPath = names.length > 0 && names.every((name) => couldBeSection(name) && isShortName(name))
  const isFromSite = isFromHome(trail) || !trail.some(({ at }) => endsInSlash(page.lines[at]))
  return isPath && isFromSite && !isMenu(names) ? trail : []
}

/** Lines with a name each. */
const crumbsAt = ({ lines }: Page, places: readonly number[]): Crumbs[] =>
  places.map((at) => {
    const name = withoutSign(tidy(lines[at]?.text ?? ''))
    return { at, names: startsPath(name) ? [] : [name] }
  })

/** Whether the first of lines with a name each is the home page's, which has none. */
const isFromHome = ([first]: readonly Crumbs[]): boolean => first?.names.length === 0

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
function isTrail(page: Page, trail: readonly Crumbs[]): boolean {
  const { lines, copies } = page
  const names = trail.flatMap((crumb) => crumb.names)
  if (isMenu(names) || new Set(names).size < names.length) return false
  if (!names.every((name) => couldName(name) && /^\p{L}/u.test(name))) return false
  return (
    isFromHome(trail) ||
    areSections(names) ||
    trail.every(({ at }) => isArrow(lines[at + 1])) ||
    (trail.length > 1 && isSiteName(page, trail[0]?.at ?? -1)) ||
    trail.every(({ at }) => (copies.get(lines[at]?.text ?? '') ?? 1) > 1) ||
    standsInMenuAbove(lines, trail)
  )
}

/** Whether the first of two names stands in a menu above, and the second only here. */
function standsInMenuAbove(lines: Page['lines'], trail: readonly Crumbs[]): boolean {
  const [first, second] = trail.map(({ at }) => at)
  if (first === undefined || second === undefined || trail.length > 2) return false
  return second === first + 1 && standsAbove(lines, first, lines[first]?.text ?? '')
}

/** The lines above a headline that hold a section name each. */
function linesAbove(page: Page, headline: number): number[] {
  if (headline === 1 && isUsualName(page.lines[0]?.text ?? '')) return [0] // where nothing else stands above
  const column = columnPath(page, headline)
  if (column.length > 0) return column
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
  return (
    isApart && (isUsualName(text) || isNewsOf(text) || (above > 0 && below > 0 && standsInMenu(page, at)))
  )
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

/** The line above what stands between a breadcrumb and its headline: a kicker or a date, an author, a count of readers. */
function skipDetails(page: Page, headline: number): number {
  const end = skipDate(page, headline)
  return isCount(page.lines[end]?.text ?? '') ? end - 1 : end
}

/** The line above a kicker, or a date, that stands right above the headline, and above an author in capitals who stands there; else the one above the headline. */
function skipDate(page: Page, headline: number): number {
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
