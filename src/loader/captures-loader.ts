import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Loader, LoaderContext } from 'astro/loaders'
import type { Issue } from '../article/issue.ts'
import { duplicateProblems } from '../library/duplicate-problems.ts'
import { type Fingerprint, fingerprint } from '../library/duplicates.ts'
import { type Place, placeOf } from '../library/place.ts'
import { type Show, showIn } from '../site/show.ts'
import { WORDINGS } from '../site/wording/index.ts'
import type { Wording } from '../site/wording/wording.ts'
import { checkLedger } from './check-ledger.ts'
import { codeDigest } from './code-digest.ts'
import { siteSettings } from './environment.ts'
import { type CaptureFile, findCaptures, type Problem } from './find-captures.ts'
import { problemLine, shownFrom } from './problem-line.ts'
import { articleOfFiles, readFiles } from './read-capture.ts'
import { renderStory } from './render-story.ts'
import { type StoredArticle, storedArticle } from './stored-article.ts'

/** Captures between two lines of progress. */
const PROGRESS_STEP = 1000

/**
 * The Content Layer loader that reads a folder of captures. A capture whose bytes, and the code that reads it, are
 * unchanged is skipped. Issues go to standard error, one a line; an error among them fails a build, not `astro dev`.
 */
export function capturesLoader(folder: string): Loader {
  return {
    name: 'captures',
    schema: storedArticle,
    load: async (context) => {
      await loadAll(folder, context)
      watch(folder, context)
    },
  }
}

async function loadAll(folder: string, context: LoaderContext): Promise<void> {
  const { captures, problems } = await findCaptures(folder)
  const wording = WORDINGS[siteSettings().language]
  const reader: Reader = {
    code: `${codeDigest(fileURLToPath(context.config.root))} ${wording.language}`,
    wording,
    show: showIn(wording),
  }
  const report = reporter(shownFrom(folder))
  for (const { file, issue } of problems) report.add(file, issue)
  const seen = new Set<string>()
  const prints: Fingerprint[] = []
  const places: Place[] = []
  for (const capture of captures) {
    const loaded = await loadOne(capture, reader, context, report)
    if (loaded !== null) {
      prints.push(fingerprint(loaded.article))
      places.push(placeOf(loaded.article, loaded.slug))
      seen.add(capture.file)
    }
    if (seen.size % PROGRESS_STEP === 0 && seen.size > 0)
      console.error(`${seen.size} of ${captures.length} captures read`)
  }
  report.all(duplicateProblems(prints))
  const files = captures.map(({ file }) => file)
  await checkLedger(folder, files, places, ({ file, issue }) => report.add(file, issue))
  for (const id of context.store.keys()) if (!seen.has(id)) context.store.delete(id)
  if (context.watcher !== undefined) return
  if (captures.length === 0)
    throw new Error(`${folder} holds no captures; expected files whose names end in .txt`)
  if (report.errors() > 0)
    throw new Error(
      `no site was built, and the last one stands: ${report.errors()} of the lines above are errors`,
    )
}

/** What every capture of one reading is read with. */
interface Reader {
  readonly code: string
  readonly wording: Wording
  readonly show: Show
}

async function loadOne(
  capture: CaptureFile,
  { code, wording, show }: Reader,
  { store }: LoaderContext,
  report: Reporter,
): Promise<StoredArticle | null> {
  const { file } = capture
  const files = await readFiles(capture)
  if (!files.ok) return report.all(files.problems)
  const digest = `${code} ${files.value.digest}`
  const known = store.get(file)
  if (known?.digest === digest) {
    const stored = storedArticle.parse(known.data)
    for (const issue of stored.article.issues) report.add(file, issue)
    return stored
  }
  const read = articleOfFiles(capture, files.value)
  if (!read.ok) return report.all(read.problems)
  for (const issue of read.value.issues) report.add(file, issue)
  const rendered = renderStory(read.value, wording, show)
  store.set({ id: file, data: { ...rendered }, digest })
  return rendered
}

interface Reporter {
  readonly add: (file: string, issue: Issue) => void
  /** reports what keeps a capture from being read */
  readonly all: (problems: readonly Problem[]) => null
  readonly errors: () => number
}

function reporter(folder: string): Reporter {
  let errors = 0
  const add = (file: string, issue: Issue) => {
    if (issue.severity === 'error') errors++
    if (issue.severity !== 'note') console.error(problemLine(path.join(folder, file), issue))
  }
  return {
    add,
    all: (problems) => {
      for (const { file, issue } of problems) add(file, issue)
      return null
    },
    errors: () => errors,
  }
}

/** In `astro dev`, reads the folder again whenever a file in it comes, changes or goes; one reading at a time. */
function watch(folder: string, context: LoaderContext): void {
  const { watcher } = context
  if (watcher === undefined) return
  watcher.add(folder)
  let reading = Promise.resolve()
  const reload = (changed: string) => {
    if (!changed.startsWith(folder + path.sep)) return
    reading = reading
      .then(() => loadAll(folder, context))
      .catch((error: Error) => context.logger.error(error.message))
  }
  for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, reload)
}
