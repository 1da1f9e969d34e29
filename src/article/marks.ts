/** A pair of quotation marks: an opening glyph and the glyphs that close it, right one first. */
export interface MarkPair {
  readonly open: string
  readonly close: readonly string[]
}

/** The double marks of news pages; wrong closing glyphs that occur in print are accepted after the right one. */
export const MARK_PAIRS: readonly MarkPair[] = [
  // English, and most of the world
  { open: '“', close: ['”', '“', '"', '″'] },
  // German, Polish, Czech, Russian inside guillemets
  { open: '„', close: ['“', '”', '"', '‟'] },
  // French, Russian, Spanish, Persian, Arabic, Greek
  { open: '«', close: ['»'] },
  // Danish, and German books
  { open: '»', close: ['«', '»'] },
  // Japanese, and Chinese in Taiwan
  { open: '「', close: ['」'] },
  // Japanese titles, and the outer marks of vertical text
  { open: '『', close: ['』'] },
  // TeX, and older wire services
  { open: '``', close: ["''", '``', '”', '"'] },
  // two apostrophes for one mark
  { open: "''", close: ["''", '"', '”'] },
  // typewriters
  { open: '"', close: ['"', '”', '“'] },
  // Swedish, Finnish; and a wrong opening glyph elsewhere
  { open: '”', close: ['”', '"', '“'] },
]

/** The single marks of papers that quote between them. */
export const SINGLE_MARKS: MarkPair = { open: '‘', close: ['’'] }
