import { SPACELESS_SCRIPTS, words } from '../../article/words.ts'

/** Korean words have endings, so that pairs of syllables tell more than their beginnings do. */
const BY_PAIRS = new RegExp(`[${SPACELESS_SCRIPTS}\\p{sc=Hangul}]`, 'u')
const ROOT = 5
const SHORT = 3

/** The roots of a text's longer words, each once: their first letters, or pairs of characters where words are not parted. */
export function rootsOf(text: string): string[] {
  const all = words(text.toLowerCase()).flatMap((word) => {
    if (BY_PAIRS.test(word))
      return Array.from({ length: Math.max(1, word.length - 1) }, (_, i) => word.slice(i, i + 2))
    return word.length > SHORT || /\d/.test(word) ? [word.slice(0, ROOT)] : []
  })
  return [...new Set(all)]
}

/** How many of a row of roots are among others. */
export const sharedRoots = (roots: readonly string[], known: ReadonlySet<string>): number =>
  roots.filter((root) => known.has(root)).length
