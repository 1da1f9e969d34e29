import { headsComments } from '../comments-heading.ts'
import type { Page } from './page.ts'
import type { PageLine } from './page-line.ts'

/** An article has so many words above its readers' comments, and the first comment has its date so many lines below the title. */
const COMMENTS = { words: 60, lines: 4 }
/** Below a heading of theirs, so many lines within so many tell when a comment was written. */
const WRITTEN = { fewest: 3, lines: 20, words: 10 }

/** The first line of readers' comments below an article; one past the last line where there are none. */
export function beginOfComments({ lines, proseBefore }: Page): number {
  const at = lines.findIndex(({ text, stops, phrase }, i) => {
    if ((proseBefore[i] ?? 0) < COMMENTS.words || stops) return false
    const heads = headsComments(text)
    const isDated = () => lines.slice(i + 1, i + 1 + COMMENTS.lines).some(({ dated }) => dated)
    const isWritten = () =>
      lines.slice(i + 1, i + 1 + WRITTEN.lines).filter(tellsWhen).length >= WRITTEN.fewest
    return (
      heads === 'surely' ||
      (heads === 'likely' && isDated()) ||
      (phrase?.kind === 'comments' && phrase.ends && isWritten())
    )
  })
  return at < 0 ? lines.length : at
}

/** Whether a line tells when something was written, and is no signature of a post that the text shows. */
const tellsWhen = ({ ago, dated, words, text }: PageLine): boolean =>
  (ago || dated) && words <= WRITTEN.words && !/^[—–-]/u.test(text)
