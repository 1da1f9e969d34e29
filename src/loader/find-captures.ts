import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { type Issue, issueOf } from '../article/issue.ts'
import { idOf } from '../capture/parse-capture.ts'
import { compare } from '../library/story.ts'
import { LEDGER_FILE } from './ledger-file.ts'

/** A capture's file: its path below the folder of captures, parted by `/`, where it lies, and what lies beside it. */
export interface CaptureFile {
  readonly file: string
  readonly path: string
  /** the path of the publisher's corrections, NAME.json */
  readonly corrections: string | null
  /** the path of the photo, NAME.jpg or the like */
  readonly photo: string | null
}

/** A problem with a file below the folder of captures. */
export interface Problem {
  readonly file: string
  readonly issue: Issue
}

export interface Found {
  readonly captures: readonly CaptureFile[]
  readonly problems: readonly Problem[]
}

const CAPTURE = /\.txt$/i
const CORRECTIONS = /\.json$/i
const PHOTO = /\.(?:jpe?g|png|webp|avif)$/i
const FIRST = [1, 1] as const

/** Every capture below a folder, in the order of their paths; throws where the folder cannot be read. */
export async function findCaptures(folder: string): Promise<Found> {
  const files = (await filesBelow(folder)).filter((file) => file !== LEDGER_FILE)
  const beside = besideCaptures(files)
  const taken = new Map<string, string>()
  const captures: CaptureFile[] = []
  const problems: Problem[] = []
  for (const file of files.filter((one) => CAPTURE.test(one))) {
    const other = taken.get(idOf(file).toLowerCase())
    if (other !== undefined) {
      problems.push({ file, issue: sameId(other) })
      continue
    }
    taken.set(idOf(file).toLowerCase(), file)
    captures.push(captureOf(folder, file, beside.get(stemOf(file)) ?? []))
  }
  return { captures, problems: [...problems, ...strangers(captures, beside)].sort(byFile) }
}

/** The files that are no captures, by the stem that each shares with its own. */
const besideCaptures = (files: readonly string[]): Map<string, string[]> =>
  Map.groupBy(
    files.filter((file) => !CAPTURE.test(file)),
    stemOf,
  )

const byFile = (a: Problem, b: Problem) => compare(a.file, b.file)

/** A capture with what lies beside it, its first photo among several. */
function captureOf(folder: string, file: string, beside: readonly string[]): CaptureFile {
  const pathOf = (found: string | undefined) => (found === undefined ? null : path.join(folder, found))
  return {
    file,
    path: path.join(folder, file),
    corrections: pathOf(beside.find((one) => CORRECTIONS.test(one))),
    photo: pathOf(beside.find((one) => PHOTO.test(one))),
  }
}

/** Captures by their paths, each with the corrections that lie beside it; a photo is looked at when a folder is read. */
export async function capturesAt(places: readonly string[]): Promise<CaptureFile[]> {
  const folders = [...new Set(places.map((place) => path.dirname(place)))]
  const beside = new Map(
    await Promise.all(
      folders.map(async (folder) => {
        const files = await readdir(folder).catch(() => []) // a file that is not there is told when it is read
        return [folder, besideCaptures(files.sort(compare))] as const
      }),
    ),
  )
  return places.map((place) => {
    const folder = path.dirname(place)
    const file = path.basename(place)
    const own = beside.get(folder)?.get(stemOf(file)) ?? []
    return { ...captureOf(folder, file, own), path: place, photo: null }
  })
}

/** The files that belong to no capture, and those beside one that has such a file already. */
function strangers(
  captures: readonly CaptureFile[],
  beside: ReadonlyMap<string, readonly string[]>,
): Problem[] {
  const owners = new Map(captures.map((capture) => [stemOf(capture.file), capture]))
  return [...beside].flatMap(([stem, files]) =>
    files.flatMap((file) => {
      const owner = owners.get(stem)
      const isPhoto = PHOTO.test(file)
      if (!isPhoto && !CORRECTIONS.test(file)) return { file, issue: issueOf('no-capture', FIRST) }
      if (owner === undefined) return { file, issue: withoutCapture(file) }
      const used = path.basename((isPhoto ? owner.photo : owner.corrections) ?? '')
      if (used === path.posix.basename(file)) return []
      return { file, issue: isPhoto ? secondPhoto(used) : secondCorrections(used) }
    }),
  )
}

/** A file's path without its ending, its name in lower case: what a capture shares with the files beside it. */
export function stemOf(file: string): string {
  const name = path.posix.basename(file).replace(/\.[^.]*$/, '')
  return path.posix.join(path.posix.dirname(file), name.toLowerCase())
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
  return issueOf(
    'same-id',
    FIRST,
    `Unexpected second capture of this name, expected one: ${other} has it too`,
  )
}

function withoutCapture(file: string): Issue {
  const name = path.posix.basename(file)
  const capture = name.replace(/\.[^.]*$/, '.txt')
  const reason = `Unexpected ${name} without its capture, expected ${capture} beside it`
  return issueOf('no-capture', FIRST, reason)
}

function secondPhoto(photo: string): Issue {
  const reason = `Unexpected second picture beside a capture, expected one: ${photo} is its photo`
  return issueOf('second-photo', FIRST, reason)
}

function secondCorrections(corrections: string): Issue {
  const reason = `Unexpected second file of corrections beside a capture, expected one: ${corrections} is the one that counts`
  return issueOf('no-capture', FIRST, reason)
}
