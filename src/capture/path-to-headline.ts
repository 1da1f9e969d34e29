import { tidy } from '../article/tidy.ts'
import { saysByline } from './byline-forms.ts'
import { homeAtStart } from './home-page.ts'
import { residuePhrase } from './residue-phrases.ts'
import { isShortName, LONGEST, MOST_NAMES } from './section-line.ts'
import { isCutOff, SEAM } from './section-names.ts'
import { areBeside, areSections, isMenu, isOfSite, isUsualName } from './section-words.ts'

/** So many characters of a headline are sure to be it, where the rest is cut off. */
const SURE = 14
/** No path is longer, in characters. */
const LONGEST_PATH = MOST_NAMES * LONGEST.characters

/**
 * The section names in a line that leads from the home page to a headline, whole or cut off, and parts neither from them
 * by a sign: "Home Sport Night ferry returns…", "HomeSportNight ferry returns"; those that a page knows stand apart, and
 * empty where the line is no such path.
 */
export function namesToHeadline(
  line: string,
  headline: string,
  isKnown: (name: string) => boolean,
): readonly string[] {
  const text = tidy(line)
  const home = homeAtStart(text)
  const end = startOf(headline, text)
  if (home === null || end === null || end <= home.length) return []
  const between = text.slice(home.length, end)
  const middle = between.trim()
  if (middle === '' || middle.length > LONGEST_PATH) return []
  return named(between.startsWith(' ') ? knownParts(middle.split(' '), isKnown) : middle.split(SEAM))
}

/** The names of sections without white space at their ends; empty where one of them is too long, a button or a byline. */
function named(names: readonly string[]): readonly string[] {
  const isSection = (name: string) =>
    isShortName(name) &&
    saysByline(name) === 'no' &&
    [name, ...name.split(' ')].every((word) => isUsualName(word) || residuePhrase(word) === null)
  return names.every(isSection) ? names.map(tidy) : []
}

/** Where a headline begins with which a line ends; null where none does. */
function startOf(headline: string, line: string): number | null {
  const whole = tidy(headline)
  if (whole === '') return null
  if (line.slice(-whole.length).toLowerCase() === whole.toLowerCase()) return line.length - whole.length
  const start = line.indexOf(whole.slice(0, SURE))
  return start >= 0 && isCutOff(line.slice(start), headline) ? start : null
}

/** Words as names: the first that the page knows and the rest; all as one where it knows none. */
function knownParts(words: readonly string[], isKnown: (name: string) => boolean): string[] {
  const size = words.findLastIndex((_, i) => isKnown(words.slice(0, i + 1).join(' '))) + 1
  const known = words.slice(0, size).join(' ')
  return [known, ...words.slice(size).join(' ').split(SEAM)].filter((name) => name !== '')
}

/** The section names in a line that leads from the home page and runs them together: "HomeNewsPort Calder"; empty where it is none. A name alone is one that sites have, or that the page knows. */
export function namesFromHome(line: string, isKnown: (name: string) => boolean): readonly string[] {
  const text = tidy(line)
  const rest = text.slice(homeAtStart(text)?.length ?? text.length)
  const names = /^\p{Lu}/u.test(rest) ? rest.split(SEAM) : []
  const isPath = names.length <= MOST_NAMES && !areBeside(names) && !isMenu(names) && !names.some(isOfSite)
  return isPath && (areSections(names) || names.some(isKnown)) ? named(names) : []
}
