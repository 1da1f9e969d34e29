import type { Address } from '../library/permalinks.ts'
import articleScript from '../scripts/article-tools.ts?worker&url'
import voicesScript from '../scripts/find-voice.ts?worker&url'
import firstScript from '../scripts/first.ts?worker&url'
import keptScript from '../scripts/kept-pages.ts?worker&url'
import offlineWorker from '../scripts/offline-worker.ts?worker&url'
import readingScript from '../scripts/reading.ts?worker&url'
import searchScript from '../scripts/search.ts?worker&url'
import shareScript from '../scripts/share-link.ts?worker&url'
import alphabetsStyle from '../styles/alphabets.css?url'
import otherStyle from '../styles/lists-and-shares.css?url'
import paperStyle from '../styles/paper.css?url'
import siteStyle from '../styles/site.css?url'

/** The addresses at which the bundler puts style and scripts. */
const at = (url: string): Address => url.slice(1)

export const STYLE = at(siteStyle)
/** Of every page but articles, which are to be light: the look of alphabets, which they too may need, is part of it. */
export const OTHER_STYLE = at(otherStyle)
export const ALPHABETS_STYLE = at(alphabetsStyle)
export const PAPER_STYLE = at(paperStyle)
/** Runs before a page is drawn. */
export const FIRST_SCRIPT = at(firstScript)
export const READING_SCRIPT = at(readingScript)
/** The scripts of single kinds of page. */
export const PAGE_SCRIPTS = {
  article: at(articleScript),
  kept: at(keptScript),
  search: at(searchScript),
  voices: at(voicesScript),
}
/** Writes an address into a page of sharing, at the place where it stands there. */
export const SHARE_SCRIPT = at(shareScript)
export const OFFLINE_WORKER = at(offlineWorker)
/** What a page needs to be read offline as it is read online. */
export const NEEDED_OFFLINE = [
  STYLE,
  OTHER_STYLE,
  ALPHABETS_STYLE,
  PAPER_STYLE,
  FIRST_SCRIPT,
  READING_SCRIPT,
  PAGE_SCRIPTS.article,
  PAGE_SCRIPTS.kept,
]
