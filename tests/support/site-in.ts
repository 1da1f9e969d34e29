import { buildLibrary } from '../../src/library/library.ts'
import type { Story } from '../../src/library/story.ts'
import { checkSettings } from '../../src/site/settings-schema.ts'
import { showIn } from '../../src/site/show.ts'
import type { Site } from '../../src/site/site.ts'
import { WORDINGS } from '../../src/site/wording/index.ts'

/** A site with the wording of a language and one story. */
export const siteIn = (language: keyof typeof WORDINGS, story: Story): Site => ({
  settings: checkSettings({ language }, 'x.ts'),
  wording: WORDINGS[language],
  tagline: '',
  show: showIn(WORDINGS[language]),
  library: buildLibrary([story]),
})
