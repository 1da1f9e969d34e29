import { type Issue, issueOf } from '../article/issue.ts'
import { articleAddress } from './permalinks.ts'
import type { Place } from './place.ts'

/** An issue for every capture whose article would stand at the address of another one, with the capture's file. */
export function sameSlugs(places: readonly Place[]): { file: string; issue: Issue }[] {
  return [...Map.groupBy(places, ({ slug }) => slug).values()].flatMap(([first, ...others]) =>
    others.map(({ file, slug }) => {
      const reason = `Unexpected second article at ${articleAddress(slug)}, expected one: ${first?.file} has it too`
      return { file, issue: issueOf('same-slug', [1, 1], reason) }
    }),
  )
}
