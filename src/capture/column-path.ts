import { startsPath } from './home-page.ts'
import type { Page } from './model/page.ts'
import { isCount, isName, MOST_NAMES } from './section-line.ts'
import { isCutOff, isSame } from './section-names.ts'
import { areBeside, couldName, isPaper } from './section-words.ts'
import { isSiteName } from './site-name.ts'

/** So many lines stand between a path and its headline at most: a kicker, a date, an advertisement's label. */
const MOST_BETWEEN = 2

/**
 * The lines of a path that leads down from the home page's name, or from the site's own, with a name each, by their
 * index; empty where none ends close above a headline. A name that stands twice is a kicker the second time.
 */
export function columnPath(page: Page, headline: number): number[] {
  const { lines } = page
  for (let at = headline - 1; at >= Math.max(0, headline - MOST_BETWEEN - MOST_NAMES - 1); at--) {
    const isFromHome = startsPath(lines[at]?.text ?? '')
    if (!isFromHome && !isSiteName(page, at)) continue
    const names = namesDown(page, at, headline)
    const isPath = names.length > 0 && names.length <= MOST_NAMES
    const reaches = isFromHome ? leadsNear(page, names, headline) : endsAt(page, names, headline)
    if (isPath && reaches) return [at, ...names]
  }
  return []
}

/** Whether a path ends close above a headline, no blank line or other link between; names that stand beside each other are a menu's unless the headline is next. */
function leadsNear({ lines }: Page, names: readonly number[], headline: number): boolean {
  const end = names.at(-1) ?? headline
  if (end + 1 === headline) return true
  const next = lines[end + 1]
  if (headline - end > MOST_BETWEEN + 1 || next === undefined) return false
  if (isPaper(next.text) || next.phrase?.kind === 'navigation') return false
  const isMenu = areBeside(names.map((at) => lines[at]?.text ?? ''))
  return !isMenu && lines.slice(end, headline).every(({ below }) => below === 0)
}

/** Whether a path ends right above a headline, or above its copy there. */
function endsAt({ lines }: Page, names: readonly number[], headline: number): boolean {
  const next = (names.at(-1) ?? headline) + 1
  const isCopy = isSame(lines[next]?.text ?? '', lines[headline]?.text ?? '')
  return next === headline || (next + 1 === headline && isCopy)
}

/** The lines right below one that hold a name each, up to a name that stands above and to the headline's own copy. */
function namesDown({ lines }: Page, start: number, headline: number): number[] {
  const title = lines[headline]?.text ?? ''
  const names: number[] = []
  const seen = new Set([title.toLowerCase()])
  for (let at = start + 1; lines[at - 1]?.below === 0 && isName(lines[at]); at++) {
    const name = lines[at]?.text ?? ''
    if (!couldName(name) || isCount(name) || isCutOff(name, title) || seen.has(name.toLowerCase())) break
    seen.add(name.toLowerCase())
    names.push(at)
  }
  return names
}
