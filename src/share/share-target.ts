/** What is shared: what it is called, a line about it, and its address where that is known. */
export interface Shared {
  readonly title: string
  readonly text: string
  readonly url: string
}

/** A way to pass something on; `href` is the address that opens it, filled in. */
export interface ShareTarget {
  readonly name: 'email'
  readonly href: (shared: Shared) => string
}
