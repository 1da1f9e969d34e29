import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Issue } from '../article/issue.ts'
import { idOf } from '../capture/parse-capture.ts'
import { compare } from '../library/story.ts'

/** A capture's file: its path below the folder of captures, parted by `/`, and where it lies. */
export interface CaptureFile {
  readonly file: string
  readonly path: string
}

const CAPTURE = /\.txt$/i

export interface Found {
  readonly captures: readonly CaptureFile[]
  readonly problems: readonly { readonly file: string; readonly issue: Issue }[]
}

/** Every capture below a folder, in the order of their paths; throws where the folder cannot be read. */
export async function findCaptures(folder: string): Promise<Found> {
  const files = await filesBelow(folder)
  const stems = new Set(
    files.filter((file) => CAPTURE.test(file)).map((file) => file.replace(CAPTURE, '').toLowerCase()),
  )
  const captures: CaptureFile[] = []
  const problems: { file: string; issue: Issue }[] = []
  const taken = new Map<string, string>()
  for (const file of files) {
    const key = idOf(file).toLowerCase()
    const other = taken.get(key)
    if (!CAPTURE.test(file)) problems.push({ file, issue: notACapture(file, stems) })
    else if (other !== undefined) problems.push({ file, issue: sameId(other) })
    else {
      taken.set(key, file)
      captures.push({ file, path: path.join(folder, file) })
    }
  }
  return { captures, problems }
}

/** Every file below a folder, links to files among them, hidden ones apart; paths parted by `/`, in order. */
async function filesBelow(folder: string, below = ''): Promise<string[]> {
  const files: string[] = []
  for (const entry of await readdir(path.join(folder, below), { withFileTypes: true })) {
    const file = below === '' ? entry.name : `${below}/${entry.name}`
    if (entry.name.startsWith('.')) continue
    if (entry.isDirectory()) files.push(...(await filesBelow(folder, file)))
    else if (entry.isFile() || (entry.isSymbolicLink() && (await isFile(path.join(folder, file)))))
      files.push(file)
  }
  return files.sort(compare)
}

/** Whether a link leads to a file; linked folders are not entered, as they can lead back to themselves. */
async function isFile(link: string): Promise<boolean> {
  return stat(link).then(
    (found) => found.isFile(),
    () => false,
  )
}

function sameId(other: string): Issue {
  return {
    code: 'same-id',
    severity: 'error',
    lines: [1, 1],
    reason: `Unexpected second capture of this name, expected one: ${other} has it too`,
    remedy: 'rename one of the two files; a name may stand once, whatever its case and folder',
  }
}

function notACapture(file: string, stems: ReadonlySet<string>): Issue {
  const beside = stems.has(file.replace(/\.[^./]*$/, '').toLowerCase())
  return {
    code: beside ? 'sidecar-not-read' : 'no-capture',
    severity: 'warning',
    lines: [1, 1],
    reason: beside
      ? 'Unexpected file beside a capture, expected captures only: corrections and photos are not read yet'
      : 'Unexpected file, expected captures whose names end in .txt',
    remedy: 'move the file out of the folder of captures; it is left out of the site',
  }
}
