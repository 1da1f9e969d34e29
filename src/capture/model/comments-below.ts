import { headsComments } from '../comments-heading.ts'
import type { Page } from './page.ts'
import type { PageLine } from './page-line.ts'

/** An article has so many words above its readers' comments, and the first comment has its date so many lines below the title. */
const COMMENTS = { words: 60, lines: 4 }
/** Below a heading of theirs, so many lines within so many tell when a comment was written, each with a line of its own below; one is enough where others offer to reply. */
const WRITTEN = { fewest: 3, lines: 20, words: 10 }
const REPLIES = { fewest: 3, lines: 40 }

/** So many paragraphs of the article stand so near above such a heading. */
const ABOVE = { paragraphs: 3, lines: 60 }
/** The title of a box that shows what was said on the whole site, and a button that leads to the form, as it can stand above an article too. */
const OTHER =
  /^(?:recent|latest|most|top|neueste|letzte|aktuelle|derniers|últimos|ultimi|leave|write|add|post|join|show|view|what|have|schreib\p{L}*|laisser|deja|lascia|deixe)(?!\p{L})/iu

/** The first line of readers' comments below an article; one past the last line where there are none. */
export function beginOfComments({ lines, proseBefore }: Page): number {
  const at = lines.findIndex(
    ({ stops }, i) => !stops && (proseBefore[i] ?? 0) >= COMMENTS.words && areBelow(lines, i),
  )
  return at < 0 ? lines.length : at
}

/** Whether a line is the title of readers' comments: by its words, or by the article above and comments below. */
function areBelow(lines: readonly PageLine[], at: number): boolean {
  const { text = '', phrase = null } = lines[at] ?? {}
  const below = (most: number) => lines.slice(at + 1, at + 1 + most)
  const heads = headsComments(text)
  if (heads === 'surely') return true
  if (heads === 'likely') return below(COMMENTS.lines).some(({ dated }) => dated)
  if (phrase?.kind !== 'comments' || !phrase.ends || OTHER.test(text)) return false
  return isArticle(lines.slice(Math.max(0, at - ABOVE.lines), at)) && areComments(below(REPLIES.lines))
}

const isArticle = (above: readonly PageLine[]): boolean =>
  above.filter(({ prose }) => prose).length >= ABOVE.paragraphs

function areComments(below: readonly PageLine[]): boolean {
  const written = below.map(
    (line, i) => tellsWhenWritten(line) && below[i + 1] !== undefined && !tellsWhenWritten(below[i + 1]),
  )
  if (written.slice(0, WRITTEN.lines).filter(Boolean).length >= WRITTEN.fewest) return true
  const buttons = below.filter(({ phrase }) => phrase?.kind === 'comments')
  return buttons.length >= REPLIES.fewest && written.includes(true)
}

/** Whether a line tells when something was written, and is no signature of a post that the text shows. */
function tellsWhenWritten(line: PageLine | undefined): boolean {
  if (line === undefined || /^[—–-]/u.test(line.text)) return false
  return (line.ago || line.dated) && line.words <= WRITTEN.words
}
