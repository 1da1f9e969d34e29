/** A pair of quotation marks: an opening glyph and the glyphs that close it, right one first. */
export interface MarkPair {
  readonly open: string
  readonly close: readonly string[]
  readonly usage: string
}

/** The double marks of news pages; wrong closing glyphs that occur in print are accepted after the right one. */
export const MARK_PAIRS: readonly MarkPair[] = [
  { open: '“', close: ['”', '“', '"', '″'], usage: 'English, and most of the world' },
  { open: '„', close: ['“', '”', '"', '‟'], usage: 'German, Polish, Czech, Russian inside guillemets' },
  { open: '«', close: ['»'], usage: 'French, Russian, Spanish, Persian, Arabic, Greek' },
  { open: '»', close: ['«', '»'], usage: 'Danish, and German books' },
  { open: '「', close: ['」'], usage: 'Japanese, and Chinese in Taiwan' },
  { open: '『', close: ['』'], usage: 'Japanese titles, and the outer marks of vertical text' },
  { open: '``', close: ["''", '``', '”', '"'], usage: 'TeX, and older wire services' },
  { open: "''", close: ["''", '"', '”'], usage: 'two apostrophes for one mark' },
  { open: '"', close: ['"', '”', '“'], usage: 'typewriters' },
  { open: '”', close: ['”', '"', '“'], usage: 'Swedish, Finnish; and a wrong opening glyph elsewhere' },
]
