import { sectionAddress } from '../../library/permalinks.ts'
import { rssFeed } from '../rss.ts'
import type { SectionFormat } from './section-format.ts'

/** The forms in which a section can be followed. */
export const SECTION_FORMATS: readonly SectionFormat[] = [
  {
    file: 'feed.xml',
    mediaType: 'application/rss+xml',
    render: (section, site, home) =>
      rssFeed(
        section.stories,
        { title: `${section.name} · ${site.settings.title}`, page: sectionAddress(section.path) },
        site,
        home,
      ),
  },
]
