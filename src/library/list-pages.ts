import type { Archive } from './archive.ts'
import { type ListPage, paginate } from './pagination.ts'
import { everySection, type Section } from './sections.ts'
import type { Story } from './story.ts'

/** One page of a section. */
export interface SectionPage {
  readonly section: Section
  readonly page: ListPage<Story>
}

/** One page of a month, "2024/07", or of the stories without a date, "undated". */
export interface ArchivePage {
  readonly when: string
  readonly stories: readonly Story[]
  readonly page: ListPage<Story>
}

/** Every page of every section, of at most `size` stories each. */
export function sectionPages(sections: readonly Section[], size: number): SectionPage[] {
  return everySection(sections).flatMap((section) =>
    paginate(section.stories, size).map((page) => ({ section, page })),
  )
}

/** Every page of the archive that lists stories, of at most `size` each. */
export function archivePages({ years, undated }: Archive, size: number): ArchivePage[] {
  const months = years.flatMap((year) =>
    year.months.map(({ month, stories }) => ({ when: `${year.year}/${month}`, stories })),
  )
  const lists = undated.length === 0 ? months : [...months, { when: 'undated', stories: undated }]
  return lists.flatMap((list) => paginate(list.stories, size).map((page) => ({ ...list, page })))
}
