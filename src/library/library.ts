import type { Archive } from './archive.ts'
import { buildArchive } from './archive.ts'
import { findDuplicates, fingerprint } from './duplicates.ts'
import { buildSections, everySection, type Section, sectionPathOf } from './sections.ts'
import { newestFirst, type Story } from './story.ts'

/** The stories beside one in its section: `newer` was published after it, `older` before. */
export interface Neighbours {
  readonly section: Section | null
  readonly newer: Story | null
  readonly older: Story | null
}

/** A story that stands in no list: withdrawn by its publisher, or older than another capture of the same article. */
export interface Unlisted {
  readonly story: Story
  /** the story that stands in its place; null where it is withdrawn */
  readonly newer: Story | null
}

/** All stories of a site and the orders they stand in, computed once for all pages. */
export interface Library {
  /** the stories that lists and feeds hold, newest first */
  readonly stories: readonly Story[]
  /** those that have a page all the same */
  readonly unlisted: readonly Unlisted[]
  readonly sections: readonly Section[]
  readonly sectionAt: ReadonlyMap<string, Section>
  readonly archive: Archive
  readonly neighbours: ReadonlyMap<Story, Neighbours>
  readonly publishers: readonly string[]
}

/** Every story that has pages: those in lists, and those apart. */
export function everyStory({ stories, unlisted }: Library): Story[] {
  return [...stories, ...unlisted.map(({ story }) => story)]
}

/** Every story whose text is shown: all but the withdrawn ones. */
export function everyText(library: Library): Story[] {
  return everyStory(library).filter(({ article }) => article.withdrawn === null)
}

/** Puts stories, in any order, into a library. */
export function buildLibrary(unordered: readonly Story[]): Library {
  const all = [...unordered].sort(newestFirst)
  const unlisted = findUnlisted(all)
  const apart = new Set(unlisted.map(({ story }) => story))
  const stories = all.filter((story) => !apart.has(story))
  const sections = buildSections(stories)
  const sectionAt = new Map(everySection(sections).map((section) => [section.path, section]))
  return {
    stories,
    unlisted,
    sections,
    sectionAt,
    archive: buildArchive(stories),
    neighbours: findNeighbours(stories, sectionAt),
    publishers: [
      ...new Set(stories.map((story) => story.article.source.publisher).filter((name) => name !== null)),
    ],
  }
}

function findUnlisted(stories: readonly Story[]): Unlisted[] {
  const present = stories.filter(({ article }) => article.withdrawn === null)
  const byId = new Map(present.map((story) => [story.article.id, story]))
  const newerOf = findDuplicates(present.map(({ article }) => fingerprint(article)))
  return stories.flatMap((story): Unlisted | [] => {
    if (story.article.withdrawn !== null) return { story, newer: null }
    const newer = byId.get(newerOf.get(story.article.id) ?? '')
    return newer === undefined ? [] : { story, newer }
  })
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
