import type { Archive } from './archive.ts'
import { buildArchive } from './archive.ts'
import { buildSections, everySection, type Section, sectionPathOf } from './sections.ts'
import { newestFirst, type Story } from './story.ts'

/** The stories beside one in its section: `newer` was published after it, `older` before. */
export interface Neighbours {
  readonly section: Section | null
  readonly newer: Story | null
  readonly older: Story | null
}

/** All stories of a site and the orders they stand in, computed once for all pages. */
export interface Library {
  readonly stories: readonly Story[]
  readonly sections: readonly Section[]
  readonly sectionAt: ReadonlyMap<string, Section>
  readonly archive: Archive
  readonly neighbours: ReadonlyMap<Story, Neighbours>
  readonly publishers: readonly string[]
}

/** Puts stories, in any order, into a library. */
export function buildLibrary(unordered: readonly Story[]): Library {
  const stories = [...unordered].sort(newestFirst)
  const sections = buildSections(stories)
  const sectionAt = new Map(everySection(sections).map((section) => [section.path, section]))
  return {
    stories,
    sections,
    sectionAt,
    archive: buildArchive(stories),
    neighbours: findNeighbours(stories, sectionAt),
    publishers: [
      ...new Set(stories.map((story) => story.article.source.publisher).filter((name) => name !== null)),
    ],
  }
}

/** Each story's neighbours in its own section, or among the stories that name none. */
function findNeighbours(
  stories: readonly Story[],
  sectionAt: ReadonlyMap<string, Section>,
): Map<Story, Neighbours> {
  const found = new Map<Story, Neighbours>()
  const groups = Map.groupBy(stories, (story) => sectionPathOf(story.article.sectionPath))
  for (const [path, group] of groups)
    group.forEach((story, i) => {
      found.set(story, {
        section: sectionAt.get(path) ?? null,
        newer: group[i - 1] ?? null,
        older: group[i + 1] ?? null,
      })
    })
  return found
}
