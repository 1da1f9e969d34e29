import type { Page } from './model/page.ts'
import { isName } from './section-line.ts'
import { isNews, isUsualName } from './section-words.ts'

/** What only a site has that is called so: "Calder Post app", "About the Calder Post". */
const BEFORE =
  /(?:(?:©|\(c\)|copyright)(?:[ \d–-]*\d{4})?|^(?:about|advertise (?:with|on)|join|über|werben (?:auf|bei|mit)|kontakt zu|à propos d[eu]|acerca de|over|om)(?: the| die| das| der| le| la| el| il)?)$/iu
const BEHIND =
  /^(?:apps?|shop|store|abo|plus|premium|club|team|jobs|verlag|media|gmbh|ltd|limited|inc|newsletter|tv|e-?paper|all rights|alle rechte)(?!\p{L})/iu

/** Whether a line is the name of the page's own site, by what others tell of it. */
export function isSiteName({ lines }: Page, at: number): boolean {
  const line = lines[at]
  if (!isName(line) || line.phrase !== null || isUsualName(line.text) || isNews(line.text)) return false
  return !BEHIND.test(line.text) && lines.some(({ text }) => tellsOfSite(text, line.text))
}

/** No line that tells of a site is longer, in characters. */
const LONGEST = 120

function tellsOfSite(text: string, name: string): boolean {
  const at = text.length > LONGEST || text.length === name.length ? -1 : text.indexOf(name)
  if (at < 0) return false
  return BEFORE.test(text.slice(0, at).trim()) || (at === 0 && BEHIND.test(text.slice(name.length).trim()))
}
