import type { Article } from '../article/article.ts'
import { duplicateProblems } from '../library/duplicate-problems.ts'
import { type Fingerprint, fingerprint } from '../library/duplicates.ts'
import { futureDate } from '../library/future-date.ts'
import type { Ledger } from '../library/ledger.ts'
import { type Place, placeOf } from '../library/place.ts'
import { sameSlugs } from '../library/same-slugs.ts'
import { checkLedger } from './check-ledger.ts'
import { type CaptureFile, findCaptures, type Problem } from './find-captures.ts'
import { lastDay } from './last-day.ts'
import { type Read, readCapture } from './read-capture.ts'

/** What a folder of captures holds, without the articles themselves. */
export interface FolderReport {
  /** the path of every capture below the folder, also of those that cannot be read */
  readonly files: readonly string[]
  readonly prints: readonly Fingerprint[]
  readonly places: readonly Place[]
  /** null where it is wrong */
  readonly ledger: Ledger | null
}

/** An article that was read, and its slug where that is known. */
export interface KnownArticle {
  readonly article: Article
  readonly slug?: string
}

/**
 * Reads every capture of a folder, and reports each problem as it is met; throws where the folder cannot be read.
 *
 * @param read how one capture is read, of how many in the folder
 */
export async function readFolder(
  folder: string,
  report: (problem: Problem) => void,
  read: (capture: CaptureFile, of: number) => Promise<Read<KnownArticle>> = readAlone,
): Promise<FolderReport> {
  const { captures, problems } = await findCaptures(folder)
  const prints: Fingerprint[] = []
  const places: Place[] = []
  const today = lastDay()
  problems.forEach(report)
  for (const capture of captures) {
    const found = await read(capture, captures.length)
    if (!found.ok) {
      found.problems.forEach(report)
      continue
    }
    const { article, slug } = found.value
    const issues = [...article.issues, ...futureDate(article, today)]
    for (const issue of issues) report({ file: capture.file, issue })
    prints.push(fingerprint(article))
    places.push(placeOf(article, slug))
  }
  duplicateProblems(prints).forEach(report)
  sameSlugs(places).forEach(report)
  const files = captures.map(({ file }) => file)
  return { files, prints, places, ledger: await checkLedger(folder, files, places, report) }
}

async function readAlone(capture: CaptureFile): Promise<Read<KnownArticle>> {
  const read = await readCapture(capture)
  return read.ok ? { ok: true, value: { article: read.value } } : read
}
