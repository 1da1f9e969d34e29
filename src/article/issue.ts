import type { IssueCode } from './issue-codes.ts'

/** How much a problem matters: an error stops the capture, a warning deserves a look, a note explains a choice. */
export type Severity = 'error' | 'warning' | 'note'

/** A problem in a capture, as a value: content never throws. Lines count from 1, both ends included. */
export interface Issue {
  readonly code: IssueCode
  readonly severity: Severity
  readonly lines: readonly [first: number, last: number]
  readonly reason: string
  readonly remedy: string
}
