import path from 'node:path'
import type { Article } from '../article/article.ts'
import { printable } from '../article/printable.ts'
import { decode } from '../capture/decode.ts'
import { explain } from '../capture/explain.ts'
import { capturesAt } from '../loader/find-captures.ts'
import { problemLine } from '../loader/problem-line.ts'
import { articleOfFiles, type CaptureFiles, readFiles } from '../loader/read-capture.ts'
import { placeGiven, readOptions, refuse } from './options.ts'

const { rest: files, flags } = readOptions(
  {
    usage: '--silent parse -- FILE...',
    about: 'Prints the Article of each capture as JSON, one a line, in the order given.',
    options: {},
    flags: { explain: 'print instead what each line became, and what spoke for it' },
    takes: 'captures',
  },
  process.argv.slice(2),
)
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0) // whoever read has had enough
  throw error
})

if (files.length === 0) refuse('parse needs the name of at least one capture; --help says more')

const captures = await capturesAt(files.map((file) => placeGiven(file, file)))
for (const [i, capture] of captures.entries()) {
  const file = files[i] ?? capture.path
  const found = await readFiles(capture)
  const read = found.ok ? articleOfFiles(capture, found.value) : found
  if (!read.ok) {
    for (const problem of read.problems)
      console.error(problemLine(besides(file, problem.file), problem.issue))
    process.exitCode = 1
    continue
  }
  for (const issue of read.value.issues)
    if (issue.severity !== 'note') console.error(problemLine(file, issue))
  const text = flags.has('explain') && found.ok ? told(read.value, found.value) : JSON.stringify(read.value)
  process.stdout.write(`${text}\n`)
}

/** A file beside another, as that one was given. */
function besides(given: string, file: string): string {
  return path.join(path.dirname(given), path.basename(file))
}

/** What each line of a capture became, in words. */
function told(article: Article, { text }: CaptureFiles): string {
  const decoded = decode(text)
  if (!decoded.ok) return ''
  return explain(decoded.text, article)
    .map(({ line, text: own, owner, why, belongs, reasons }) => {
      const weights = reasons.map(({ question, answer, weight }) => `${question} ${answer} ${signed(weight)}`)
      const facts = [
        `${line}: ${own}`,
        `    ${owner}: ${why}`,
        `    text ${signed(belongs)} = ${weights.join(', ')} …`,
      ]
      return facts.map(printable).join('\n')
    })
    .join('\n')
}

function signed(weight: number): string {
  return `${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(1)}`
}
