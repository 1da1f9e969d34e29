import type { Section } from '../../library/sections.ts'
import type { Site } from '../../site/site.ts'

/** A form in which a section can be followed: one file in its folder, made where the site's address is known. */
export interface SectionFormat {
  readonly file: string
  readonly mediaType: string
  readonly render: (section: Section, site: Site, home: string) => string
}
