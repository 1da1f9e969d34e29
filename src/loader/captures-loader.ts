import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Loader, LoaderContext } from 'astro/loaders'
import type { Story } from '../library/story.ts'
import { type Show, showIn } from '../site/show.ts'
import { WORDINGS } from '../site/wording/index.ts'
import type { Wording } from '../site/wording/wording.ts'
import { codeDigest } from './code-digest.ts'
import { siteSettings } from './environment.ts'
import type { CaptureFile, Problem } from './find-captures.ts'
import { problemLine, shownFrom } from './problem-line.ts'
import { articleOfFiles, type Read, readFiles } from './read-capture.ts'
import { readFolder } from './read-folder.ts'
import { renderStory } from './render-story.ts'
import { storedStory } from './stored-story.ts'

/** Captures between two lines of progress. */
const PROGRESS_STEP = 1000

/**
 * The Content Layer loader that reads a folder of captures. A capture whose bytes, and the code that reads it, are
 * unchanged is skipped. Issues go to standard error, one a line; an error among them fails a build, not `astro dev`.
 */
export function capturesLoader(folder: string): Loader {
  return {
    name: 'captures',
    schema: storedStory,
    load: async (context) => {
      await loadAll(folder, context)
      watch(folder, context)
    },
  }
}

async function loadAll(folder: string, context: LoaderContext): Promise<void> {
  const wording = WORDINGS[siteSettings().language]
  const reader: Reader = {
    code: `${codeDigest(fileURLToPath(context.config.root))} ${wording.language}`,
    wording,
    show: showIn(wording),
  }
  const report = reporter(shownFrom(folder))
  const seen = new Set<string>()
  const { files } = await readFolder(folder, report.add, async (capture, of) => {
    const loaded = await loadOne(capture, reader, context)
    if (loaded.ok) seen.add(capture.file)
    if (loaded.ok && seen.size % PROGRESS_STEP === 0) console.error(`${seen.size} of ${of} captures read`)
    return loaded
  })
  for (const id of context.store.keys()) if (!seen.has(id)) context.store.delete(id)
  if (context.watcher !== undefined) return
  if (files.length === 0)
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

/** What the store holds of a capture, read anew where its files or the code have changed. */
async function loadOne(
  capture: CaptureFile,
  { code, wording, show }: Reader,
  { store }: LoaderContext,
): Promise<Read<Story>> {
  const { file } = capture
  const files = await readFiles(capture)
  if (!files.ok) return files
  const digest = `${code} ${files.value.digest}`
  const known = store.get(file)
  if (known?.digest === digest) return { ok: true, value: storedStory.parse(known.data) }
  const read = articleOfFiles(capture, files.value)
  if (!read.ok) return read
  const rendered = renderStory(read.value, wording, show)
  store.set({ id: file, data: { ...rendered }, digest })
  return { ok: true, value: rendered }
}

interface Reporter {
  readonly add: (problem: Problem) => void
  readonly errors: () => number
}

function reporter(folder: string): Reporter {
  let errors = 0
  return {
    add: ({ file, issue }) => {
      if (issue.severity === 'error') errors++
      if (issue.severity !== 'note') console.error(problemLine(path.join(folder, file), issue))
    },
    errors: () => errors,
  }
}

/** In `astro dev`, reads the folder again whenever a file in it comes, changes or goes; one reading at a time, and one for all that changes meanwhile. */
function watch(folder: string, context: LoaderContext): void {
  const { watcher } = context
  if (watcher === undefined) return
  watcher.add(folder)
  let reading = Promise.resolve()
  let waiting = false
  const read = () => {
    waiting = false
    return loadAll(folder, context)
  }
  const reload = (changed: string) => {
    if (waiting || !changed.startsWith(folder + path.sep)) return
    waiting = true
    reading = reading.then(read).catch((error: Error) => context.logger.error(error.message))
  }
  for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, reload)
}
