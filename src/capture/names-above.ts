import type { Page } from './model/page.ts'
import type { PageLine } from './model/page-line.ts'
import { isName, MOST_NAMES } from './section-line.ts'
import { isHome } from './section-names.ts'
import { isNews, isPaper, isUsualName } from './section-words.ts'

/** So many of the last names of a menu can be the breadcrumb. */
const FEWEST_OF_MENU = 2

/** What parts the names of a breadcrumb on a line of its own. */
const PARTING = /^(?:[/>›»→|\\·]|::)$/u
const isParting = (line: PageLine | undefined): boolean => line !== undefined && PARTING.test(line.text)

/** The block of names that ends at a line, up to the home page's name, a blank line or anything that is no name; where lines part its names, up to the last that is parted from another. */
export function namesUpFrom(page: Page, end: number, sure: boolean): number[] {
  const block: number[] = []
  let at = end
  for (; at >= 0; at--) {
    const line = page.lines[at]
    if (isParting(line)) continue
    if (!isName(line) || (at < end && line.below > 0)) break
    if (!isParting(page.lines[at + 1]) && block.some((name) => isParting(page.lines[name - 1]))) break
    block.unshift(at)
    if (block.length <= MOST_NAMES + 1 && isHome(line.text)) return parted(page, block)
  }
  if (block.some((name) => isParting(page.lines[name - 1]))) return parted(page, block)
  const isMenu = block.length > MOST_NAMES || isMenuLink(page.lines[at])
  return isMenu ? menuNames(page, block, sure) : block
}

/** The names of a block up to the last that a line of its own parts from another; all where none does. */
function parted({ lines }: Page, block: readonly number[]): number[] {
  const last = block.findLastIndex((at) => isParting(lines[at - 1]))
  return last < 0 ? [...block] : block.slice(0, last + 1)
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
