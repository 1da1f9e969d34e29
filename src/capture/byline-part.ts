import { AGO } from './ago.ts'
import { consistsOfNames, saysByline, segmentsOf, withoutIntroduction } from './byline-forms.ts'
import { findDates } from './dates.ts'
import { nameBesideDate } from './name-beside-date.ts'

/** A day without its year, with all behind it. */
const DAY =
  /[\s,]+(?:on )?(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.? \d{1,2}(?:,| at| @|$)[\s\S]*$/u
/** The link to follow an author. */
const FOLLOW = /\s+(?:Follow @\w+|\+\s?Follow$)/gu
/** A name that a copy has from the author's picture too: "Mira HaldenMira Halden". */
const TWICE = /^(\p{Lu}.{4,38}\p{L})\1$/u

/** The part of a line, without white space at its ends, that names its authors: without what introduces them and without dates; '' where none does. */
export function bylineOf(text: string, language: string): string {
  return partOf(text, language).replace(TWICE, '$1')
}

function partOf(text: string, language: string): string {
  const segments = segmentsOf(text)
  const says = segments.find((part) => saysByline(part) !== 'no')
  if (says !== undefined)
    return withoutDate(withoutIntroduction(says), language).replace(DAY, '').replace(FOLLOW, '')
  const parts = segments.map((part) => withoutDate(part, language))
  const named = parts.find(consistsOfNames)
  const whole = segments.some((part) => findDates(part, language).length > 0 || AGO.test(part))
  const beside = named === undefined && whole ? nameBesideDate(text, language) : ''
  if (beside !== '') return beside
  const chosen = named ?? (whole ? parts.find((part) => part !== '') : withoutDate(text, language)) ?? ''
  return chosen.trim()
}

/** What stands between a name and the date behind it. */
const JOINT =
  /[\s,|·•–—-]{1,20}(?:(?:published|updated|posted|on|am|le|el|il|\p{L}{1,12}day)(?:[\s,:]+|$))*$/iu

/** A part of a line up to the date that stands in it. */
function withoutDate(part: string, language: string): string {
  const first = findDates(part, language)[0]
  const cut = first?.start ?? AGO.exec(part)?.index
  return (cut === undefined ? part : part.slice(0, cut).replace(JOINT, '')).trim()
}
