import { type Address, FIXED, sectionAddress } from '../library/permalinks.ts'
import type { Site } from '../site/site.ts'

/** One entry of the site's menu. */
export interface MenuLink {
  readonly name: string
  readonly address: Address
  /** the place on that page */
  readonly fragment?: string
  /** the act of the key that leads there */
  readonly key?: 'search'
}

const SECTIONS = 5

/** The menu: the largest sections and where all of them stand, the voices, the archive, search. */
export function menuLinks({ library, wording }: Site): MenuLink[] {
  const sections = library.sections.slice(0, SECTIONS)
  return [
    ...sections.map((section) => ({ name: section.name, address: sectionAddress(section.path) })),
    ...(library.sections.length <= SECTIONS
      ? []
      : [{ name: wording.menu.sections, address: FIXED.archive, fragment: 'sections' }]),
    ...(library.voices.length === 0 ? [] : [{ name: wording.voices.title, address: FIXED.voices }]),
    { name: wording.menu.archive, address: FIXED.archive },
    { name: wording.search.title, address: FIXED.search, key: 'search' },
  ]
}
