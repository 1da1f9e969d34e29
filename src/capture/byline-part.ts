import { AGO } from './ago.ts'
import { nameShape, saysByline, segmentsOf, withoutIntroduction } from './byline-forms.ts'
import { findDates } from './dates.ts'

/** The part of a line, without white space at its ends, that names its authors: without what introduces them and without dates; '' where none does. */
export function bylineOf(text: string, language: string): string {
  const segments = segmentsOf(text)
  const says = segments.find((part) => saysByline(part) !== 'no')
  if (says !== undefined) return withoutDate(withoutIntroduction(says), language).replace(FOLLOW, '')
  const parts = segments.map((part) => withoutDate(part, language))
  const named = parts.find((part) => nameShape(part) === 'name' || nameShape(part) === 'names')
  const whole = segments.some((part) => findDates(part, language).length > 0 || AGO.test(part))
  const beside = named === undefined && whole ? nameBesideDate(text, language) : ''
  if (beside !== '') return beside
  const chosen = named ?? (whole ? parts.find((part) => part !== '') : withoutDate(text, language)) ?? ''
  return chosen.trim()
}

/** A day without its year, with all behind it, and the link to follow an author. */
const FOLLOW =
  /\s(?:on )?(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec)\p{Ll}{0,6}\.? \d{1,2}(?:,| at| @|$).*$|\sFollow @\w+.*$/u
const JOINT =
  /[\s,|·•–—-]{1,20}(?:(?:published|updated|posted|on|am|le|el|il|\p{L}{1,12}day)(?:[\s,:]+|$))*$/iu

/** A part of a line up to the date that stands in it. */
function withoutDate(part: string, language: string): string {
  const first = findDates(part, language)[0]
  const cut = first?.start ?? AGO.exec(part)?.index
  return (cut === undefined ? part : part.slice(0, cut).replace(JOINT, '')).trim()
}

/** What stands beside a date and a name and is neither: a time, how many have commented and all behind that, an address. */
const FACT =
  /\d{1,2}[:.h]\d{2}(?::\d{2})?(?:\s?[ap]\.?\s?m\.?)?(?:\s?(?:uhr|[A-Z]{2,4}(?![\p{L}])))?|(?<!\p{N})\d{1,4}(?:$|\s(?:comments?|kommentare?|commentaires?|comentarios?|commenti)(?!\p{L}).*$)|(?<!\p{N})\d+\s?min(?:ute[ns]?)?\.?(?: read)?(?!\p{L})|\S{1,64}@\S{1,255}/giu
/** Words that tell that a date follows, or stood before. */
const WORDS =
  'published|posted|updated|created|last|on|at|author|zuletzt|geändert|am|um|veröffentlicht|aktualisiert|erstellt|stand|publié|mis|à|jour|le|publicado|actualizado|el|pubblicato|aggiornato|il'
const SAID = new RegExp(
  String.raw`^(?:[\s,.;:|/·•–—-]|(?:${WORDS})(?![\p{L}]))+|(?:[\s,.;:|/·•–—(-]|(?<!\p{L})(?:${WORDS}))+$`,
  'giu',
)

/** What has the shape of a name beside a date, and is none. */
const NO_NAME = /^(?:更新|公開|公开|掲載|配信|發布|发布|發佈|上傳|来源|來源|入稿|修正)|tarihi$|^The /iu

/** The name in a line that tells a date too, without anything that introduces it: "5 May 2024 | Mira Halden", "Mira Halden/5 May 2024"; '' where none stands there. */
export function nameBesideDate(text: string, language: string): string {
  const dates = findDates(text, language)
  if (dates.length === 0) return ''
  const ends = [0, ...dates.map(({ end }) => end)]
  const pieces = ends.map((start, i) => text.slice(start, dates[i]?.start ?? text.length))
  const names = pieces
    .flatMap((piece) => segmentsOf(piece.replace(FACT, ' | ')))
    .map((piece) => withoutIntroduction(piece.replace(SAID, '')).trim())
  return names.find((name) => isAgency(name) || isNamed(name)) ?? ''
}

const isNamed = (text: string): boolean => ['name', 'names'].includes(nameShape(text)) && !NO_NAME.test(text)

const isAgency = (name: string): boolean => saysByline(name) === 'agency'
