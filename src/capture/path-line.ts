import { saysByline, withoutIntroduction } from './byline-forms.ts'
import { type Crumbs, FARTHEST } from './crumbs.ts'
import { saysHere } from './home-page.ts'
import type { Page } from './model/page.ts'
import type { PageLine } from './model/page-line.ts'
import { leadsBelow } from './model/trail-end.ts'
import { namesFromHome, namesToHeadline } from './path-to-headline.ts'
import { leadsFromHome, namesUpTo, sectionNames } from './section-names.ts'
import { couldBeSection, isNoButton, isOfSite } from './section-words.ts'
import { isBehind } from './signed-names.ts'

/** Whether a line stops as a sentence does, and not because it was cut off. */
const isSentence = ({ stops, text }: PageLine): boolean =>
  stops && !/(?:…|\.{3})$/u.test(text) && !leadsFromHome(text)

/** The nearest line above a headline that is a breadcrumb by itself. */
export function pathLine(page: Page, headline: number): readonly Crumbs[] {
  const title = page.lines[headline]?.text ?? ''
  const isKnown = (name: string) => page.copies.has(name)
  for (let at = headline - 1; at >= Math.max(0, headline - FARTHEST); at--) {
    const line = page.lines[at]
    if (line === undefined || isOneOfMany(page, at, headline)) continue
    const told = namesUpTo(line.text, title)
    const names = told ?? (isSentence(line) ? null : sectionNames(line.text, title))
    if (names !== null && areNames(names, told !== null || leadsBelow(line.text, at, page)))
      return [{ at, names }]
    const toHeadline = namesToHeadline(line.text, title, isKnown)
    const glued = toHeadline.length > 0 ? toHeadline : namesFromHome(line.text, isKnown)
    if (glued.length > 0 && glued.every(couldBeSection)) return [{ at, names: glued }]
  }
  return []
}

/** What parts names and nothing else, wherever a line stands. */
const ARROW = /[>›»→＞]/u
/** Fewer names than these, without the home page's, lead to an article in lists too; below the headline are more such lists. */
const FEWEST = { above: 2, below: 3 }

/** The first line of a page that leads by arrows to a headline, wherever it stands, or above it to any page, if it says that it does. */
export function pathAnywhere({ lines }: Page, headline: number): readonly Crumbs[] {
  const title = lines[headline]?.text ?? ''
  for (const [at, { text }] of lines.entries()) {
    if (!ARROW.test(text)) continue
    const isTold = at < headline && saysHere(text)
    const names = (isTold ? sectionNames(text) : namesUpTo(text, title)) ?? []
    const fewest = at < headline ? FEWEST.above : FEWEST.below
    const isPath = names.length >= fewest || (names.length > 0 && leadsFromHome(text))
    if (isPath && areNames(names, true)) return [{ at, names }]
  }
  return []
}

/** Whether a line's name has a sign behind it that leads to a name in the next line, or another's leads to it. */
const isOneOfMany = ({ lines }: Page, at: number, headline: number): boolean =>
  isBehind(lines[at]) && (isBehind(lines[at - 1]) || (at + 1 < headline && lines[at]?.below === 0))

/** Whether names out of one line are sections'; one that is sure to be a breadcrumb can have years and numbers behind its first. */
function areNames(names: readonly string[], isSure: boolean): boolean {
  const numbers = names.filter((name) => /\p{N}/u.test(name)).length
  const fits = isSure && !/\p{N}/u.test(names[0] ?? '') ? isNoButton : couldBeSection
  return (
    (isSure || numbers <= 1) && names.every(fits) && !names.every(isOfSite) && !names.some(introducesAuthor)
  )
}

/** Whether a name is an author's full name behind what introduces it: "By Mira Halden". */
const introducesAuthor = (name: string): boolean =>
  saysByline(name) === 'name' && withoutIntroduction(name).includes(' ')
