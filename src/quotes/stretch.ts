/** A stretch of a block's text: UTF-16 offsets. */
export interface Stretch {
  readonly start: number
  readonly end: number
}
