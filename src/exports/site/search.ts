import { displayText } from '../../article/display-text.ts'
import { scriptJson } from '../../html/script-json.ts'
import { paginate } from '../../library/pagination.ts'
import { articleAddress, FIXED, searchRecordsAddress } from '../../library/permalinks.ts'
import { openingOf, storyFacts } from '../../site/story-facts.ts'
import { searchRecords } from '../search/records.ts'
import type { SiteFileKind } from './site-file.ts'

/** So many stories at a time, since a text in memory has its limits. */
const STORIES = 1000

/** What the build makes the index of search from, as JSON; it takes them out of the site again. */
export const searchSources: SiteFileKind = (site) =>
  paginate(site.library.stories, STORIES).map(({ number, items }) => ({
    address: searchRecordsAddress(number),
    mediaType: 'application/json',
    render: () => JSON.stringify(items.flatMap((story) => searchRecords(story, site))),
  }))

/** Every headline with its opening, as a script: what is searched where the index cannot be read, as on `file://`. */
export const searchList: SiteFileKind = (site) => [
  {
    address: FIXED.searchList,
    mediaType: 'text/javascript',
    render: () => {
      const rows = site.library.stories.map((story) => ({
        url: articleAddress(story.slug),
        title: displayText(story.title),
        text: openingOf(story) ?? '',
        facts: storyFacts(story, site, ['publisher', 'day']),
      }))
      return `globalThis.headlines=${scriptJson(rows)}\n`
    },
  },
]
