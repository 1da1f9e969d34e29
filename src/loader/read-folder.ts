import { duplicateProblems } from '../library/duplicate-problems.ts'
import { type Fingerprint, fingerprint } from '../library/duplicates.ts'
import type { Ledger } from '../library/ledger.ts'
import { type Place, placeOf } from '../library/place.ts'
import { checkLedger } from './check-ledger.ts'
import { findCaptures, type Problem } from './find-captures.ts'
import { articleOfFiles, readFiles } from './read-capture.ts'

/** What a folder of captures holds, without the articles themselves. */
export interface FolderReport {
  /** the path of every capture below the folder, also of those that cannot be read */
  readonly files: readonly string[]
  readonly prints: readonly Fingerprint[]
  readonly places: readonly Place[]
  /** null where it is wrong */
  readonly ledger: Ledger | null
}

/** Reads every capture of a folder, and reports each problem as it is met; throws where the folder cannot be read. */
export async function readFolder(folder: string, report: (problem: Problem) => void): Promise<FolderReport> {
  const { captures, problems } = await findCaptures(folder)
  const prints: Fingerprint[] = []
  const places: Place[] = []
  problems.forEach(report)
  for (const capture of captures) {
    const files = await readFiles(capture)
    const read = files.ok ? articleOfFiles(capture, files.value) : files
    if (!read.ok) {
      read.problems.forEach(report)
      continue
    }
    for (const issue of read.value.issues) report({ file: capture.file, issue })
    prints.push(fingerprint(read.value))
    places.push(placeOf(read.value))
  }
  duplicateProblems(prints).forEach(report)
  const files = captures.map(({ file }) => file)
  return { files, prints, places, ledger: await checkLedger(folder, files, places, report) }
}
