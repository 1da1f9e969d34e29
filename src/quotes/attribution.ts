import type { Stretch } from './stretch.ts'

/** Who a sentence names as the source of a passage, and the words that say so. */
export interface Attribution {
  readonly cue: Stretch
  readonly source: Stretch | null
}
