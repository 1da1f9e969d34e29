import { styleText } from 'node:util'
import wrapAnsi from 'wrap-ansi'
import type { Issue } from '../article/issue.ts'
import { ISSUE_CODES } from '../article/issue-codes.ts'
import type { Severity } from '../article/severity.ts'
import { onOneLine, problemLine } from '../loader/problem-line.ts'

/** Where problems are shown: its width in columns, null where it is no terminal. */
export interface Screen {
  readonly columns: number | null
  readonly stream: NodeJS.WriteStream
}

const COLOURS = { error: 'red', warning: 'yellow', note: 'cyan' } as const satisfies Record<Severity, string>
const INDENT = 4

/** A problem as text: one line for machines and logs; in a terminal wrapped to its width, and coloured where it may be. */
export function showProblem(file: string, issue: Issue, { columns, stream }: Screen): string {
  if (columns === null) return problemLine(file, issue)
  const style = (format: Parameters<typeof styleText>[0], text: string) => styleText(format, text, { stream })
  const head = `${style('bold', onOneLine(`${file}:${issue.lines[0]}`))} ${style(COLOURS[issue.severity], `${issue.severity} ${issue.code}`)}`
  const body = wrapAnsi(`${onOneLine(issue.reason)}\n→ ${issue.remedy}`, Math.max(20, columns - INDENT), {
    hard: true,
  })
  return `${head}\n${body.replace(/^/gm, ' '.repeat(INDENT))}\n`
}

/** Every code as a Markdown table: how much it matters, an example, how it is mended. */
export function codesTable(): string {
  const rows = Object.entries(ISSUE_CODES).map(
    ([code, { severity, example, remedy }]) => `| \`${code}\` | ${severity} | ${example} | ${remedy} |`,
  )
  return ['| code | severity | example | remedy |', '|---|---|---|---|', ...rows].join('\n')
}
