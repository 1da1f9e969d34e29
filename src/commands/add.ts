import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { buffer } from 'node:stream/consumers'
import type { Article } from '../article/article.ts'
import { parseCapture } from '../capture/parse-capture.ts'
import { captureName } from '../library/capture-name.ts'
import { fingerprint, twinOf } from '../library/duplicates.ts'
import { futureDate } from '../library/future-date.ts'
import { stemOf } from '../loader/find-captures.ts'
import { lastDay } from '../loader/last-day.ts'
import { problemLine, shownFrom } from '../loader/problem-line.ts'
import { readFolder } from '../loader/read-folder.ts'
import { placeGiven, readOptions, refuse } from './options.ts'
import { understood } from './understood.ts'

const { rest, values } = readOptions(
  {
    usage: 'add -- [FILE]',
    about:
      'Writes the text of a news page, from standard input or a file, into the folder of captures under a name of its own, and shows what was understood.',
    options: { seeds: 'the folder of captures (seeds/ unless named)' },
    takes: 'a file',
  },
  process.argv.slice(2),
)
if (rest.length > 1) refuse(`add takes one file at a time, and was given ${rest.length}`)
const [given] = rest
if (given === undefined && process.stdin.isTTY)
  refuse(
    'add reads a page’s text from standard input: copy the page, then try `pbpaste | npm run add`; --help says more',
  )

const folder = placeGiven(values['seeds'], 'seeds')
const bytes = new Uint8Array(
  given === undefined
    ? await buffer(process.stdin)
    : await readFile(placeGiven(given, given)).catch((error: Error) => refuse(error.message)),
)
const named = given === undefined ? 'standard input' : given
const parsed = parseCapture(bytes, 'new.txt')
if (parsed.ok) await add(parsed.article)
else {
  console.error(problemLine(named, parsed.issue))
  process.exitCode = 1
}

async function add(article: Article): Promise<void> {
  await mkdir(folder, { recursive: true }).catch((error: Error) => refuse(error.message))
  const strange: string[] = []
  const { files, prints } = await readFolder(folder, ({ file }) => strange.push(file))
  const twin = twinOf(prints, fingerprint(article))
  if (twin !== null) {
    const other = path.join(shownFrom(folder), twin.file)
    console.error(
      `${named}: nothing was added: ${other} holds the same article; remove that one first if this is better`,
    )
    process.exitCode = 1
    return
  }
  const name = captureName(
    article,
    new Set([...files, ...strange].map((file) => path.posix.basename(stemOf(file)))),
  )
  const place = path.join(folder, name)
  await writeFile(place, bytes, { flag: 'wx' })
  console.log(understood(article, path.join(shownFrom(folder), name)))
  for (const issue of [...article.issues, ...futureDate(article, lastDay())])
    console.log(problemLine(path.join(shownFrom(folder), name), issue))
}
