import { readFileSync } from 'node:fs'
import path from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { expect, test } from 'vitest'
import { issueOf } from '../../src/article/issue.ts'
import { codesTable, showProblem } from '../../src/commands/show-problems.ts'

test('the README has the table of codes as the code has it', () => {
  const readme = readFileSync(path.resolve(import.meta.dirname, '../../README.md'), 'utf8')
  const cells = (text: string) => text.replace(/ *\| */g, '|').replace(/-{3,}/g, '---')
  expect(cells(readme)).toContain(cells(codesTable()))
})

const issue = issueOf('no-headline', [3, 3])
const screen = (columns: number | null) => ({ columns, stream: process.stdout })

test('a problem is one line in a log', () => {
  expect(showProblem('seeds/a.txt', issue, screen(null))).toBe(
    `seeds/a.txt:3: no-headline: ${issue.reason}; ${issue.remedy}`,
  )
})

test('in a terminal no line of it is wider than that', () => {
  const shown = stripVTControlCharacters(showProblem('seeds/a.txt', issue, screen(40)))
  expect(Math.max(...shown.split('\n').map((line) => line.length))).toBeLessThanOrEqual(40)
  expect(shown.replace(/\s+/g, ' ')).toContain(issue.remedy)
})
