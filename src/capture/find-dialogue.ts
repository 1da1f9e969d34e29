import type { Page, PageLine } from './model/page.ts'

/** A line of an interview: the label that it begins with, and whether it asks or answers. */
export interface Spoken {
  readonly label: string
  readonly kind: 'question' | 'answer'
}

/** "Q:", "HOST:", "Press TV:", "P.": a short name, or one letter with a stop. */
const LABEL =
  /^(?:[\p{L}\p{M}][\p{L}\p{M}'’.-]*(?: [\p{L}\p{M}'’.-]+){0,3}\s?[:：]|[\p{Lu}\p{Lo}][.．]|[—–])(?=\s)/u
const DASH = /^[—–]$/u
const LONGEST_LABEL = 40
const ASKS = /[?？؟;][\s"”»]*$/u
/** Words that introduce remarks, not speakers, however often. */
const NO_SPEAKER =
  /^(?:read more|read also|also read|watch|related|see also|photos?|video|lesen sie auch|mehr|lire aussi|à lire|lea también|leggi anche|читайте также|اقرأ أيضا|بیشتر بخوانید|note|update|correction)\b/iu

/**
 * The lines of an interview or transcript on a page, by their place among the page's lines: labels that come at least
 * twice, of which one asks at least once. Whoever asks more often than not is the one who questions.
 */
export function findDialogue({ lines }: Page): Map<number, Spoken> {
  const byLabel = new Map<string, number[]>()
  lines.forEach(({ text }, at) => {
    const label = LABEL.exec(text)?.[0]
    if (label === undefined || label.length > LONGEST_LABEL || NO_SPEAKER.test(label)) return
    const places = byLabel.get(label) ?? []
    places.push(at)
    byLabel.set(label, places)
  })
  const labels = [...byLabel].filter(([, at]) => at.length > 1)
  const asking = new Set(labels.filter(([, at]) => asks(lines, at)).map(([label]) => label))
  const spoken = new Map<number, Spoken>()
  const dashes = labels.filter(([label]) => DASH.test(label))
  for (const [label, all] of dashes)
    if (all.length > 2 && all.some((at) => ASKS.test(lines[at]?.text ?? '')))
      for (const at of all) spoken.set(at, { label, kind: kindOf(ASKS.test(lines[at]?.text ?? '')) })
  if (asking.size === 0 || labels.length < 2) return spoken
  for (const [label, all] of labels)
    if (!DASH.test(label)) for (const at of all) spoken.set(at, { label, kind: kindOf(asking.has(label)) })
  return spoken
}

const kindOf = (asking: boolean): Spoken['kind'] => (asking ? 'question' : 'answer')

function asks(lines: readonly PageLine[], at: readonly number[]): boolean {
  return at.filter((i) => ASKS.test(lines[i]?.text ?? '')).length * 2 > at.length
}
