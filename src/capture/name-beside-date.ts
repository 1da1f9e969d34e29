import { tidy } from '../article/tidy.ts'
import { consistsOfNames, isButton, saysByline, segmentsOf, withoutIntroduction } from './byline-forms.ts'
import { findDates } from './dates.ts'
import { residuePhrase } from './residue-phrases.ts'

/** A date line with a name is no longer, in characters. */
const LONGEST = 120
/** What stands beside a date and a name and is neither: a time with its zone, how many have commented and all behind that, how long it takes to read, an address. */
const FACT =
  /\d{1,2}[:.h]\d{2}(?::\d{2})?(?:\s?[ap]\.?\s?m\.?)?(?:\s?(?:uhr|[A-Z]{2,4}(?!\p{L})|(?:\p{Lu}\p{Ll}+ ){1,2}Time(?!\p{L})))?|(?<!\p{N})\d{1,4}(?:$|\s(?:comments?|kommentare?|commentaires?|comentarios?|commenti)(?!\p{L})[\s\S]*$)|(?<!\p{N})\d+\s?min(?:ute[ns]?)?\.?(?: read)?(?!\p{L})|\S{1,64}@\S{1,255}/giu
/** Words before a date, in small letters, with a capital or in capitals, and those that are parts of names where they have a capital. */
const LABELS =
  'published|posted|updated|created|last|author|zuletzt|geändert|veröffentlicht|aktualisiert|erstellt|stand|publié|mis|jour|publicado|actualizado|pubblicato|aggiornato|기사입력|입력|등록|승인|송고|업데이트|수정|发布|发表|更新|掲載|公開|配信'
const SAYS = `${LABELS}|${LABELS.toUpperCase()}|${LABELS.replace(/(?<=^|\|)\p{Ll}/gu, (letter) => letter.toUpperCase())}|on|at|am|um|à|le|el|il`
const SIGNS = String.raw`\s,.;:|/·•–—(-`
const SAID = new RegExp(
  String.raw`^(?:[${SIGNS}]|(?:${SAYS})(?!\p{L}))+|(?:[${SIGNS}]|(?<!\p{L})(?:${SAYS}))+$`,
  'gu',
)
/** A place, which such a word leads to. */
const PLACE = /^[\s,]*(?:à|in|at|aus|en)\s/u
/** Labels and kickers that have the capitals of a name. */
const NO_NAME =
  /(?<!\p{L})(?:date|data|datum|fecha|tarihi|time|reading|read|news|press|release|interview|exclusive|analysis|opinion|aggiornamento|aktualisierung|sign|log)(?!\p{L})|^The /iu
/** Names in scripts without spaces look as other words do: only a reporter's title tells them. */
const SPACELESS = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\s]+$/u
const TITLE = /(?:記者|特派員|기자|记者)$/u

/** What WeChat writes above a post: that it is one of the account, its author, the account. */
const ORIGINAL = /^(?=.*\p{sc=Han})(?:原创|Original)[\s:：]+(\S{2,20})\s+\S{2,20}\s+\d{4}-/u

/** The name in a line that tells a date too, without anything that introduces it: "5 May 2024 | Mira Halden", "Mira Halden/5 May 2024"; '' where none stands there. */
export function nameBesideDate(line: string, language: string): string {
  const text = tidy(line)
  const dates = text.length > LONGEST ? [] : findDates(text, language)
  if (dates.length === 0) return ''
  const original = ORIGINAL.exec(text)?.[1]
  if (original !== undefined) return original
  const ends = [0, ...dates.map(({ end }) => end)]
  const pieces = ends.map((start, i) => text.slice(start, dates[i]?.start ?? text.length))
  const names = pieces
    .flatMap((piece) => segmentsOf(piece.replace(FACT, ' | ')))
    .filter((piece) => !PLACE.test(piece) && !/[:：]\s*$/u.test(piece))
    .map((piece) => withoutIntroduction(piece.replace(SAID, '')).trim())
  return names.find((name) => saysByline(name) === 'agency' || isNamed(name)) ?? ''
}

function isNamed(text: string): boolean {
  if (!consistsOfNames(text) || NO_NAME.test(text)) return false
  if (isButton(text) || residuePhrase(text) !== null) return false
  return !SPACELESS.test(text) || TITLE.test(text)
}
