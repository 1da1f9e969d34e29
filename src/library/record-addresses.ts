import { formerSlugs } from './former-slugs.ts'
import type { Ledger, Published } from './ledger.ts'
import type { Place } from './place.ts'

/**
 * The ledger with what stands now: nothing leaves it but the name of a file that has another name now.
 *
 * @param older the ids of captures that lists leave out, since another holds their article too
 */
export function recordAddresses(
  places: readonly Place[],
  older: ReadonlySet<string>,
  ledger: Ledger,
): Ledger {
  const former = formerSlugs(places, ledger)
  const standing = places.map(
    ({ id, sha256, slug }): Published => ({ id, sha256, slugs: [...(former.get(id) ?? []), slug] }),
  )
  const kept = new Set(standing.flatMap(({ slugs }) => slugs))
  const ids = new Set(places.map(({ id }) => id))
  const lost = ledger.articles.flatMap((published) => {
    const slugs = published.slugs.filter((slug) => !kept.has(slug))
    return ids.has(published.id) || slugs.length === 0 ? [] : [{ ...published, slugs }]
  })
  const sections = places.filter(({ id }) => !older.has(id)).flatMap(({ section }) => prefixes(section))
  return { articles: [...standing, ...lost], sections: [...new Set([...ledger.sections, ...sections])] }
}

function prefixes(path: string): string[] {
  const steps = path === '' ? [] : path.split('/')
  return steps.map((_, i) => steps.slice(0, i + 1).join('/'))
}
