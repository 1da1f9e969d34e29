import { buildLibrary } from '../../src/library/library.ts'
import type { Story } from '../../src/library/story.ts'
import { checkSettings } from '../../src/site/settings-schema.ts'
import { showIn } from '../../src/site/show.ts'
import type { Site } from '../../src/site/site.ts'
import { WORDINGS } from '../../src/site/wording/index.ts'

/** A site of some stories with the wording of a language; with an address, if one is given. */
export const siteIn = (
  language: keyof typeof WORDINGS,
  stories: readonly Story[],
  address: string | null = null,
): Site => ({
  settings: checkSettings({ language, site: address }, 'x.ts'),
  wording: WORDINGS[language],
  tagline: WORDINGS[language].tagline,
  show: showIn(WORDINGS[language]),
  library: buildLibrary(stories),
})
