import type { Owner } from '../article/article.ts'
import { type Issue, issueOf } from '../article/issue.ts'
import type { Draft } from './draft.ts'

/** What is unusual about a capture that was read, as issues for the publisher to look at. */
export function issuesOf(draft: Draft): Issue[] {
  const whole = [1, Math.max(1, draft.lines.length)] as const
  const issues: Issue[] = []
  if (draft.headline === null) issues.push(issueOf('no-headline', whole))
  if (draft.body.length === 0) issues.push(issueOf('no-body', whole))
  if (draft.published?.basis === 'caption') {
    const reason = `No date of publication is stated; ${draft.published.date} in the photo’s caption orders the article`
    issues.push(issueOf('date-from-caption', lineOf(draft, 'photo'), reason))
  }
  return issues
}

function lineOf(draft: Draft, owner: Owner): [number, number] {
  const line = Math.max(0, draft.lines.indexOf(owner)) + 1
  return [line, line]
}
