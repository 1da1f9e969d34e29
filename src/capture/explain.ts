import type { Article } from '../article/article.ts'
import { judge, type Reason, reasonsOf } from './model/judge.ts'
import { readPage } from './model/page.ts'
import { readingLanguage } from './rough-language.ts'
import { linesOf } from './unwrap.ts'

/** What became of one line of a capture, and why. */
export interface Explanation {
  readonly line: number
  readonly text: string
  readonly owner: string
  readonly why: string
  /** the logarithm of the odds that it belongs to the text: positive speaks for it */
  readonly belongs: number
  /** the answers that weigh the most in it, heaviest first */
  readonly reasons: readonly Reason[]
}

/** The answers told of each line. */
const REASONS = 5

/** Explains every line of a capture that is not blank: `text` is the decoded capture that `article` was read from. */
export function explain(text: string, article: Article): Explanation[] {
  const lines = linesOf(text)
  const page = readPage(lines, readingLanguage(lines))
  return page.lines.map(({ index, text: own }, at) => {
    const line = lines[index]?.number ?? 1
    return {
      line,
      text: own,
      owner: article.lines[line - 1] ?? '',
      why: article.why[line - 1] ?? '',
      belongs: judge(page, at).belongs,
      reasons: reasonsOf(page, at, REASONS),
    }
  })
}
