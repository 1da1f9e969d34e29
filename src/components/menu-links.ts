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
  /** what a narrow page shows in the place of several sections, and what of them stands on a wide one alone */
  readonly on?: 'narrow' | 'wide'
}

const SECTIONS = 5

/** The link to all sections: on a wide page only where the menu does not name them all. */
function allSections(count: number, name: string): MenuLink[] {
  if (count === 0) return []
  const link = { name, address: FIXED.archive, fragment: 'sections' }
  return [count > SECTIONS ? link : { ...link, on: 'narrow' }]
}

/** The menu: the largest sections and where all of them stand, the voices, the archive, search. */
export function menuLinks({ library, wording }: Site): MenuLink[] {
  const sections = library.sections.slice(0, SECTIONS)
  return [
    ...sections.map(({ name, path }) => ({ name, address: sectionAddress(path), on: 'wide' as const })),
    ...allSections(library.sections.length, wording.menu.sections),
    ...(library.voices.length === 0 ? [] : [{ name: wording.voices.title, address: FIXED.voices }]),
    { name: wording.menu.archive, address: FIXED.archive },
    { name: wording.search.title, address: FIXED.search, key: 'search' },
  ]
}
