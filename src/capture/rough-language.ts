import { detectLanguage } from './language.ts'
import type { Line } from './lines.ts'

const SAMPLE_LINES = 8

/** The language of a capture whose text is not found yet: that of its longest lines, which are most likely the article. */
export function roughLanguage(lines: readonly Line[]): string {
  const longest = [...lines].sort((a, b) => b.text.length - a.text.length).slice(0, SAMPLE_LINES)
  return detectLanguage(longest.map(({ text }) => text).join('\n'))
}
