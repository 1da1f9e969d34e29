import type { Issue } from '../article/issue.ts'

/** An issue as one line of a report: `file:line: code: reason; remedy`. */
export function problemLine(file: string, { code, lines, reason, remedy }: Issue): string {
  return `${file}:${lines[0]}: ${code}: ${reason}; ${remedy}`
}
