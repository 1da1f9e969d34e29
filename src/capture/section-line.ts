import { isButton } from './byline-forms.ts'
import { introducesPath, isHome } from './home-page.ts'
import type { PageLine } from './model/page-line.ts'
import { sectionNames } from './section-names.ts'
import { isPaper } from './section-words.ts'

/** A section name is no longer than this, in words and characters. */
export const LONGEST = { words: 4, characters: 32 }

/** Whether a name is no longer than a section's. */
export const isShortName = (name: string): boolean =>
  name.split(' ').length <= LONGEST.words && name.length <= LONGEST.characters

/** More names one below the other are a menu. */
export const MOST_NAMES = 4

/** Whether a text has a line of its own above one, as a name of the page's menu has. */
export const standsAbove = (lines: readonly PageLine[], at: number, name: string): boolean =>
  lines.slice(0, at).some(({ text }) => text === name)

/** A link to where a page is found, as it stands above a breadcrumb. */
const BACK =
  /^(?:back to|zurück zu[mr]?|retour|revenir|volver a|voltar (?:para|ao?)|torna (?:a|alla?)|terug naar|tillbaka till|powrót do|назад|trở lại|quay lại|kembali ke) /iu

/** How many readers or comments an article has: "12", "3 comments". */
const COUNT = /^\p{N}[\p{N}.,]*\s?\p{L}{0,12}$/u
export const isCount = (text: string): boolean => COUNT.test(text)

/** Whether a line could be the name of a section and nothing else, or the home page's. */
export function isName(line: PageLine | undefined): line is PageLine {
  if (line === undefined) return false
  const { ago, text, words, stops, phrase, dated, credit } = line
  if (isHome(text)) return true
  if (
    sectionNames(text) !== null ||
    stops ||
    dated ||
    credit ||
    isPaper(text) ||
    isButton(text) ||
    BACK.test(text) ||
    introducesPath(text)
  )
    return false
  if ((phrase !== null && phrase.kind !== 'related') || ago) return false
  return (
    words <= LONGEST.words && text.length <= LONGEST.characters && /\p{L}/u.test(text) && !/\d{3}/.test(text)
  )
}
