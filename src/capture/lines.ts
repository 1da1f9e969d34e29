/** One line of a capture: `start` and `end` are UTF-16 offsets in the decoded text, the line's end mark left out. */
export interface Line {
  readonly number: number
  readonly text: string
  readonly start: number
  readonly end: number
  readonly blank: boolean
  /** how many lines of the file it stands for: more than one where a soft wrap was undone */
  readonly rows: number
}

const LINE_END = /\r\n|\n|\r/g

/** The lines of a decoded capture; they end at CRLF, LF or CR only, and a text without any is one line. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = []
  let start = 0
  const add = (end: number) => {
    const line = text.slice(start, end)
    lines.push({ number: lines.length + 1, text: line, start, end, blank: line.trim() === '', rows: 1 })
  }
  for (const match of text.matchAll(LINE_END)) {
    add(match.index)
    start = match.index + match[0].length
  }
  add(text.length)
  return lines
}
