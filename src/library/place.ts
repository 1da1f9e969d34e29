import type { Article } from '../article/article.ts'
import { sectionPathOf } from './sections.ts'
import { articleSlug } from './slug.ts'
import { titleOf } from './title.ts'

/** What the addresses of an article are, and were, known by. */
export interface Place {
  readonly id: string
  /** the path of its capture below the folder of captures */
  readonly file: string
  readonly sha256: string
  readonly slug: string
  /** the slugs that its publisher says it has had */
  readonly aliases: readonly string[]
  /** the slugs of its section path, joined by `/`; empty where it stands in no section's list */
  readonly section: string
}

/** The place of an article; `slug` is its own, which need not be made again where it is known. */
export function placeOf(article: Article, slug = articleSlug(article.id, titleOf(article))): Place {
  return {
    id: article.id,
    file: article.source.file,
    sha256: article.source.sha256,
    slug,
    aliases: article.aliases ?? [],
    section: article.withdrawn === null ? sectionPathOf(article.sectionPath) : '',
  }
}
