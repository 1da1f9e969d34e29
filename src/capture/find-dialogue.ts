import type { Page } from './model/page.ts'
import type { PageLine } from './model/page-line.ts'

/** A line of an interview: the label that it begins with, if any, and whether it asks or answers. */
export interface Spoken {
  readonly label?: string
  readonly kind: 'question' | 'answer'
}

/** "Q:", "HOST:", "RUTH ASHDOWN, HOST:", "Press TV:", "P.": a short name, or one letter with a stop. */
const LABEL =
  /^(?:(?:[\p{L}\p{M}][\p{L}\p{M}'’.-]*(?: [\p{L}\p{M}'’.-]+){0,3}(?:, [\p{Lu} ]{2,20})?\s?:|[\p{Lu}\p{Lo}][.．]|(?:Pregunta|Respuesta|Frage|Antwort|Question|Réponse|Domanda|Risposta)\.|[—–])(?=\s)|[\p{L}\p{M}]{1,8}：)/u
const DASH = /^[—–]$/u
const LONGEST_LABEL = 40
const ASKS = /[?？؟][\s"”»]*$/u
/** Words that introduce remarks, not speakers, however often. */
const NO_SPEAKER =
  /^(?:read more|read also|also read|watch|related|see also|photos?|video|lesen sie auch|mehr|lire aussi|à lire|lea también|leggi anche|читайте также|اقرأ أيضا|بیشتر بخوانید|note|update|correction)\b/iu

/**
 * The lines of an interview or transcript on a page, by their place among the page's lines: several labels that come
 * at least twice each, of which one asks more often than not; or dashes, of which each line asks or answers.
 */
export function findDialogue({ lines, copies }: Page): Map<number, Spoken> {
  const labelAt = (at: number) => {
    const text = lines[at]?.text ?? ''
    return (copies.get(text) ?? 1) > 1 ? null : labelOf(text) // a headline that stands twice asks nobody
  }
  const bySpeaker = Map.groupBy(lines.keys(), (at) => speakerOf(labelAt(at)))
  const labels = [...bySpeaker].flatMap(([speaker, at]) =>
    speaker !== null && at.length > 1 ? [[speaker, at] as const] : [],
  )
  const asking = new Set(labels.filter(([, at]) => asks(lines, at)).map(([label]) => label))
  const spoken = new Map<number, Spoken>()
  const dashes = labels.filter(([label]) => DASH.test(label))
  for (const [label, all] of dashes)
    if (all.length > 2 && isExchange(lines, all))
      for (const at of all) spoken.set(at, { label, kind: kindOf(ASKS.test(lines[at]?.text ?? '')) })
  if (asking.size === 0 || labels.length < 2) return spoken
  for (const [label, all] of labels)
    if (!DASH.test(label))
      for (const at of all) spoken.set(at, { label: labelAt(at) ?? label, kind: kindOf(asking.has(label)) })
  return spoken
}

/** The label that a line begins with; null where it has none, or one that introduces no speaker. */
function labelOf(text: string): string | null {
  const label = LABEL.exec(text)?.[0]
  return label === undefined || label.length > LONGEST_LABEL || NO_SPEAKER.test(label) ? null : label
}

/** Whom a label names: by the last name, since the full one stands at most once, and by the first letter of a word that is "question" or "answer". */
function speakerOf(label: string | null): string | null {
  if (label === null || DASH.test(label)) return label
  const name = label.replace(/\s?[:：]$/u, '').replace(/, .*$/u, '')
  if (/[.．]$/u.test(name)) return `${name.charAt(0)}.`
  return name.split(' ').at(-1)?.toLowerCase() ?? name
}

/** Whether lines that dashes begin ask and answer: all are sentences, and a question has a line behind it. */
function isExchange(lines: readonly PageLine[], at: readonly number[]): boolean {
  const asked = at.findIndex((i) => ASKS.test(lines[i]?.text ?? ''))
  return asked >= 0 && asked < at.length - 1 && at.every((i) => lines[i]?.stops === true)
}

const kindOf = (asking: boolean): Spoken['kind'] => (asking ? 'question' : 'answer')

function asks(lines: readonly PageLine[], at: readonly number[]): boolean {
  return at.filter((i) => ASKS.test(lines[i]?.text ?? '')).length * 2 > at.length
}
