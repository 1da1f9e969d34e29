import { type Address, relativeLink, sectionAddress } from '../library/permalinks.ts'
import { sectionsNamed } from '../library/sections.ts'
import type { Site } from './site.ts'

/** One step of a breadcrumb. */
export interface Step {
  readonly name: string
  readonly href: string
}

/** The sections of a section path as links, outermost first, under the names that their pages have. */
export function sectionSteps(names: readonly string[], { library }: Site, from: Address): Step[] {
  return sectionsNamed(names, library.sectionAt).map(({ name, path }) => ({
    name,
    href: relativeLink(from, sectionAddress(path)),
  }))
}
