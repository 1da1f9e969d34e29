import type { Article } from '../article/article.ts'
import { type Issue, issueOf } from '../article/issue.ts'

/** The issue of an article in the lists that is dated after the last day that has come, YYYY-MM-DD; none of any other. */
export function futureDate({ published, withdrawn, lines }: Article, lastDay: string): Issue[] {
  if (published === null || withdrawn !== null || published.date <= lastDay) return []
  const line = lines.indexOf('published') + 1 || 1
  const reason = `Unexpected date of publication ${published.date}, expected a day that has come: the article leads every list`
  return [issueOf('future-date', [line, line], reason)]
}
