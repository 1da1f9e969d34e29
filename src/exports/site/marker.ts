import { everyStory, everyText } from '../../library/library.ts'
import { archivePages, sectionPages } from '../../library/list-pages.ts'
import { photoFiles } from '../../library/photos.ts'
import { speechOf } from '../../library/quotations.ts'
import { everySection } from '../../library/sections.ts'
import { voiceLists, voicePages } from '../../library/voices/voice-pages.ts'
import { ARTICLE_FORMATS } from '../article/index.ts'
import { SECTION_FORMATS } from '../section/index.ts'
import type { SiteFileKind } from './site-file.ts'

/** The file by which a folder shows that Broadsheet made it, and what that file says. */
export const MARKER = '.broadsheet.json'
export const MADE_BY = 'Broadsheet'

/** The mark of a folder that Broadsheet made, with how many files of each kind a whole one holds. */
export const marker: SiteFileKind = ({ library, settings }) => [
  {
    address: MARKER,
    mediaType: 'application/json',
    render: () => {
      const stories = everyStory(library).length
      const texts = everyText(library)
      const moved = (kind: RegExp) => library.moves.filter(({ from }) => kind.test(from)).length
      const slugs = texts.reduce((sum, story) => sum + 1 + (library.formerly.get(story)?.length ?? 0), 0)
      const counts = {
        article: stories + moved(/^article\//),
        edition: slugs * ARTICLE_FORMATS.length,
        source: stories + moved(/^source\//),
        share: stories + moved(/^share\/[^/]+$/),
        quotation:
          texts.reduce((sum, { article }) => sum + speechOf(article).length, 0) + moved(/^share\/.+\//),
        section: sectionPages(library.sections, settings.pageSize).length + moved(/^section\//),
        sectionFile:
          settings.site === null ? 0 : everySection(library.sections).length * SECTION_FORMATS.length,
        photo: texts.flatMap(photoFiles).length,
        voice:
          voiceLists(library.voices, settings.pageSize).length +
          voicePages(library.voices, settings.pageSize).length,
        voiceData: library.voices.length,
        archive: library.archive.years.length + archivePages(library.archive, settings.pageSize).length,
      }
      return `${JSON.stringify({ madeBy: MADE_BY, counts }, null, 2)}\n`
    },
  },
]
