import type { Owner } from '../article/article.ts'
import type { Issue } from '../article/issue.ts'
import type { Draft } from './draft.ts'

/** What is unusual about a capture that was read, as issues for the publisher to look at. */
export function issuesOf(draft: Draft): Issue[] {
  const whole = [1, Math.max(1, draft.lines.length)] as const
  const issues: Issue[] = []
  if (draft.headline === null)
    issues.push({
      code: 'no-headline',
      severity: 'warning',
      lines: whole,
      reason: 'Unexpected text without a headline, expected a short line above the article',
      remedy: 'put the page’s headline on a line of its own above the text',
    })
  if (draft.body.length === 0)
    issues.push({
      code: 'no-body',
      severity: 'warning',
      lines: whole,
      reason: 'Unexpected capture without a paragraph, expected an article’s text',
      remedy: 'copy the page again, with its text',
    })
  if (draft.published?.basis === 'caption')
    issues.push({
      code: 'date-from-caption',
      severity: 'note',
      lines: lineOf(draft, 'photo'),
      reason: `No date of publication is stated; ${draft.published.date} in the photo’s caption orders the article`,
      remedy: 'nothing to do, unless you know the date of publication',
    })
  return issues
}

function lineOf(draft: Draft, owner: Owner): [number, number] {
  const line = Math.max(0, draft.lines.indexOf(owner)) + 1
  return [line, line]
}
