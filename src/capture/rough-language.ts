import { withRegion } from './date-order.ts'
import { detectLanguage } from './language.ts'
import type { Line } from './lines.ts'

const SAMPLE_LINES = 8

/** The language of a capture whose text is not found yet: that of its longest lines, which are most likely the article. */
export function roughLanguage(lines: readonly Line[]): string {
  const longest = [...lines].sort((a, b) => b.text.length - a.text.length).slice(0, SAMPLE_LINES)
  return detectLanguage(longest.map(({ text }) => text).join('\n'))
}

/** The language (BCP 47) that a capture is read in: the rough one, with the region that its dates show. */
export const readingLanguage = (lines: readonly Line[]): string => withRegion(lines, roughLanguage(lines))
