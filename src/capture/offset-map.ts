/** A tidied text, and for each of its UTF-16 units the offset in the capture that it came from. */
export interface MappedText {
  readonly text: string
  readonly offsets: readonly number[]
}

/** The same as `tidy`, remembering where each unit stands; `start` is the offset of `raw` in the capture. */
export function tidyMapped(raw: string, start: number): MappedText {
  const offsets: number[] = []
  let text = ''
  for (const match of raw.matchAll(/\s+|\S+/g)) {
    const space = /^\s/.test(match[0])
    if (space && text === '') continue
    const piece = space ? ' ' : match[0]
    for (let i = 0; i < piece.length; i++) offsets.push(start + match.index + i)
    text += piece
  }
  return text.endsWith(' ') ? { text: text.slice(0, -1), offsets: offsets.slice(0, -1) } : { text, offsets }
}

/** A mapped text without its first `units` units and the white space after them. */
export function withoutStart(mapped: MappedText, units: number): MappedText {
  const rest = mapped.text.slice(units)
  const cut = units + (rest.length - rest.trimStart().length)
  return { text: mapped.text.slice(cut), offsets: mapped.offsets.slice(cut) }
}

/** Two mapped texts on lines of their own; the break between them stands where the second begins. */
export function joinMapped(first: MappedText, second: MappedText): MappedText {
  return {
    text: `${first.text}\n${second.text}`,
    offsets: [...first.offsets, second.offsets[0] ?? 0, ...second.offsets],
  }
}
