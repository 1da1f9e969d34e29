import type { FoundCue } from './find-cues.ts'
import type { Passage } from './find-passages.ts'
import type { Stretch } from './stretch.ts'
import type { TokenKind } from './token.ts'
import { wordOf } from './tokens.ts'
import type { WordClasses } from './word-classes.ts'

/** Between what was said and who said it stands a verb, whichever that is: "„Nein“, erwiderte Jan Brück." */
const BEHIND =
  /(?:(?<=[,!?…—–―]["”“’»›」』]?)|,|\s?[—–―])\s*(\p{Ll}[\p{L}\p{M}’'-]{2,})\s+(?=(\p{L}[\p{L}\p{M}]*))/uy
const WORD_AND_NEXT = /(\p{Ll}[\p{L}\p{M}’'-]{2,})\s+(?=(\p{L}[\p{L}\p{M}]*))/uy
/** "Anna Nowak powiedziała: „…”" */
const BEFORE = /(?<=\p{Lu}[\p{L}\p{M}.’'-]*\s)(\p{Ll}[\p{L}\p{M}’'-]{2,})\s*:\s*$/u
/** Who said it stands alone up to the next mark, in no more than so many characters. */
const SOURCE = /^[^.!?…:;—–―,]{2,70}(?:[.!?…:;—–―,]|$)/u
/** So much text before a passage is looked at. */
const NEAR = 60

/** Verbs that no table knows as such, known by their place right beside a passage and a name. */
export function unlistedCues(text: string, passages: readonly Passage[], classes: WordClasses): FoundCue[] {
  return passages.flatMap((passage) => {
    const behind = wordAt(BEHIND, text, passage.outerEnd, classes)
    const start = Math.max(0, passage.outerStart - NEAR)
    const before = BEFORE.exec(text.slice(start, passage.outerStart))
    const verbs = behind === null ? [] : [behind]
    if (before?.[1] !== undefined && isUnknown(before[1], classes))
      verbs.push({ start: start + before.index, end: start + before.index + before[1].length })
    return verbs.map((verb) => ({ ...verb, form: 'verb' as const }))
  })
}

/** The verb that begins at a place, if it has a name behind it; null where none does. */
export const unlistedVerbAt = (text: string, at: number, classes: WordClasses): Stretch | null =>
  wordAt(WORD_AND_NEXT, text, at, classes)

function wordAt(pattern: RegExp, text: string, at: number, classes: WordClasses): Stretch | null {
  pattern.lastIndex = at
  const [found, word, next] = pattern.exec(text) ?? []
  if (found === undefined || word === undefined || next === undefined || !isUnknown(word, classes))
    return null
  const end = at + found.trimEnd().length
  const names = /^\p{Lu}/u.test(next) || NAMING.has(classes.kinds.get(wordOf(next)) ?? 'noun')
  if (!names && !isOffice(wordOf(next), classes)) return null
  const source = SOURCE.exec(text.slice(end, end + 90).trimStart())?.[0]
  return source !== undefined && /\p{Lu}/u.test(source) ? { start: end - word.length, end } : null
}

const NAMING: ReadonlySet<TokenKind> = new Set(['determiner', 'pronoun'])

const isOffice = (word: string, { parts }: WordClasses) => parts.get(word)?.has('role') === true

const isUnknown = (word: string, classes: WordClasses) =>
  !isOffice(wordOf(word), classes) && ['verb', undefined].includes(classes.kinds.get(wordOf(word)))
