import type { Library } from '../library/library.ts'
import type { Settings } from './settings-schema.ts'
import type { Show } from './show.ts'
import type { Wording } from './wording/wording.ts'

/** All that pages and exports are made from. */
export interface Site {
  readonly settings: Settings
  readonly wording: Wording
  /** one sentence on the site, from its settings or in its own words */
  readonly tagline: string
  readonly show: Show
  readonly library: Library
}
