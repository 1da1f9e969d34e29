import type { Label } from '../label.ts'
import type { Line } from '../lines.ts'
import type { Place } from '../place.ts'

/** A line with what the rule must make of it: `gives` is the label's `as`, or null where the rule stays silent. */
export interface LineExample {
  readonly line: string
  readonly at?: Partial<Place>
  readonly gives: Label['as'] | null
}

/** One kind of line: it looks at a line in its place and says what it is, or null. Its examples run as tests. */
export interface LineKind {
  readonly name: string
  readonly examples: readonly LineExample[]
  readonly read: (line: Line, place: Place) => Label | null
}
