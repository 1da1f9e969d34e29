import { introducesPath, isHome } from './home-page.ts'
import { isTitle } from './model/no-headline.ts'
import type { Page } from './model/page.ts'
import { isCount, isName, MOST_NAMES } from './section-line.ts'
import { isCutOff } from './section-names.ts'
import { couldName, isPaper } from './section-words.ts'
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
    const text = lines[at]?.text ?? ''
    const isFromHome = isHome(text) || introducesPath(text)
    if (!isFromHome && !isSiteName(page, at)) continue
    const names = namesDown(page, at, headline)
    const end = at + names.length
    const isPath = names.length > 0 && names.length <= MOST_NAMES
    const reaches = isFromHome ? leadsTo(page, end, headline) : isTitleAt(page, end + 1, headline)
    return isPath && reaches ? [at, ...names] : []
  }
  return []
}

/** Whether a path's last line stands close above a headline, and right above no other link; blank lines only follow another title. */
function leadsTo({ lines }: Page, end: number, headline: number): boolean {
  const next = lines[end + 1]
  if (headline - end > MOST_BETWEEN + 1 || lines[end]?.below !== 0 || next === undefined) return false
  if (isPaper(next.text) || next.phrase?.kind === 'navigation') return false
  return isTitle(next) || lines.slice(end, headline).every(({ below }) => below === 0)
}

/** Whether a line is a headline or its copy right above it. */
const isTitleAt = ({ lines }: Page, at: number, headline: number): boolean =>
  at === headline || (at + 1 === headline && isSame(lines[at]?.text, lines[headline]?.text))

const isSame = (a = '', b = ''): boolean => a.toLowerCase() === b.toLowerCase()

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
