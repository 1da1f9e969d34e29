import type { Ledger } from './ledger.ts'
import type { Place } from './place.ts'
import { compare } from './story.ts'

/** The slugs that articles had before, by their ids. */
export type FormerSlugs = ReadonlyMap<string, readonly string[]>

/**
 * The slugs that articles had before: those that the ledger has under an article's name, or under a name
 * that is gone and whose file was the same, and those that its publisher gives. A slug leads to one article, and never
 * away from one that has it now.
 */
export function formerSlugs(places: readonly Place[], ledger: Ledger): FormerSlugs {
  const ids = new Set(places.map(({ id }) => id))
  const known = Map.groupBy(ledger.articles, ({ id }) => id)
  const gone = Map.groupBy(
    ledger.articles.filter(({ id }) => !ids.has(id)),
    ({ sha256 }) => sha256,
  )
  const taken = new Set(places.map(({ slug }) => slug))
  const former = new Map<string, readonly string[]>()
  for (const place of [...places].sort((a, b) => compare(a.id, b.id))) {
    const renamed = gone.get(place.sha256) ?? []
    const all = [...(known.get(place.id) ?? []), ...renamed].flatMap(({ slugs }) => slugs)
    const free = [...new Set([...all, ...place.aliases])].filter((slug) => !taken.has(slug))
    for (const slug of free) taken.add(slug)
    if (free.length > 0) former.set(place.id, free)
  }
  return former
}
