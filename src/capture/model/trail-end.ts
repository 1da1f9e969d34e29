import { yes } from '../../article/answers.ts'
import { introducedByline } from '../byline-forms.ts'
import type { Page } from './page.ts'

/** How far apart a breadcrumb and the headline that it ends with stand, in lines. */
const TRAIL = 5

/** Whether a line ends with the text of one below it, as a breadcrumb does, or is the end of one above. */
export function trail(text: string, at: number, page: Page): string {
  if (leadsBelow(text, at, page)) return 'leads to a line below'
  const above = page.lines.slice(Math.max(0, at - TRAIL), at)
  return yes(above.some((line) => endsWith(line.text, text)))
}

/** Whether a line ends with the whole text of one right below it. */
export function leadsBelow(text: string, at: number, { lines }: Page): boolean {
  return lines
    .slice(at + 1, at + 1 + TRAIL)
    .some((line) => endsWith(text, line.text) && !introducedByline(line.text))
}

/** The name of the site behind a page's title. */
const SITE_NAME = /\s[|–—-]\s[^|–—-]{2,40}$/u

/** The last part of a breadcrumb that is cut off, up to where it is. */
const CUT = /[/>|›»]\s*(\S[^/>|›»]{14,}?)\s?(?:…|\.{3})$/u

function endsWith(whole: string, part: string): boolean {
  const cut = CUT.exec(whole)?.[1]
  if (cut !== undefined) return part.startsWith(cut)
  if (whole.length <= part.length || !part.includes(' ')) return false
  const [text, end] = [whole.toLowerCase(), part.toLowerCase()]
  return text.endsWith(end) || text.replace(SITE_NAME, '').endsWith(end)
}
