import { type Issue, issueOf } from '../article/issue.ts'
import { type Fingerprint, findDuplicates } from './duplicates.ts'

/** An issue for every capture whose article a newer capture holds too, with the older capture's file. */
export function duplicateProblems(prints: readonly Fingerprint[]): { file: string; issue: Issue }[] {
  const fileOf = new Map(prints.map(({ id, file }) => [id, file]))
  return [...findDuplicates(prints)].map(([older, newer]) => {
    const reason = `Unexpected second capture of one article: ${fileOf.get(newer) ?? newer} stands for both`
    return { file: fileOf.get(older) ?? older, issue: issueOf('duplicate-capture', [1, 1], reason) }
  })
}
