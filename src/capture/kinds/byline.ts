import { tidy } from '../../article/tidy.ts'
import { findDates } from '../dates.ts'
import type { Dates } from '../label.ts'
import { stampsOf } from './dates.ts'
import type { LineKind } from './line-kind.ts'

/** What introduces the author, by language. */
const INTRODUCTION =
  /^(?:(?:written |reported |story |words )?by|interview|das gespräch führte|интервью|von|ein \S+ von|par|por|di|door|av|af|yazan|автор|текст|нویسنده|نویسنده|به قلم|كتب|بقلم|记者|文|取材・文)\s*[:：/]?\s+(?=\S)|^(?:author|autor(?:in|es)?|auteur|autore|interview|автор|интервью|نویسنده|گفت‌وگو|حوار|الكاتب|记者|作者|文)\s*[:：]\s*/iu
const AGENCY =
  /^(?:(?:staff|agencies|reuters|ap|afp|dpa|apa|efe|ansa|lusa|anp|ritzau|ntb|tt|irna|isna|xinhua|tass|رویترز|ایرنا|ایسنا)(?:[\s,/&+|]+|$))+$/iu
const NAME =
  /^\p{Lu}[\p{L}\p{M}'’.-]*(?:\s+(?:(?:de|del|van|von|der|den|da|di|la|le|el|al|bin|ibn|ter|af)\s+)*\p{Lu}[\p{L}\p{M}'’.-]*){1,4}$/u
/** A person's name below a headline, with a place or a paper behind it: "Mira Halden in Kaldern". */
const NAME_ALONE =
  /^\p{Lu}\p{Ll}[\p{L}\p{M}'’.-]*(?: \p{Lu}\.)?(?: (?:de|del|van|von|der|den|da|di|la|le|el|al|bin|ibn))* \p{Lu}\p{Ll}[\p{L}\p{M}'’-]*(?:(?: in | - | – |, | \/ )\p{Lu}[\p{L}\p{M}'’. ]{2,30})?$/u
const PARTED = /\s*(?:,|&|;|\||\s(?:and|und|et|y|e|en|og|och|и|و)\s)\s*/u
/** How what follows an introduction begins where no full name is found in it. */
const STARTS_AS_NAME =
  /^\p{Lu}[\p{L}'’.-]*(?:$|[\s,|-]+(?:\p{Lu}|(?:de|del|van|von|der|den|da|di|la|le|el|al|bin|ibn)\s))|^(?!\p{Script=Latin})\p{L}/u
const LONGEST = 120

/** A line that names who wrote the article: "By Mira Halden", or an agency alone. */
export const byline: LineKind = {
  name: 'byline',
  examples: [
    { line: 'By Mira Halden and Jon Arrel', at: { zone: 'head', headline: 'after' }, gives: 'byline' },
    { line: 'Von Ulrike Sandhagen', at: { zone: 'head', headline: 'after' }, gives: 'byline' },
    { line: 'Ruth Ashdown in Kaldern', at: { zone: 'head', headline: 'after' }, gives: 'byline' },
    { line: 'AFP', at: { zone: 'head', headline: 'after' }, gives: 'byline' },
    {
      line: 'By the time the ferry came, it was dark.',
      at: { zone: 'body', headline: 'after' },
      gives: null,
    },
    { line: 'Von Kaldern nach Velmouth', at: { zone: 'body', headline: 'after' }, gives: null },
    { line: 'By 2030, a new wall', at: { zone: 'body', headline: 'after' }, gives: null },
    { line: 'By Mira Halden', at: { zone: 'tail' }, gives: null },
  ],
  read: (line, place) => {
    const text = tidy(line.text)
    if (place.zone === 'tail' || place.headline !== 'after' || text.length > LONGEST) return null
    const introduced = INTRODUCTION.exec(text)
    const alone = introduced === null && !AGENCY.test(text)
    if (alone && !(place.zone === 'head' && NAME_ALONE.test(text))) return null
    const dated = withoutDate(text, place.language)
    const byline = dated.rest.replace(INTRODUCTION, '')
    if (byline === '' || (place.prose.stops && !/\p{Lu}\.$/u.test(text))) return null
    const authors = byline.split(PARTED).filter((name) => NAME.test(name))
    if (introduced !== null && authors.length === 0 && !STARTS_AS_NAME.test(byline)) return null
    return {
      as: 'byline',
      byline,
      authors,
      dates: dated.dates,
      why:
        introduced === null
          ? `${alone ? 'a name' : 'an agency'} alone in the byline’s place`
          : `introduced by “${introduced[0].trim()}”`,
    }
  },
}

/** Whether a line says that it is a byline: an introduction and a name, or an agency alone. */
export function introducedByline(line: string): boolean {
  const text = tidy(line)
  if (text.length > LONGEST) return false
  if (AGENCY.test(text)) return true
  return INTRODUCTION.test(text) && STARTS_AS_NAME.test(text.replace(INTRODUCTION, ''))
}

/** A byline without the date that stands behind it on the line. */
function withoutDate(text: string, language: string): { rest: string; dates: Dates } {
  const found = findDates(text, language)
  const first = found[0]
  if (first === undefined) return { rest: text, dates: { published: null, updated: null } }
  const head = text.slice(0, first.start)
  const rest = head.replace(
    /[\s,|·•–—-]+(?:(?:published|updated|posted|on|am|le|el|il|\p{L}{1,12}day)(?:[\s,:]+|$))*$/iu,
    '',
  )
  return { rest: rest.trim(), dates: stampsOf(text, found) }
}
