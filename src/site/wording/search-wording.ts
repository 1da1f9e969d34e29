/** The words of the page of search. */
export interface SearchWording {
  readonly title: string
  readonly words: string
  readonly filters: {
    readonly kind: string
    readonly section: string
    readonly voice: string
    readonly year: string
    readonly language: string
    readonly order: string
  }
  readonly all: string
  readonly articles: string
  readonly quotations: string
  readonly best: string
  readonly newest: string
  /** with `#` where the number goes */
  readonly found: string
  readonly none: string
  /** the index can be reached neither way */
  readonly unavailable: string
  readonly more: string
  /** where no script runs, and before anything is asked */
  readonly browse: string
}
