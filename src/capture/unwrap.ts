import { introducedByline } from './byline-forms.ts'
import { type Line, splitLines } from './lines.ts'
import { measureProse } from './prose.ts'

/** The widths at which programs wrap plain text. */
const NARROWEST = 50
const WIDEST = 100
/** How full a wrapped line is: less would mean that a longer word came next than languages have. */
const FULL = 0.75
/** Rows may end so far before the longest one, since some program's widest row is a word too long for it. */
const ROOM = 0.9
/** Rows that no program wrapped, such as links that a page adds, hold no larger share of a wrapped capture. */
const MOST_WIDE = 0.05
/** So many wrapped lines must stand in a capture before it is taken for wrapped, and be such a share of its long ones. */
const FEWEST = 4
const SHARE = 0.8

/** The lines of a decoded capture as they are read: soft wraps undone, spaces that do not break as plain ones. */
export const linesOf = (text: string): readonly Line[] => unwrap(text, splitLines(text)).map(withPlainSpaces)

/** A line whose spaces that do not break are plain ones, as its words are the same; it stays as long as it is. */
const withPlainSpaces = (line: Line): Line => ({
  ...line,
  text: line.text.replace(/[\u00a0\u2007\u202f]/g, ' '),
})

/**
 * The lines of a capture with soft wraps undone: where its text was wrapped at a fixed width, the lines of each
 * paragraph become one; a capture that was not wrapped is given back as it is. `text` is the decoded capture.
 */
export function unwrap(text: string, lines: readonly Line[]): readonly Line[] {
  const width = wrapWidth(lines)
  if (width === null) return lines
  const joined: Line[] = []
  for (const [i, line] of lines.entries()) {
    const last = joined.at(-1)
    const before = lines[i - 1]
    const goesOn = !line.blank && before?.blank === false && isWrapped(before.text, line.text, width)
    if (last !== undefined && goesOn && !isByline(line.text))
      joined[joined.length - 1] = {
        ...last,
        text: text.slice(last.start, line.end),
        end: line.end,
        rows: last.rows + 1,
      }
    else joined.push(line)
  }
  return joined
}

/**
 * The width that a capture is wrapped at; null where its paragraphs are lines of their own: rows that stop as sentences
 * do, or on which the next row's first word had room. Menus, whose rows are short, say nothing of it.
 */
function wrapWidth(lines: readonly Line[]): number | null {
  const lengths = lines.map(({ text }) => text.trimEnd().length)
  const whole = sum(lengths)
  const narrow = lengths.filter((length) => length <= WIDEST)
  if (sum(narrow) < whole * (1 - MOST_WIDE)) return null
  const width = narrow.reduce((longest, length) => Math.max(longest, length), 0)
  if (width < NARROWEST) return null
  const long = lines.flatMap(({ blank, text }, i) => {
    const next = lines[i + 1]
    return !blank && next?.blank === false && isLong(text, width) ? [{ row: text, next: next.text }] : []
  })
  const wrapped = long.filter(({ row, next }) => isWrapped(row, next, width))
  const stopping = wrapped.filter(({ row }) => measureProse(row).stops)
  const isRule = wrapped.length >= FEWEST && wrapped.length >= long.length * SHARE
  return isRule && stopping.length * 2 < wrapped.length ? width : null
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)

/** Whether a row is a byline, which a full headline above does not run on into. */
const isByline = (row: string): boolean => /^\s*\p{Lu}/u.test(row) && introducedByline(row)

function isLong(row: string, width: number): boolean {
  const { length } = row.trimEnd()
  return length >= width * FULL && length <= width
}

/** Whether a long row ends where it does because the next row's first word had no room on it. */
function isWrapped(row: string, next: string, width: number): boolean {
  const [first = ''] = next.trimStart().split(/\s/u, 1)
  return isLong(row, width) && row.trimEnd().length + 1 + first.length > width * ROOM
}
