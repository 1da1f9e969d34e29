/** The words of what is kept for reading without a network. */
export interface OfflineWording {
  readonly title: string
  readonly explained: string
  readonly saved: string
  readonly read: string
  readonly nothing: string
  /** the tool of an article, before and after */
  readonly save: string
  readonly remove: string
}
