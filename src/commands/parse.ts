import path from 'node:path'
import { parseCapture } from '../capture/parse-capture.ts'
import { problemLine } from '../loader/problem-line.ts'
import { readCapture } from '../loader/read-capture.ts'
import { placeGiven, readOptions, refuse } from './options.ts'

const { rest: files } = readOptions(
  {
    usage: '--silent parse -- FILE...',
    about: 'Prints the Article of each capture as JSON, one a line, in the order given.',
    options: {},
    takes: 'captures',
  },
  process.argv.slice(2),
)
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0) // whoever read has had enough
  throw error
})

if (files.length === 0) refuse('parse needs the name of at least one capture; --help says more')

for (const file of files) {
  const read = await readCapture({ file, path: placeGiven(file, file) })
  const parsed = read.ok ? parseCapture(read.bytes, path.basename(file)) : read
  const issues = parsed.ok ? parsed.article.issues : [parsed.issue]
  for (const issue of issues) if (issue.severity !== 'note') console.error(problemLine(file, issue))
  if (parsed.ok) process.stdout.write(`${JSON.stringify(parsed.article)}\n`)
  else process.exitCode = 1
}
