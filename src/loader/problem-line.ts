import path from 'node:path'
import type { Issue } from '../article/issue.ts'
import { printable } from '../article/printable.ts'

/** An issue as one line of a report: `file:line: code: reason; remedy`. */
export function problemLine(file: string, { code, lines, reason, remedy }: Issue): string {
  return onOneLine(`${file}:${lines[0]}: ${code}: ${reason}; ${remedy}`)
}

/** A text fit for one line of a terminal: without control characters, which a file's name or a capture may hold. */
export function onOneLine(text: string): string {
  return printable(text).replace(/\s+/gu, ' ')
}

/** A folder as reports name it: from the working folder where it lies below that, else whole. */
export function shownFrom(folder: string): string {
  const relative = path.relative(process.cwd(), folder)
  return relative.startsWith('..') || path.isAbsolute(relative) ? folder : relative
}
