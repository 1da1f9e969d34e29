/** The range that a number falls into: "4–7" for 5 and the bounds 2, 4, 7, 12; "12+" from the last bound on. */
export function range(value: number, bounds: readonly number[]): string {
  let from = 0
  for (const bound of bounds) {
    if (value < bound) return `${from}–${bound}`
    from = bound
  }
  return `${from}+`
}

/** The ranges that lengths of lines are told in, in words. */
export const LENGTHS = [2, 4, 7, 12, 20, 35, 60]

/** A weight for each answer to each question. */
export type Weights<T> = Readonly<Record<string, Readonly<Record<string, T>>>>

/** A question that is asked of something; what it answers is looked up in a table of weights. */
export interface Question<Asked> {
  readonly name: string
  readonly ask: (asked: Asked) => string
}

/** The sum of the weights that the answers to some questions have. */
export function pointsOf<Ask>(
  questions: readonly { readonly name: string; readonly ask: Ask }[],
  weights: Weights<number>,
  answer: (ask: Ask) => string,
): number {
  return questions.reduce((sum, { name, ask }) => sum + (weights[name]?.[answer(ask)] ?? 0), 0)
}

/** A truth as an answer. */
export const yes = (value: boolean): string => (value ? 'yes' : 'no')

/** How a line begins. */
const STARTS: readonly (readonly [pattern: RegExp, answer: string])[] = [
  [/^[>◇▶►→⇒»]/u, 'pointer'],
  [/^[•‣◦▪●■*·]|^[-–—]\s/u, 'bullet'],
  [/^\d{1,3}[.)]\s/u, 'number'],
  [/^\d/u, 'digit'],
  [/^["“”„«‹「『'‘]/u, 'quotation mark'],
  [/^[([【]/u, 'bracket'],
  [/^[@#]/u, 'sign'],
  [/^\p{Ll}/u, 'lower case'],
  [/^\p{L}/u, 'letter'],
]

/** How a line ends. */
const ENDS: readonly (readonly [pattern: RegExp, answer: string])[] = [
  [/[:：]$/u, 'colon'],
  [/[,;،]$/u, 'comma'],
  [/[?？؟]["”»]?$/u, 'question mark'],
  [/[!！]["”»]?$/u, 'exclamation mark'],
  [/(?:…|\.\.\.)$/u, 'ellipsis'],
  [/[.。۔।]$/u, 'full stop'],
  [/["”»“」』]$/u, 'closing mark'],
  [/[)\]】）]$/u, 'bracket'],
  [/\d$/u, 'digit'],
]

const answer = (rows: typeof STARTS, text: string) =>
  rows.find(([pattern]) => pattern.test(text))?.[1] ?? 'other'

export const startOf = (text: string): string => answer(STARTS, text)
export const endOf = (text: string): string => answer(ENDS, text)

/** How a line uses capitals, in scripts that have them. */
export function capitalsOf(text: string): string {
  const all = text.match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? []
  const cased = all.filter((word) => /^[\p{Lu}\p{Ll}]/u.test(word))
  if (cased.length * 2 < all.length || cased.length === 0) return 'no case'
  if (cased.every((word) => word === word.toUpperCase())) return 'all capitals'
  const upper = cased.filter((word) => /^\p{Lu}/u.test(word)).length / cased.length
  return cased.length === 1 ? 'one word' : range(upper, [0.2, 0.5, 0.9])
}
