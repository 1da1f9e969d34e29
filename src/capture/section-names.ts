import { tidy } from '../article/tidy.ts'
import { isHome, withoutHere } from './home-page.ts'

const SEPARATOR = /\s+[/⁄>·•→]\s+|\s*(?:[|»›＞]|>>)\s*|\s{3,}/u
const WIDE_GAP = /\s{2,}/u
const MARK = /[/⁄／>|·•→»›＞]|\s(?:[-–—]|\\|::)\s/u
/** It parts three names or more; two are as well a title and a site's name. */
const RARE = /\s(?:\\|::)\s/u
const FEWEST_RARE = 3
/** Without spaces beside it, it parts three names or more; markup has others of its kind. */
const BARE = /(?<=[\p{L}\p{N}])[>＞→](?=[\p{L}\p{N}])/u
/** It parts two names or more: "Home - Life in Port Calder" is a title. */
const DASH = /\s[-–—](?:\s|$)/u
const FEWEST_DASHED = 2
/** What parts names behind the home page's, and elsewhere within names: "Home/World/Asia", "Home - World". */
const FROM_HOME = [/\s*[/⁄／>→]\s*/u, DASH, RARE]
/** Where one name ends and the next begins that a page shows beside each other and a copy runs together: "HomeNewsMarkets". */
export const SEAM = /(?<=\p{Ll})(?=\p{Lu})/u
const MOST = 6
/** A sign before the first name, or behind the last. */
const AROUND = /^[>›»→]+\s?(?=\p{L})|(?<![\s>›»→])\s?[>›»→]+$/gu
/** A year, by which some sites file their articles. */
const YEAR = /^(?:19|20)\d\d$/u
/** What some breadcrumbs call the page that they stand on. */
const PAGE = /^(?:記事|本文|正文|article|artikel|artículo|articolo|artigo)$/iu

/** Whether a line is a path that begins at the home page. */
export function leadsFromHome(line: string): boolean {
  const text = withoutHere(line.trim())
  const [first = '', ...others] = text.split(separatorOf(text))
  return others.length > 0 && isHome(first)
}

function separatorOf(text: string, headline = ''): RegExp {
  if (text.split(RARE).length >= FEWEST_RARE) return RARE
  if (SEPARATOR.test(text)) return SEPARATOR // with which a text of many spaces is split in linear time
  const partsPath = (separator: RegExp) => {
    const [home = '', ...names] = text.split(separator)
    if (separator === DASH && names.length < FEWEST_DASHED) return false
    const sections = leadsTo(names.at(-1) ?? '', headline) ? names.slice(0, -1) : names
    return isHome(home) && sections.every((name) => isShort(name, true) && !/[:：]/u.test(name))
  }
  return FROM_HOME.find(partsPath) ?? (text.split(BARE).length >= FEWEST_RARE ? BARE : SEPARATOR)
}

/** The section names of a breadcrumb on one line, home page left out; null where the line is none. The last may be the headline. */
export function sectionNames(line: string, headline = ''): string[] | null {
  const text = withoutHere(line.trim()).replace(AROUND, '')
  const marked = MARK.test(text)
  const runTogether = text.length < line.trim().length && !/\s/u.test(text) && !marked
  const parts = text.split(marked ? separatorOf(text, headline) : runTogether ? SEAM : WIDE_GAP).map(tidy)
  const last = parts.length - 1
  const isFromHome = isHome(parts[0] ?? '')
  const isPage = (name: string, i: number) =>
    i === last && ((i > 1 && PAGE.test(name)) || (isFromHome && !isBrief(name, marked)))
  const names = parts.filter(
    (name, i) => name !== '' && !isHome(name) && !leadsTo(name, headline) && !isPage(name, i),
  )
  const isTold = marked && leadsTo(parts[last] ?? '', headline)
  const short = parts.every(
    (name, i) =>
      isShort(name, marked) ||
      (i === last && (isFromHome || leadsTo(name, headline))) ||
      (isTold && YEAR.test(name)),
  )
  const named = names.length > 0 && names.every((name) => /\p{L}/u.test(name) || (isTold && YEAR.test(name)))
  return parts.length >= 2 && parts.length <= MOST && short && named ? names : null
}

/** The section names of a line that leads to a headline, whole or cut off, by signs; null where it does not. */
export function namesUpTo(line: string, headline: string): string[] | null {
  const text = withoutHere(line.trim())
  const title = text.split(separatorOf(text, headline)).at(-1) ?? ''
  return MARK.test(text) && title.length < text.length && leadsTo(tidy(title), headline)
    ? sectionNames(line, headline)
    : null
}

/** Whether the last name of a path is a headline, or what is left of it. */
const leadsTo = (name: string, headline: string): boolean =>
  isSame(name, headline) || isCutOff(name, headline)

/** Whether a name is what is left of the headline where it was cut off. */
export function isCutOff(name: string, headline: string): boolean {
  const kept = name.toLowerCase().replace(/\s?(?:…|\.{3})$/u, '')
  return kept !== '' && kept.length < name.length && tidy(headline).toLowerCase().startsWith(kept)
}

/** Whether two titles are the same, whatever their case. */
export const isSame = (a: string, b: string) => a !== '' && a.toLowerCase() === tidy(b).toLowerCase()

/** Section names are short, the shorter where only white space parts them. */
const isBrief = (name: string, marked: boolean): boolean =>
  name.length <= 40 && name.split(' ').length <= (marked ? 5 : 3)

const isShort = (name: string, marked: boolean): boolean => isBrief(name, marked) && !/\d{3}/.test(name)
