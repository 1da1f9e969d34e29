import type { Article } from '../article/article.ts'
import { type Issue, issueOf } from '../article/issue.ts'
import type { Ledger, Published } from './ledger.ts'
import { sectionPathOf } from './sections.ts'
import { articleSlug } from './slug.ts'
import { compare } from './story.ts'
import { titleOf } from './title.ts'

/** What the addresses of an article are, and were, known by. */
export interface Place {
  readonly id: string
  readonly sha256: string
  readonly slug: string
  /** the slugs that its publisher says it has had */
  readonly aliases: readonly string[]
  /** the slugs of its section path, joined by `/`; empty where it stands in no section's list */
  readonly section: string
}

/** The place of an article. */
export function placeOf(article: Article): Place {
  return {
    id: article.id,
    sha256: article.source.sha256,
    slug: articleSlug(article.id, titleOf(article)),
    aliases: article.aliases ?? [],
    section: article.withdrawn === null ? sectionPathOf(article.sectionPath) : '',
  }
}

/**
 * The slugs that articles had before, by their ids: those that the ledger has under an article's name, or under a name
 * that is gone and whose file was the same, and those that its publisher gives. A slug leads to one article, and never
 * away from one that has it now.
 */
export function formerSlugs(places: readonly Place[], ledger: Ledger): Map<string, readonly string[]> {
  const ids = new Set(places.map(({ id }) => id))
  const known = new Map(ledger.articles.map((published) => [published.id, published]))
  const gone = Map.groupBy(
    ledger.articles.filter(({ id }) => !ids.has(id)),
    ({ sha256 }) => sha256,
  )
  const taken = new Set(places.map(({ slug }) => slug))
  const former = new Map<string, readonly string[]>()
  for (const place of [...places].sort((a, b) => compare(a.id, b.id))) {
    const renamed = gone.get(place.sha256) ?? []
    const all = [known.get(place.id), ...renamed].flatMap((published) => published?.slugs ?? [])
    const free = [...new Set([...all, ...place.aliases])].filter((slug) => !taken.has(slug))
    for (const slug of free) taken.add(slug)
    if (free.length > 0) former.set(place.id, free)
  }
  return former
}

/**
 * The ledger with what stands now: nothing leaves it but the name of a file that has another name now.
 *
 * @param older the ids of captures that lists leave out, since another holds their article too
 */
export function recorded(places: readonly Place[], older: ReadonlySet<string>, ledger: Ledger): Ledger {
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

/**
 * What is wrong with a ledger as things stand: addresses that lead nowhere, and such as it does not know yet.
 *
 * @param there the ids of all captures, also of those that cannot be read
 */
export function ledgerProblems(
  places: readonly Place[],
  there: ReadonlySet<string>,
  ledger: Ledger,
): Issue[] {
  if (ledger.articles.length === 0) return []
  const reached = new Set([...formerSlugs(places, ledger).values(), places.map(({ slug }) => slug)].flat())
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
