import type { Crumbs } from './crumbs.ts'
import { isHome } from './home-page.ts'
import type { Page } from './model/page.ts'
import { isName, LONGEST, MOST_NAMES } from './section-line.ts'
import { SEAM } from './section-names.ts'
import { areBeside, areSections, couldName, isNews, repeatsNews, usualNames } from './section-words.ts'

const MOST_WORDS = MOST_NAMES * LONGEST.words

/** Words of a headline that show where it begins in a line of names: "News World Night ferry returns". */
const OPENING = 3

/** So many lines can stand between a headline and the line of names that ends with it: an advertisement's label, a kicker. */
const MOST_BETWEEN = 2

/** The names that only spaces part in the line above a headline, up to the headline's own words, or in one close above that ends with it; null where it holds none. */
export function gluedNames(page: Page, headline: number): Crumbs | null {
  const found = [...copyAbove(page, headline), headline - 1]
    .map((at) => ({ at, names: namesIn(page, at, headline) }))
    .find(({ names }) => names.length > 1 && names.every(couldName))
  return found ?? null
}

/** The nearest line above a headline that goes on with it, whatever its case, behind names; none where none stands close. */
function copyAbove({ lines }: Page, headline: number): number[] {
  const end = ` ${lines[headline]?.text.toLowerCase()}`
  const near = lines.slice(Math.max(0, headline - 1 - MOST_BETWEEN), headline)
  const found = near.findLastIndex(({ text }) => text.toLowerCase().endsWith(end))
  return found < 0 ? [] : [headline - near.length + found]
}

function namesIn({ lines, copies }: Page, at: number, headline: number): string[] {
  const line = lines[at]
  const opening = (lines[headline]?.text ?? '').split(/\s+/, OPENING).join(' ')
  if (line === undefined) return []
  const end = line.text.search(new RegExp(RegExp.escape(opening), 'iu'))
  if (end < 0 && !isName(line)) return []
  const text = (end < 0 ? line.text : line.text.slice(0, end)).trim()
  const [first = '', ...rest] = text.split(' ')
  if (isNews(first) && repeatsNews(rest.join(' '))) return [first, rest.join(' ')]
  if (repeatsNews(text)) return []
  const seams = text.split(SEAM)
  if (seams.length > 2 && seams.length <= MOST_NAMES && areSections(seams) && !areBeside(seams)) return seams
  const isSpaced = text.includes(' ')
  const words = isSpaced ? text.split(/\s+/, MOST_WORDS + 1) : seams
  const usual = usualNames(words)
  if (usual.length > 0) return isSpaced || !areBeside(usual) ? usual : []
  return words.length > MOST_WORDS || !isSpaced
    ? []
    : knownNames(words, (name) => copies.has(name) && name !== line.text)
}

/** Words as section names: the longest that have a line of their own on the page; one word between such may be new. */
function knownNames(words: readonly string[], isKnown: (name: string) => boolean): string[] {
  const names: string[] = []
  let known = 0
  for (let at = 0; at < words.length; ) {
    const size = words.slice(at).findLastIndex((_, i) => isKnown(words.slice(at, at + i + 1).join(' '))) + 1
    if (size > 0) known++
    names.push(words.slice(at, at + Math.max(1, size)).join(' '))
    at += Math.max(1, size)
  }
  return known * 2 >= names.length && names.length <= MOST_NAMES ? names.filter((name) => !isHome(name)) : []
}
