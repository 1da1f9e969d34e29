import { ENGLISH } from './english.ts'
import type { Grammar } from './grammar.ts'

/** One row a language or a family of languages; a new language is a new file. */
const GRAMMARS: readonly Grammar[] = [ENGLISH]

/** The grammar of a language (BCP 47); English where there is none of its own. */
export function grammarOf(language: string): Grammar {
  const primary = language.split('-')[0] ?? ''
  return GRAMMARS.find((row) => row.languages.includes(primary)) ?? ENGLISH
}
