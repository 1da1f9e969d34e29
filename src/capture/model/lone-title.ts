import type { Page } from './page.ts'

/** A title of a part has no more words, and what it titles more than so many. */
const WORDS = { title: 12, text: 12, inCapitals: 5 }
const BEGINS = /^[\p{Lu}\p{Lo}"“„«¿¡\d]/u

/** Whether a short line stands alone between two paragraphs, each as far from it as from another or farther, and nowhere else. */
export function isLoneTitle({ lines, spacing, copies }: Page, at: number): boolean {
  const [above, line, below] = [lines[at - 1], lines[at], lines[at + 1]]
  if (line === undefined || line.stops || line.words < 1 || line.words > WORDS.title) return false
  if (line.phrase !== null || line.credit || line.dated || (copies.get(line.text) ?? 1) > 1) return false
  if (line.words > WORDS.inCapitals && !/\p{Ll}|\p{Lo}/u.test(line.text)) return false // a link, as some pages write it
  const isApart = line.above >= spacing && line.below >= spacing
  const titles = below !== undefined && (below.prose || below.words > WORDS.text)
  return above?.prose === true && titles && isApart && BEGINS.test(line.text)
}
