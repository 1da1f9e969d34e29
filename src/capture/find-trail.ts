import { isHome, sectionNames } from './kinds/breadcrumb.ts'
import { rootsOf } from './model/headline-questions.ts'
import type { Page, PageLine } from './model/page.ts'

/** A section name is no longer than this, in words and characters. */
const LONGEST = { words: 4, characters: 32 }
/** Lines between breadcrumb and headline at most: a copy of the headline, a kicker, a date. */
const MOST_BETWEEN = 3
/** A longer list is a menu, of which the last names can be the breadcrumb. */
const MOST_NAMES = 4
const MOST_OF_MENU = 2

/** A breadcrumb stands close above its headline: a kicker, a date or a button may stand between them. */
const FARTHEST = 5

/** A line of a breadcrumb, by its index among the page's lines, with the section names that it holds. */
export interface Crumbs {
  readonly at: number
  readonly names: readonly string[]
}

/**
 * The breadcrumb above a headline, the highest line first: one line with names parted by separators or only by spaces,
 * or several lines with a name each; empty where there is none. The home page's name is left out.
 */
export function findTrail(page: Page, headline: number): Crumbs[] {
  for (let at = headline - 1; at >= Math.max(0, headline - FARTHEST); at--) {
    const line = page.lines[at]
    const names = line === undefined || line.stops ? null : sectionNames(line.text)
    if (names !== null) return [{ at, names }]
  }
  const glued = gluedNames(page, headline - 1)
  if (glued.length > 1) return [{ at: headline - 1, names: glued }]
  return linesAbove(page, headline).map((at) => {
    const name = page.lines[at]?.text ?? ''
    return { at, names: isHome(name) ? [] : [name] }
  })
}

/** The names that a short line consists of, if each has a line of its own elsewhere on the page: "News World". */
function gluedNames({ lines, copies }: Page, at: number): string[] {
  const line = lines[at]
  if (line === undefined || !isName(line)) return []
  const names: string[] = []
  let rest = line.text.split(/\s+/)
  while (rest.length > 0) {
    const size = rest.findLastIndex((_, i) => {
      const part = rest.slice(0, i + 1).join(' ')
      return part !== line.text && copies.has(part)
    })
    if (size < 0) return []
    names.push(rest.slice(0, size + 1).join(' '))
    rest = rest.slice(size + 1)
  }
  return names
}

/** The lines above a headline that hold a section name each. */
function linesAbove(page: Page, headline: number): number[] {
  const end = skipUp(page, headline)
  const found = namesUpFrom(page, end, end < headline - 1)
  if (found.length !== 1 || (page.lines[end]?.above ?? 0) === 0) return found.length > 1 ? found : []
  const aboveKicker = namesUpFrom(page, end - 1, true)
  return aboveKicker.length > 1 ? aboveKicker : []
}

/** The line above the headline and what echoes it, where the breadcrumb ends. */
function skipUp({ lines }: Page, headline: number): number {
  const own = new Set(rootsOf(lines[headline]?.text ?? ''))
  const echoes = (at: number) => {
    const roots = rootsOf(lines[at]?.text ?? '')
    return roots.length > 2 && roots.filter((root) => own.has(root)).length * 2 >= roots.length
  }
  for (let at = headline - MOST_BETWEEN; at < headline; at++) if (echoes(at)) return at - 1
  return lines[headline - 1]?.dated === true ? headline - 2 : headline - 1
}

/** The block of names that ends at a line, up to the home page's name, a blank line or anything that is no name. */
function namesUpFrom(page: Page, end: number, sure: boolean): number[] {
  const block: number[] = []
  for (let at = end; at >= 0; at--) {
    const line = page.lines[at]
    if (line === undefined || !isName(line) || (at < end && line.below > 0)) break
    block.unshift(at)
    if (block.length <= MOST_NAMES + 1 && isHome(line.text)) return block
  }
  return block.length > MOST_NAMES ? menuNames(page, block, sure) : block
}

function isName({ text, words, stops, phrase, dated, credit }: PageLine): boolean {
  if (isHome(text)) return true
  if (sectionNames(text) !== null || stops || dated || credit) return false
  if (phrase !== null && phrase.kind !== 'related') return false
  return (
    words <= LONGEST.words && text.length <= LONGEST.characters && /\p{L}/u.test(text) && !/\d{3}/.test(text)
  )
}

/** The last names of a longer list: surely where they lead to a copy of the headline, else if the page has them twice. */
function menuNames({ lines, copies }: Page, block: readonly number[], sure: boolean): number[] {
  const names = block.slice(-MOST_OF_MENU)
  return sure || (copies.get(lines[names[0] ?? -1]?.text ?? '') ?? 1) > 1 ? names : []
}
