import { looksNamed } from './byline-forms.ts'
import { introducesPath, isHome } from './home-page.ts'
import type { Page } from './model/page.ts'
import type { PageLine } from './model/page-line.ts'
import { isName, MOST_NAMES } from './section-line.ts'
import { areSections, isNews, isPaper, isUsualName, repeatsNews } from './section-words.ts'

/** So many of the last names of a menu can be the breadcrumb. */
const FEWEST_OF_MENU = 2

/** What parts the names of a breadcrumb on a line of its own. */
const PARTING = /^(?:[/>›»→|\\·]|::)$/u
const isParting = (line: PageLine | undefined): boolean => line !== undefined && PARTING.test(line.text)

/** It parts nothing but names, where no home page tells a path. */
const ARROW = /^[/>›»→]$/u
/** Whether a line is such a sign. */
export const isArrow = (line: PageLine | undefined): boolean => line !== undefined && ARROW.test(line.text)

/** Below a path stand so many lines at most that no sign parts from it: a badge, a kicker. */
const MOST_BELOW = 2

/** The names of a path from the home page, or of two or more sections, each parted from the next by a line of its own; empty where none ends close to a line. */
function partedPath(page: Page, end: number): number[] {
  const { lines } = page
  const last = [...Array(MOST_BELOW + 1).keys()].map((i) => end - i).find((at) => isParting(lines[at - 1]))
  const names: number[] = []
  for (let at = last ?? -1; names.length <= MOST_NAMES; at -= 2) {
    const text = lines[at]?.text ?? ''
    if (introducesPath(text)) return names
    if (!isName(lines[at])) return []
    names.unshift(at)
    if (isHome(text)) return names
    if (!isParting(lines[at - 1]))
      return names.length > 1 && (isArrow(lines[end]) || areOfPage(page, names)) ? names : []
  }
  return []
}

/** Whether names are sections': the first is a usual one, or arrows part them and one is such as sections have, or the first stands in the page's menu too. */
function areOfPage({ lines, copies }: Page, places: readonly number[]): boolean {
  const names = places.map((at) => lines[at]?.text ?? '')
  if (names.some((name) => looksNamed(name) && !isUsualName(name) && !copies.has(name))) return false
  if (isUsualName(names[0] ?? '')) return true
  if (!places.slice(1).every((at) => isArrow(lines[at - 1]))) return false
  return areSections(names) || (copies.get(names[0] ?? '') ?? 1) > 1
}

/** The block of names that ends at a line, up to the home page's name, a blank line or anything that is no name. */
export function namesUpFrom(page: Page, end: number, sure: boolean): number[] {
  const path = partedPath(page, end)
  if (path.length > 0) return path
  const block: number[] = []
  let at = end
  for (; at >= 0; at--) {
    const line = page.lines[at]
    if (!isName(line) || (at < end && line.below > 0)) break
    block.unshift(at)
    if (block.length <= MOST_NAMES + 1 && isHome(line.text)) return block
  }
  const fromNews = newsPath(block.map((one) => page.lines[one]?.text ?? ''))
  if (fromNews > 0) return block.slice(-fromNews)
  const isMenu = block.length > MOST_NAMES || isMenuLink(page.lines[at])
  return isMenu ? menuNames(page, block, sure) : block
}

/** Whether a line leads to a paper of the site, right above other links. */
const isMenuLink = (line: PageLine | undefined): boolean =>
  line !== undefined && line.below === 0 && isPaper(line.text)

/** The last names of a longer list: two where they lead to a copy of the headline, else from one that stands twice on. */
function menuNames({ lines, copies }: Page, block: readonly number[], sure: boolean): number[] {
  if (sure) return block.slice(-FEWEST_OF_MENU)
  const twice = (at: number) => (copies.get(lines[at]?.text ?? '') ?? 1) > 1
  const counts = [FEWEST_OF_MENU, FEWEST_OF_MENU + 1]
  const nameAt = (at: number) => lines[block.at(-at) ?? -1]?.text ?? ''
  const isPair = isNews(nameAt(2)) && isUsualName(nameAt(1))
  const count = isPair ? FEWEST_OF_MENU : counts.find((many) => twice(block.at(-many) ?? -1))
  if (count !== undefined) return block.slice(-count)
  const last = block.slice(-1)
  return last.every((at) => twice(at) && isUsualName(nameAt(1))) ? last : []
}

/** How many of the last names of a list are a path that begins at all news: "News", "City news", "Port Calder"; none where no such path ends it. */
function newsPath(names: readonly string[]): number {
  const start = names.findLastIndex(isNews)
  const count = names.length - start
  const below = names.slice(start + 1)
  return start >= 0 && count <= MOST_NAMES && below.filter(repeatsNews).length > 1 ? count : 0
}
