/** A line of a breadcrumb, by its index among the page's lines, with the section names that it holds. */
export interface Crumbs {
  readonly at: number
  readonly names: readonly string[]
}

/** A breadcrumb stands close to its headline, in lines: a kicker, a date or a button may stand between them. */
export const FARTHEST = 5
