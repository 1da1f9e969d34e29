import type { Residual } from '../residue-words.ts'

/** One line of a page that is not blank, with what can be measured of it alone. */
export interface PageLine {
  /** its index among all lines of the capture, blank ones counted */
  readonly index: number
  readonly text: string
  readonly words: number
  readonly stops: boolean
  /** running text: long enough, and ending as a sentence does */
  readonly prose: boolean
  readonly phrase: Residual | null
  readonly credit: boolean
  readonly dated: boolean
  /** tells how long ago something came out */
  readonly ago: boolean
  /** blank lines above and below it; Infinity at the capture's edges */
  readonly above: number
  readonly below: number
}

/** Whether a line holds a date, or tells how long ago something came out. */
export const tellsWhen = ({ dated, ago }: PageLine): boolean => dated || ago
