import { widthOf } from '../article/words.ts'

/** The steps in which a nameplate is set smaller, in letters to a line; the style has a size for each. */
const STEPS = [10, 14, 20, 28] as const
/** The last of them, for all that is longer. */
const SMALLEST = 40
/** A name of more letters is set in two lines. */
const ONE_LINE = 14

/** How many letters the longest line of a nameplate has to hold: no word of it is broken, and no name takes more than two lines. */
export function nameplateLetters(name: string): number {
  const longestWord = Math.max(...name.split(/\s+/).map(widthOf))
  const whole = widthOf(name)
  const line = whole <= ONE_LINE ? whole : Math.max(longestWord, Math.ceil(whole * 0.6))
  return STEPS.find((step) => step >= line) ?? SMALLEST
}
