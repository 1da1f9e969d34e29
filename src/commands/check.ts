import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Issue } from '../article/issue.ts'
import { parseCapture } from '../capture/parse-capture.ts'
import { findCaptures } from '../loader/find-captures.ts'
import { problemLine } from '../loader/problem-line.ts'
import { readOptions, refuse } from './options.ts'

const { rest } = readOptions(
  {
    usage: 'check -- [DIR]',
    about: 'Reads every capture in a folder (seeds/ unless named) and prints each problem with its remedy.',
    options: {},
  },
  process.argv.slice(2),
)
if (rest.length > 1) refuse(`check reads one folder, and was given ${rest.length}`)
const folder = rest[0] ?? 'seeds'

const found = await findCaptures(folder).catch((error: Error) =>
  refuse(`${folder} cannot be read: ${error.message}`),
)
const problems: { file: string; issue: Issue }[] = [...found.problems]
for (const capture of found.captures) {
  const bytes = await readFile(capture.path).catch((error: Error) =>
    refuse(`${capture.path} cannot be read: ${error.message}`),
  )
  const parsed = parseCapture(bytes, capture.file)
  for (const issue of parsed.ok ? parsed.article.issues : [parsed.issue])
    problems.push({ file: capture.file, issue })
}
for (const { file, issue } of problems) console.log(problemLine(path.join(folder, file), issue))
const of = (severity: Issue['severity']) => problems.filter(({ issue }) => issue.severity === severity).length
console.log(
  `${found.captures.length} captures, ${of('error')} errors, ${of('warning')} warnings, ${of('note')} notes`,
)
if (of('error') > 0) process.exitCode = 1
