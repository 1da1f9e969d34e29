import type { CueTable } from './cues.ts'
import { MASK, type Stretch } from './sentence.ts'

const APPOSITION = /^(?:a|an|the|who|whose|which|one|its|his|her|their|[\p{Ll}]|(?:\d+$))/iu
const ADVERB_END = /^(?:\p{L}+ly|\p{L}+mente|\p{L}+ment)$/u
const LEADING =
  /^(?:(?:and|but|so|then|yet|or|while|as|when|because|although|though|that|if|since|et|mais|y|pero|und|aber|i|но|а|как|و|اما)\s+)+/iu
const LEADING_ADVERBIAL =
  /^(?:on|in|at|after|before|during|for|from|with|by|earlier|later|last|this|two|since|despite|asked|according|speaking|meanwhile|however|instead|still|also|then|now|today|yesterday|tomorrow|am|im|bei|nach|le|en|dans|el|durante|в|на|после)\b/iu
const LONGEST = 140

/** The noun phrase that ends where a cue begins: its subject, with its apposition; null where there is none. */
export function subjectBefore(
  masked: string,
  from: number,
  cueStart: number,
  table: CueTable,
): Stretch | null {
  const barrier = Math.max(from, lastBarrier(masked, from, cueStart))
  let end = cueStart
  for (;;) {
    const word = /(?:^|[\s,])([\p{L}\p{M}’'-]+)[\s,]*$/u.exec(masked.slice(barrier, end))
    if (word?.[1] === undefined) break
    const bare = word[1].toLowerCase()
    if (!table.between.includes(bare) && !ADVERB_END.test(bare)) break
    end = barrier + word.index + (/^[\s,]/.test(word[0]) ? 1 : 0)
    if (word.index === 0 && !/^[\s,]/.test(word[0])) return null
  }
  return nounPhrase(masked, barrier, end)
}

/** Words at which a subject behind its cue ends. */
const AFTER_SUBJECT =
  'in|on|at|to|after|before|during|as|when|while|that|but|who|from|with|by|about|for|am|im|bei|nach|dans|en|à|lors|durante|para|в|на|что|أن|إن|بأن|للصحفيين|لوكالة|خلال|في'
const SUBJECT = new RegExp(
  `^\\s+((?:(?!\\s(?:${AFTER_SUBJECT})\\s)(?:(?<=\\b(?:U\\.S|U\\.N|U\\.K|Mr|Mrs|Ms|Dr|Prof|Gen|Sen|Rep|Gov|Lt|Col|St|[A-Z]))\\.|[^.,;:!?،؛؟。，—–\u0001]))+)`,
  'u',
)
/** A role behind a name: ", harbour master of Port Calder," or the same at the sentence's end. */
const ROLE_BEHIND =
  /^,\s+(?!\p{L}+ing\b|(?:who|which|and|but|as|in|on|at|after|before|while|that)\b)(\p{Ll}[^.,;:!?\u0001]{2,80})(?=[,.]|$)/u

/** The noun phrase that begins where a cue ends, with its apposition: "said the mayor, Mira Halden". */
export function subjectAfter(masked: string, cueEnd: number, to: number): Stretch | null {
  const match = SUBJECT.exec(masked.slice(cueEnd, Math.min(to, cueEnd + 2 * LONGEST)))
  if (match?.[1] === undefined || match[1].trim() === '') return null
  const start = cueEnd + match[0].length - match[1].length
  const end = cueEnd + match[0].trimEnd().length
  const role = ROLE_BEHIND.exec(masked.slice(end, end + LONGEST))
  const whole = { start, end: role === null ? end : end + role[0].length }
  return whole.end - whole.start > LONGEST ? null : whole
}

/** The last place before a cue where a clause must begin: a passage, a colon, a semicolon, a dash. */
function lastBarrier(masked: string, from: number, to: number): number {
  const text = masked.slice(from, to)
  let at = 0
  for (const match of text.matchAll(new RegExp(`${MASK}[,.;]?|[;:]\\s|\\s[—–]\\s|[.!?]\\s(?=\\p{Lu})`, 'gu')))
    at = match.index + match[0].length
  return from + at
}

function nounPhrase(masked: string, from: number, to: number): Stretch | null {
  const pieces = piecesOf(masked, from, to)
  let last = pieces.length - 1
  while (last > 0 && isApposition(masked, pieces, last)) last--
  const first = pieces[last]
  const end = pieces.at(-1)
  if (first === undefined || end === undefined) return null
  return trimmed(masked, afterConjunction(masked, first), end.end)
}

/** Whether a piece says more of the name before it; where a script has no capitals, its place alone shows that. */
function isApposition(masked: string, pieces: readonly Stretch[], index: number): boolean {
  const piece = pieces[index]
  const before = pieces[index - 1]
  if (piece === undefined || before === undefined) return false
  const text = masked.slice(piece.start, piece.end).trim()
  const previous = masked.slice(before.start, before.end).trim()
  if (!/\p{Lu}|\p{Ll}/u.test(previous)) return previous.split(/\s+/).length <= 4
  return (
    APPOSITION.test(text) &&
    /\p{Lu}/u.test(previous) &&
    !LEADING_ADVERBIAL.test(previous.replace(LEADING, ''))
  )
}

/** The stretches between commas. */
function piecesOf(masked: string, from: number, to: number): Stretch[] {
  const pieces: Stretch[] = []
  let start = from
  for (const match of masked.slice(from, to).matchAll(/[,،，]\s*/g)) {
    pieces.push({ start, end: from + match.index })
    start = from + match.index + match[0].length
  }
  pieces.push({ start, end: to })
  return pieces.filter((piece) => masked.slice(piece.start, piece.end).trim() !== '')
}

/** A subject begins after the last conjunction that opens a clause within its piece. */
function afterConjunction(masked: string, piece: Stretch): number {
  const text = masked.slice(piece.start, piece.end)
  let at = LEADING.exec(text)?.[0].length ?? 0
  for (const match of text.matchAll(
    /\s(?:that|while|when|but|because|where|which|if|que|dass|что|که|أن)\s+/giu,
  ))
    at = Math.max(at, match.index + match[0].length)
  return piece.start + at
}

function trimmed(masked: string, start: number, end: number): Stretch | null {
  const text = masked.slice(start, end)
  const lead = text.length - text.trimStart().length
  const tail = text.length - text.replace(/[\s,]+$/u, '').length
  const stretch = { start: start + lead, end: end - tail }
  const length = stretch.end - stretch.start
  return length <= 0 || length > LONGEST || !/\p{L}/u.test(masked.slice(stretch.start, stretch.end))
    ? null
    : stretch
}
