import { tidy } from '../article/tidy.ts'
import { looseText } from '../article/words.ts'
import type { Crumbs } from './crumbs.ts'
import { isHome } from './home-page.ts'
import type { Page } from './model/page.ts'
import type { PageLine } from './model/page-line.ts'
import { isName } from './section-line.ts'
import { leadsFromHome, sectionNames } from './section-names.ts'
import { areBeside, areSections, couldBeSection, couldName, isMenu, isPaper } from './section-words.ts'

/** No breadcrumb on one line and no notice of rights is longer, in characters. */
const LONGEST = 200
/** More names below a text are a menu, and so are those above the site's own papers. */
const NAMES = { fewest: 2, most: 3 }

/**
 * The breadcrumb that some pages show at their foot: below a text's last line, by its index, names on one line or with
 * a line each, from the home page's name or from the site's own; empty where there is none.
 */
export function trailAtFoot(page: Page, last: number, headline: string): Crumbs[] {
  const owners = ownersOf(page, last)
  for (let at = last + 1; at < page.lines.length; at++) {
    const text = page.lines[at]?.text ?? ''
    const names = isPathLine(text) ? sectionNames(text, headline) : null
    if (names !== null && isPath(names) && names.every(couldBeSection)) return [{ at, names }]
    const below = isHome(text) || isSite(page.lines[at], owners) ? namesFrom(page, at) : []
    if (isPath(below.flatMap(({ names }) => names))) return below
  }
  return []
}

/** The site's name and the lines right below it that hold a name each; none where they lead on to other links. */
function namesFrom({ lines }: Page, at: number): Crumbs[] {
  let end = at
  while (end - at <= NAMES.most && lines[end]?.below === 0 && isFree(lines[end + 1])) end++
  if (lines[end]?.below === 0 && isLink(lines[end + 1])) return []
  return lines.slice(at, end + 1).map(({ text }, i) => {
    const name = tidy(text)
    return { at: at + i, names: i === 0 && isHome(name) ? [] : [name] }
  })
}

/** Whether a line could be a section's name, and is known as nothing else. */
const isFree = (line: PageLine | undefined): boolean => isName(line) && line.phrase === null

/** Whether a line is known as a link of menus. */
const isLink = (line: PageLine | undefined): boolean =>
  line !== undefined && (isPaper(line.text) || (line.phrase !== null && line.phrase.kind !== 'related'))

const isPath = (names: readonly string[]): boolean =>
  names.length >= NAMES.fewest &&
  names.length <= NAMES.most &&
  areSections(names) &&
  !isMenu(names) &&
  !areBeside(names) &&
  names.every(couldName)

const RIGHTS =
  /©|\(c\)|copyright|(?:all )?rights reserved|(?:alle )?rechte vorbehalten|(?:tous )?droits réservés|(?:todos los )?derechos reservados|(?:tutti i )?diritti riservati|(?:todos os )?direitos reservados/giu
const MOST_NOTICES = 3

/** Names that only bars and dots part are a menu's, below a text. */
const isPathLine = (text: string): boolean =>
  text.length <= LONGEST && !/[|·•]/u.test(text) && leadsFromHome(text)

/** The names that a page's notices of its rights tell, below a text's last line: "© 2024 Les Marées". */
function ownersOf({ lines }: Page, last: number): string[] {
  const notices = lines
    .slice(last + 1)
    .filter(({ text }) => text.length <= LONGEST && text.search(RIGHTS) >= 0)
  return notices.slice(0, MOST_NOTICES).map(({ text }) => nameIn(text))
}

/** The letters of a text, without what it says of rights. */
const nameIn = (text: string): string => looseText(text.replaceAll(RIGHTS, '').replaceAll(/\d/gu, ''))

const isSite = (line: PageLine | undefined, owners: readonly string[]): boolean =>
  isName(line) && owners.includes(looseText(line.text))
