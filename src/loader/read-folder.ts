import type { Article } from '../article/article.ts'
import { duplicateProblems } from '../library/duplicate-problems.ts'
import { type Fingerprint, fingerprint } from '../library/duplicates.ts'
import { findCaptures, type Problem } from './find-captures.ts'
import { articleOfFiles, readFiles } from './read-capture.ts'

/** What a folder of captures holds, without the articles themselves. */
export interface FolderReport {
  /** the path of every capture below the folder, also of those that cannot be read */
  readonly files: readonly string[]
  readonly prints: readonly Fingerprint[]
}

/** Reads every capture of a folder, and reports each problem as it is met; throws where the folder cannot be read. */
export async function readFolder(folder: string, report: (problem: Problem) => void): Promise<FolderReport> {
  const { captures, problems } = await findCaptures(folder)
  const prints: Fingerprint[] = []
  problems.forEach(report)
  for (const capture of captures) {
    const files = await readFiles(capture)
    const read = files.ok ? articleOfFiles(capture, files.value) : files
    if (read.ok) prints.push(reported(read.value, report))
    else read.problems.forEach(report)
  }
  duplicateProblems(prints).forEach(report)
  return { files: captures.map(({ file }) => file), prints }
}

function reported(article: Article, report: (problem: Problem) => void): Fingerprint {
  for (const issue of article.issues) report({ file: article.source.file, issue })
  return fingerprint(article)
}
