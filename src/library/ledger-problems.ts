import { type Issue, issueOf } from '../article/issue.ts'
import type { FormerSlugs } from './former-slugs.ts'
import type { Ledger } from './ledger.ts'
import type { Place } from './place.ts'

/**
 * What is wrong with a ledger as things stand: addresses that lead nowhere, and such as it does not know yet.
 *
 * @param former the slugs that articles had before, by their ids
 * @param there the ids of all captures, also of those that cannot be read
 */
export function ledgerProblems(
  places: readonly Place[],
  former: FormerSlugs,
  there: ReadonlySet<string>,
  ledger: Ledger,
): Issue[] {
  if (ledger.articles.length === 0) return []
  const reached = new Set([...former.values(), places.map(({ slug }) => slug)].flat())
  const lost = ledger.articles.flatMap(({ id, slugs, line = 1 }) => {
    const dead = slugs.filter((slug) => !reached.has(slug)).map((slug) => `article/${slug}.html`)
    const reason = `Unexpected end of ${dead.join(', ')}: the capture ${id} is gone`
    return dead.length === 0 || there.has(id) ? [] : [issueOf('lost-address', [line, line], reason)]
  })
  const known = new Set(ledger.articles.flatMap(({ slugs }) => slugs))
  const fresh = places.filter(({ slug }) => !known.has(slug)).length
  const reason = `Addresses of articles that are not kept yet: ${fresh}`
  return [...lost, ...(fresh === 0 ? [] : [issueOf('unkept-address', [1, 1], reason)])]
}

/** An issue for every alias at which another article stands, or to which another has come before, with the capture's file. */
export function aliasProblems(
  places: readonly Place[],
  former: FormerSlugs,
): { file: string; issue: Issue }[] {
  return places.flatMap(({ id, file, slug, aliases }) =>
    aliases
      .filter((alias) => alias !== slug && former.get(id)?.includes(alias) !== true)
      .map((alias) => {
        const reason = `Unexpected alias ${alias}, expected a slug that no other article has or had`
        return { file, issue: issueOf('taken-alias', [1, 1], reason) }
      }),
  )
}
