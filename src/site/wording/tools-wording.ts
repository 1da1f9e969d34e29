/** The words of the reading tools. */
export interface ReadingWording {
  readonly title: string
  readonly theme: {
    readonly label: string
    readonly system: string
    readonly light: string
    readonly dark: string
    readonly sepia: string
  }
  readonly size: {
    readonly label: string
    readonly normal: string
    readonly large: string
    readonly larger: string
    readonly largest: string
  }
  readonly spacing: { readonly label: string; readonly normal: string; readonly wide: string }
  readonly face: { readonly label: string; readonly paper: string; readonly dyslexic: string }
  readonly media: { readonly label: string; readonly all: string; readonly text: string }
  readonly keys: {
    readonly label: string
    readonly on: string
    readonly off: string
    readonly sheet: string
    readonly close: string
  }
  /** what each key does */
  readonly acts: {
    readonly search: string
    readonly next: string
    readonly previous: string
    readonly share: string
    readonly listen: string
    readonly theme: string
    readonly sheet: string
  }
  readonly listen: string
  readonly stop: string
  readonly cite: string
  readonly cited: string
  /** a reader comes back to where they stopped */
  readonly goOn: string
  readonly fromTop: string
  /** over an article of more than two years */
  readonly old: (date: string) => string
  /** of a text that is dated after today */
  readonly ahead: (date: string) => string
}

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
  readonly searching: string
  /** the index can be reached neither way */
  readonly unavailable: string
  /** opened from a folder, where no index can be read */
  readonly headlinesOnly: string
  readonly needsScript: string
  readonly more: string
  /** where no script runs, and before anything is asked */
  readonly browse: string
}

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
  readonly failed: string
  /** over the list, where it stands for a page that is not kept */
  readonly notKept: string
  readonly again: string
}
