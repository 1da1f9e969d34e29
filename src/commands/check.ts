import path from 'node:path'
import type { Issue } from '../article/issue.ts'
import { parseCapture } from '../capture/parse-capture.ts'
import { findCaptures } from '../loader/find-captures.ts'
import { problemLine, shownFrom } from '../loader/problem-line.ts'
import { readCapture } from '../loader/read-capture.ts'
import { placeGiven, readOptions, refuse } from './options.ts'

const { rest } = readOptions(
  {
    usage: 'check -- [DIR]',
    about: 'Reads every capture in a folder (seeds/ unless named) and prints each problem with its remedy.',
    options: {},
    takes: 'a folder of captures',
  },
  process.argv.slice(2),
)
if (rest.length > 1) refuse(`check reads one folder, and was given ${rest.length}`)
const folder = placeGiven(rest[0], 'seeds')

const found = await findCaptures(folder).catch((error: Error) =>
  refuse(`${folder} cannot be read: ${error.message}`),
)
const severities: Issue['severity'][] = []
const report = (file: string, issue: Issue) => {
  severities.push(issue.severity)
  console.log(problemLine(path.join(shownFrom(folder), file), issue))
}
for (const { file, issue } of found.problems) report(file, issue)
for (const capture of found.captures) {
  const read = await readCapture(capture)
  const parsed = read.ok ? parseCapture(read.bytes, capture.file) : read
  for (const issue of parsed.ok ? parsed.article.issues : [parsed.issue]) report(capture.file, issue)
}
const count = (n: number, what: string) => `${n} ${what}${n === 1 ? '' : 's'}`
const of = (severity: Issue['severity']) =>
  count(severities.filter((one) => one === severity).length, severity)
console.log(`${count(found.captures.length, 'capture')}: ${of('error')}, ${of('warning')}, ${of('note')}`)
if (severities.includes('error')) process.exitCode = 1
