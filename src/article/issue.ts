import { ISSUE_CODES, type IssueCode } from './issue-codes.ts'
import type { Severity } from './severity.ts'

/** A problem in a capture, as a value: content never throws. Lines count from 1, both ends included. */
export interface Issue {
  readonly code: IssueCode
  readonly severity: Severity
  readonly lines: readonly [first: number, last: number]
  readonly reason: string
  readonly remedy: string
}

/** An issue of a code, at lines counted from 1; its severity and remedy are those of the table. */
export function issueOf(
  code: IssueCode,
  lines: Issue['lines'],
  reason: string = ISSUE_CODES[code].example,
): Issue {
  const { severity, remedy } = ISSUE_CODES[code]
  return { code, severity, lines, reason, remedy }
}
