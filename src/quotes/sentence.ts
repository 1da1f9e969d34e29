import type { Passage } from './find-passages.ts'
import type { Stretch } from './stretch.ts'

/** Stands for every unit of a quoted passage, so that the words around it can be read with offsets intact. */
const MASK = '\u0001'

/** How far behind a passage its attribution is looked for when sentences are cut. */
const LOOK_AHEAD = 200

const STOP = /[。！？]|[.!?…؟۔](?=[\s)\]”"'’»\u0001]|$)/gu
const ABBREVIATION =
  /(?:^|[\s(.-])(?:Mr|Mrs|Ms|Dr|Prof|Gen|Sen|Rep|Gov|Lt|Col|Sgt|Capt|Rev|Hon|Jr|Sr|St|vs|No|U\.S|U\.N|U\.K|D\.C|[A-Z]|a\.m|p\.m|Inc|Co|Corp|Ltd|Jan|Feb|Aug|Sept|Oct|Nov|Dec|Nr|bzw|ca|κ|κα|κκ|δρ|R-\w+|D-\w+)$/

/** The text with every quoted passage, marks included, replaced by masks of the same length. */
export function maskPassages(text: string, passages: readonly Passage[]): string {
  let at = 0
  const pieces = passages.map(({ outerStart, outerEnd }) => {
    const piece = text.slice(at, outerStart) + MASK.repeat(outerEnd - outerStart)
    at = outerEnd
    return piece
  })
  return pieces.join('') + text.slice(at)
}

/**
 * The sentences of a block, cut at stops outside of passages; a passage that ends as a sentence does closes its
 * sentence too, unless the attribution follows it in lower case or as a name with a cue.
 */
export function sentences(text: string, masked: string, passages: readonly Passage[]): Stretch[] {
  const cuts = new Set<number>()
  for (const match of masked.matchAll(STOP))
    if (!(match[0] === '.' && ABBREVIATION.test(masked.slice(Math.max(0, match.index - 8), match.index))))
      cuts.add(afterMarks(masked, match.index + 1))
  for (const passage of passages) {
    const ends = /[.!?…。！？؟۔]$/u.test(text.slice(passage.start, passage.end))
    if (ends && startsSentence(masked.slice(passage.outerEnd, passage.outerEnd + LOOK_AHEAD)))
      cuts.add(passage.outerEnd)
  }
  const ordered = [...cuts].filter((cut) => cut < text.length).sort((a, b) => a - b)
  const starts = [0, ...ordered]
  return starts.map((start, i) => ({ start, end: starts[i + 1] ?? text.length }))
}

function afterMarks(masked: string, at: number): number {
  return at + (/^[)\]”"'’»]*/u.exec(masked.slice(at))?.[0].length ?? 0)
}

/** Whether what follows a finished passage is a new sentence, and not the one that tells who said it. */
function startsSentence(rest: string): boolean {
  const next = rest.trimStart()
  if (next === '' || next.startsWith(MASK)) return true
  return !/^[\p{Ll}—–と-]/u.test(next)
}
