import type { Article } from '../../src/article/article.ts'
import { words } from '../../src/article/words.ts'

/** The lines of a capture that nobody owns, or whose words are not at their owner; empty where all is kept. */
export function lostLines(article: Article, text: string): string[] {
  const lines = text.split(/\r\n|\n|\r/)
  if (lines.length !== article.lines.length) return [`${lines.length} lines, ${article.lines.length} owners`]
  return lines.flatMap((line, i) => {
    const owner = article.lines[i] ?? null
    if (line.trim() === '') return owner === null ? [] : [`${i + 1}: blank, and owned by ${owner}`]
    if (owner === null) return [`${i + 1}: nobody’s`]
    const held = ` ${words(textAt(article, owner)).join(' ')} `
    return words(line).every((word) => held.includes(` ${word} `))
      ? []
      : [`${i + 1}: not all words at ${owner}`]
  })
}

/** All text below a path such as `body[3]` or `asWritten.byline`. */
export function textAt(article: Article, path: string): string {
  const steps = path.match(/[^.[\]]+/g) ?? []
  const value = steps.reduce<unknown>((at, step) => property(at, step), article)
  return strings(value).join(' ')
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined
}

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : []
}
