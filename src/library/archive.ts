import { compare, type Story } from './story.ts'

/** The stories of one month: `month` is "01" to "12". */
export interface ArchiveMonth {
  readonly year: string
  readonly month: string
  readonly stories: readonly Story[]
}

export interface ArchiveYear {
  readonly year: string
  readonly months: readonly ArchiveMonth[]
  readonly count: number
}

/** Every story by the month of its date, newest first; those without a date apart. */
export interface Archive {
  readonly years: readonly ArchiveYear[]
  readonly undated: readonly Story[]
}

/** Sorts stories, newest first, into years and months. */
export function buildArchive(stories: readonly Story[]): Archive {
  const dated = stories.filter((story) => story.article.published !== null)
  const years = byKey(dated, (story) => dateOf(story).slice(0, 4)).map(([year, ofYear]) => ({
    year,
    count: ofYear.length,
    months: byKey(ofYear, (story) => dateOf(story).slice(5, 7)).map(([month, ofMonth]) => ({
      year,
      month,
      stories: ofMonth,
    })),
  }))
  return { years, undated: stories.filter((story) => story.article.published === null) }
}

/** Stories in groups that share a key, the highest key first; within a group their order stays. */
export function byKey(
  stories: readonly Story[],
  key: (story: Story) => string,
): [key: string, stories: Story[]][] {
  const groups = Map.groupBy(stories, key)
  return [...groups].sort(([a], [b]) => compare(b, a))
}

const dateOf = (story: Story): string => story.article.published?.date ?? ''
