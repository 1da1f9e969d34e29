/** Start and end of a passage as UTF-16 offsets in the decoded capture. */
export type Span = readonly [start: number, end: number]

/** Who speaks. `basis` says whether the quotation's own sentence names the source or an attribution before it does. */
export interface Speaker {
  readonly name: string
  readonly mention: string
  readonly role: string | null
  readonly span: Span
  readonly basis: 'stated' | 'carried'
}

/** The words that introduce a quotation ("told", "according to"). */
export interface Cue {
  readonly text: string
  readonly span: Span
}

/**
 * A quoted passage of the body. `start` and `end` are UTF-16 offsets in `body[block].text`, without the marks.
 * `speech` is somebody's words; `term` is a name, a title or a scare quote. `continues` is the id of the quotation
 * that this one goes on from.
 */
export interface Quotation {
  readonly id: string
  readonly block: number
  readonly start: number
  readonly end: number
  readonly span: Span
  readonly text: string
  readonly kind: 'speech' | 'term'
  readonly speaker: Speaker | null
  readonly cue: Cue | null
  readonly continues: string | null
}
