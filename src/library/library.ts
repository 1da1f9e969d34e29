import type { Quotation } from '../article/quotation.ts'
import type { Archive } from './archive.ts'
import { buildArchive } from './archive.ts'
import { findDuplicates, fingerprint } from './duplicates.ts'
import { formerSlugs } from './former-slugs.ts'
import { type Ledger, NOTHING_PUBLISHED } from './ledger.ts'
import { type Move, movesOfSections, movesOfStory } from './moves.ts'
import { placeOf } from './place.ts'
import { findRelated } from './related.ts'
import { buildSections, everySection, type Section } from './sections.ts'
import { newestFirst, type Story } from './story.ts'
import type { VoiceCorrections } from './voices/sayings.ts'
import { buildVoices, type Voice } from './voices/voices.ts'

/** The stories beside one in its section: `newer` was published after it, `older` before. */
export interface Neighbours {
  readonly section: Section | null
  readonly newer: Story | null
  readonly older: Story | null
}

/** Other captures of a story's article. */
export interface Versions {
  /** the one that stands in this one's place */
  readonly newer: Story | null
  /** those that this one stands for, newest first */
  readonly older: readonly Story[]
}

/** All stories of a site and the orders they stand in, computed once for all pages. */
export interface Library {
  /** the stories that lists and feeds hold, newest first */
  readonly stories: readonly Story[]
  /** those that have pages all the same: withdrawn ones, and older captures of an article that another holds */
  readonly unlisted: readonly Story[]
  /** for stories whose article several captures hold */
  readonly versions: ReadonlyMap<Story, Versions>
  readonly sections: readonly Section[]
  readonly sectionAt: ReadonlyMap<string, Section>
  readonly archive: Archive
  readonly neighbours: ReadonlyMap<Story, Neighbours>
  /** for stories that are close to others: those, closest first */
  readonly related: ReadonlyMap<Story, readonly Story[]>
  readonly publishers: readonly string[]
  /** everybody who speaks in them, those with most quotations first */
  readonly voices: readonly Voice[]
  readonly voiceOf: ReadonlyMap<Quotation, Voice>
  readonly voiceBySlug: ReadonlyMap<string, Voice>
  /** for stories that had other addresses: the slugs of those */
  readonly formerly: ReadonlyMap<Story, readonly string[]>
  /** every address at which a page of the site stood before */
  readonly moves: readonly Move[]
}

/** Every story that has pages: those in lists, and those apart. */
export function everyStory({ stories, unlisted }: Library): Story[] {
  return [...stories, ...unlisted]
}

/** Every story whose text is shown: all but the withdrawn ones. */
export function everyText(library: Library): Story[] {
  return everyStory(library).filter(({ article }) => article.withdrawn === null)
}

/** Puts stories, in any order, into a library. */
export function buildLibrary(
  unordered: readonly Story[],
  corrections: VoiceCorrections = {},
  ledger: Ledger = NOTHING_PUBLISHED,
): Library {
  const known = [...unordered].sort(newestFirst)
  const newerOf = findDuplicates(known.map(({ article }) => fingerprint(article)))
  const all = withdrawOlder(known, newerOf)
  const versions = findVersions(all, newerOf)
  const isListed = (story: Story) =>
    story.article.withdrawn === null && (versions.get(story)?.newer ?? null) === null
  const stories = all.filter(isListed)
  const sections = buildSections(stories)
  const sectionAt = new Map(everySection(sections).map((section) => [section.path, section]))
  const formerly = findFormer(all, ledger)
  const voices = buildVoices(stories, corrections)
  const voiceOf = new Map(
    voices.flatMap((voice) => voice.sayings.map(({ quote }) => [quote, voice] as const)),
  )
  return {
    stories,
    voices,
    voiceOf,
    related: findRelated(stories, voiceOf),
    voiceBySlug: new Map(voices.map((voice) => [voice.slug, voice])),
    unlisted: all.filter((story) => !isListed(story)),
    versions,
    sections,
    sectionAt,
    archive: buildArchive(stories),
    neighbours: findNeighbours(stories, [...sectionAt.values()]),
    formerly,
    moves: [
      ...[...formerly].flatMap(([story, slugs]) => movesOfStory(story, slugs)),
      ...movesOfSections(ledger.sections, sectionAt),
    ],
    publishers: [
      ...new Set(stories.map((story) => story.article.source.publisher).filter((name) => name !== null)),
    ],
  }
}

/** An article is withdrawn with every older capture of it, whose text would else be read instead. */
function withdrawOlder(stories: readonly Story[], newerOf: ReadonlyMap<string, string>): Story[] {
  const withdrawals = new Map(stories.map(({ article }) => [article.id, article.withdrawn]))
  return stories.map((story) => {
    const withdrawn = withdrawals.get(newerOf.get(story.article.id) ?? '') ?? null
    return withdrawn === null ? story : { ...story, article: { ...story.article, withdrawn }, body: [] }
  })
}

function findVersions(stories: readonly Story[], newerOf: ReadonlyMap<string, string>): Map<Story, Versions> {
  const byId = new Map(stories.map((story) => [story.article.id, story]))
  const older = Map.groupBy(
    stories.filter(({ article }) => newerOf.has(article.id)),
    ({ article }) => newerOf.get(article.id) ?? '',
  )
  return new Map(
    stories
      .map((story) => {
        const newer = byId.get(newerOf.get(story.article.id) ?? '') ?? null
        return [story, { newer, older: older.get(story.article.id) ?? [] }] as const
      })
      .filter(([, versions]) => versions.newer !== null || versions.older.length > 0),
  )
}

function findFormer(stories: readonly Story[], ledger: Ledger): Map<Story, readonly string[]> {
  const former = formerSlugs(
    stories.map(({ article, slug }) => placeOf(article, slug)),
    ledger,
  )
  return new Map(
    stories.flatMap((story) => {
      const slugs = former.get(story.article.id)
      return slugs === undefined ? [] : [[story, slugs] as const]
    }),
  )
}

/**
 * Each story's neighbours in the innermost of its sections that holds another, or among the stories that name none; of
 * one that is alone in all of them, among all.
 */
function findNeighbours(stories: readonly Story[], sections: readonly Section[]): Map<Story, Neighbours> {
  const found = new Map<Story, Neighbours>()
  const place = (group: readonly Story[], section: Section | null) =>
    group.forEach((story, i) => {
      found.set(story, { section, newer: group[i - 1] ?? null, older: group[i + 1] ?? null })
    })
  place(stories, null)
  const inNone = stories.filter(({ article }) => article.sectionPath.length === 0)
  if (inNone.length > 1) place(inNone, null)
  for (const section of sections) if (section.stories.length > 1) place(section.stories, section)
  return found
}
