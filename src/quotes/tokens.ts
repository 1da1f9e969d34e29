import { untied } from '../article/pronouns.ts'
import type { FoundCue } from './find-cues.ts'
import type { Passage } from './find-passages.ts'
import { linkNames } from './name-links.ts'
import type { Stretch } from './stretch.ts'
import type { Part, Token, TokenKind } from './token.ts'
import type { WordClasses } from './word-classes.ts'

/** A full stop before a comma ends an abbreviation and no sentence. */
const MARKS: readonly (readonly [pattern: RegExp, kind: TokenKind])[] = [
  [/,$/u, 'comma'],
  [/^[.!?…。！？؟۔]/u, 'stop'],
  [/^[,،，、;؛；]/u, 'comma'],
  [/^[:：]/u, 'colon'],
  [/^(?:[—–―]|\s-)/u, 'dash'],
  [/^[()[\]]/u, 'bracket'],
]

/** A word, which is no mark. */
const LETTERS = /^\p{L}+$/u

/** The words, marks and passages of a block's text, in order; a cue of several words is one token. */
export function tokensOf(
  text: string,
  passages: readonly Passage[],
  cues: readonly FoundCue[],
  classes: WordClasses,
): Token[] {
  const whole: Token[] = [
    ...passages.map(({ outerStart, outerEnd }) => ({
      start: outerStart,
      end: outerEnd,
      kind: 'passage' as const,
      word: '',
      parts: NONE,
    })),
    ...cues.map(({ start, end, form }) => ({
      start,
      end,
      kind: form === 'verb' ? ('speech verb' as const) : form,
      word: wordOf(text.slice(start, end)),
      known: true as const,
      parts: NONE,
    })),
  ].sort((a, b) => a.start - b.start)
  const tokens: Token[] = []
  let at = 0
  for (const token of [...whole, null]) {
    read(text, at, token?.start ?? text.length, classes, tokens)
    if (token === null) break
    if (token.kind === 'passage') tokens.push(...labelTokens(text, token))
    tokens.push(token)
    at = token.end
    if (token.kind === 'passage' && endsSentence(text, token))
      tokens.push({ ...token, start: at, kind: 'stop' })
  }
  return linkNames(text, tokens)
}

const FULL_STOP = /[.。][”"’'»“」』]{0,2}$/u
const NEW_SENTENCE = /^\s+[\p{Lu}\d]/u

/** Whether a passage ends its sentence: with a full stop within its marks, and a capital behind them. */
function endsSentence(text: string, { start, end }: Stretch): boolean {
  const last = text.slice(Math.max(start, end - 4), end)
  return FULL_STOP.test(last) && NEW_SENTENCE.test(text.slice(end, end + 4))
}

const LABEL = /^[^\p{L}\p{N}]{0,3}(\p{Lu}[\p{Lu}.'’-]+(?:\s\p{Lu}[\p{Lu}.'’-]+){0,2})(:)\s/u

/** "“WALLACE: Governor, …": the label within a passage of a transcript names its speaker as if it stood before. */
function labelTokens(text: string, { start, end }: Stretch): Token[] {
  const label = LABEL.exec(text.slice(start, Math.min(end, start + 60)))
  if (label?.[1] === undefined) return []
  const name = start + label[0].indexOf(label[1])
  const colon = name + label[1].length
  return [
    { start: name, end: colon, kind: 'name', word: wordOf(label[1]), parts: NONE },
    { start: colon, end: colon + 1, kind: 'colon', word: ':', parts: NONE },
  ]
}

function read(text: string, from: number, to: number, classes: WordClasses, tokens: Token[]): void {
  let aside = 0
  for (const match of text.slice(from, to).matchAll(classes.pieces)) {
    const start = from + match.index
    aside = match[0] === '(' ? LONGEST_ASIDE : match[0] === ')' ? 0 : aside - 1
    const mark = LETTERS.test(match[0]) ? undefined : MARKS.find(([pattern]) => pattern.test(match[0]))?.[1]
    const kind =
      mark === 'stop' && aside > 0 ? 'comma' : (mark ?? kindOfWord(match[0], tokens.at(-1), classes))
    const word = mark === 'comma' ? ',' : wordOf(match[0])
    tokens.push({
      start,
      end: start + match[0].length,
      kind,
      word,
      ...(kind === 'pronoun' && { pronoun: classes.pronouns.get(untied(word)) ?? 'somebody' }),
      parts: partsOf(word, classes),
    })
  }
}

const NONE: ReadonlySet<Part> = new Set()
const OFFICE: ReadonlySet<Part> = new Set(['role'])

function partsOf(word: string, { parts, endings }: WordClasses): ReadonlySet<Part> {
  return parts.get(word) ?? (endings.role?.test(word) === true ? OFFICE : NONE)
}

/** Within so many tokens behind a bracket a stop ends no sentence: "(R-Wis.)". */
const LONGEST_ASIDE = 8

export const wordOf = (text: string): string => text.toLowerCase().replaceAll('’', "'")

/** Family names that end as participles do. */
const SURNAMES =
  /^(?:manning|fleming|browning|sterling|harding|golding|king|ring|keating|corning|bowling|stirling)$/

function kindOfWord(text: string, before: Token | undefined, classes: WordClasses): TokenKind {
  const word = wordOf(text)
  if (/^\p{L}+'$/u.test(word)) return word.startsWith('d') ? 'preposition' : 'determiner'
  if (word === "'s") return before?.kind === 'pronoun' ? 'auxiliary' : 'possessive'
  const known = /^\p{Lu}{2,}$/u.test(text) ? undefined : classes.kinds.get(untied(word))
  const capital = /^\p{Lu}/u.test(text)
  if (capital && before?.kind === 'name' && (known === 'time' || known === 'auxiliary')) return 'name'
  if (capital && known === 'preposition' && before?.kind === 'noun') return 'name' // "coach Per Holm"
  const opens = before === undefined || before.kind === 'stop' || before.kind === 'passage'
  if (known !== undefined && (!capital || opens || known !== 'noun')) return known
  const { past, participle, adverb } = classes.endings
  if (capital && opens && participle?.test(word) && !SURNAMES.test(word)) return 'participle'
  if (capital) return 'name'
  if (adverb?.test(word)) return 'adverb'
  if (participle?.test(word)) return 'participle'
  const modified =
    before?.kind === 'determiner' || before?.kind === 'preposition' || before?.kind === 'possessive'
  return past?.test(word) && !modified ? 'verb' : 'noun'
}
