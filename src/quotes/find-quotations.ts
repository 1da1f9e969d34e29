import type { BodyBlock } from '../article/body-block.ts'
import { shortDigest } from '../article/digest.ts'
import { isPronoun } from '../article/pronouns.ts'
import type { Cue, Quotation, Span, Speaker } from '../article/quotation.ts'
import { attribute } from './attribute.ts'
import type { Attribution } from './attribution.ts'
import { findPassages, type Passage } from './find-passages.ts'
import { isTerm } from './is-term.ts'
import { personBefore } from './person-before.ts'
import { maskPassages, type Stretch, sentences } from './sentence.ts'
import { splitMention } from './speaker-name.ts'

/** Gives the capture's offsets of a stretch of a block's text. */
export type Locate = (block: number, stretch: Stretch) => Span

/** Kinds of block whose quotations count; captions and embeds speak for themselves. */
const SPOKEN: readonly BodyBlock['kind'][] = [
  'paragraph',
  'blockquote',
  'listItem',
  'question',
  'answer',
  'subheading',
]
const ID_LENGTH = 5

/** Every quoted passage of a body, in order, with its speaker where the text gives ground for one. */
export function findQuotations(body: readonly BodyBlock[], locate: Locate, language: string): Quotation[] {
  const quotes: Quotation[] = []
  const ids: Ids = { given: new Set(), rounds: new Map() }
  body.forEach((block, index) => {
    if (!SPOKEN.includes(block.kind)) return
    const passages = findPassages(block.text)
    const masked = maskPassages(block.text, passages)
    const cut = passages.length > 0 ? sentences(block.text, masked, passages) : []
    let at = 0
    for (const passage of passages) {
      while ((cut[at + 1]?.start ?? Number.POSITIVE_INFINITY) <= passage.outerStart) at++
      const sentence = near(cut[at] ?? { start: 0, end: block.text.length }, passage)
      const found = attribute(masked, sentence, passage, language)
      quotes.push(
        quotationOf({ body, block, index, passage, sentence, found, masked, locate, language }, quotes, ids),
      )
    }
  })
  return quotes
}

interface Found {
  readonly body: readonly BodyBlock[]
  readonly block: BodyBlock
  readonly index: number
  readonly passage: Passage
  readonly sentence: Stretch
  readonly found: Attribution | null
  readonly masked: string
  readonly locate: Locate
  readonly language: string
}

function quotationOf(at: Found, before: readonly Quotation[], ids: Ids): Quotation {
  const { block, index, passage, found, locate } = at
  const text = block.text.slice(passage.start, passage.end)
  const base = {
    id: idOf(text, ids),
    block: index,
    start: passage.start,
    end: passage.end,
    span: locate(index, passage),
    text,
  }
  const signer = block.kind === 'blockquote' ? signedSpeaker(at) : null
  if (signer !== null) return { ...base, kind: 'speech', speaker: signer, cue: null, continues: null }
  const kind = kindOf(at, text)
  if (kind === 'term') return { ...base, kind, speaker: null, cue: null, continues: null }
  const stated = found === null ? null : statedSpeaker(at, found, before)
  const last = before.findLast((quote) => quote.kind === 'speech')
  if (found !== null && (stated !== null || last === undefined))
    return { ...base, kind, speaker: stated, cue: cueOf(at, found), continues: null }
  const goesOn =
    last !== undefined && index - last.block <= 1 && (found !== null || wholeSentence(block.text, passage))
      ? last
      : undefined
  return {
    ...base,
    kind,
    speaker: carried(goesOn?.speaker ?? null),
    cue: found === null ? (goesOn?.cue ?? null) : cueOf(at, found),
    continues:
      found === null && goesOn !== undefined && wholeSentence(block.text, passage) ? goesOn.id : null,
  }
}

function kindOf({ block, passage, found, masked }: Found, text: string): 'speech' | 'term' {
  const before = masked.slice(Math.max(0, passage.outerStart - 60), passage.outerStart)
  const context = {
    text,
    before,
    attributed: found !== null,
    wholeSentence: wholeSentence(block.text, passage),
  }
  return isTerm(context) ? 'term' : 'speech'
}

/** A passage that begins as a sentence does and stops as one. */
function wholeSentence(text: string, passage: Passage): boolean {
  return (
    /[.!?…,。！？]$/u.test(text.slice(passage.start, passage.end)) &&
    /^[^\p{Ll}]/u.test(text.slice(passage.start))
  )
}

function cueOf({ block, index, locate }: Found, { cue }: Attribution): Cue {
  return { text: block.text.slice(cue.start, cue.end), span: locate(index, cue) }
}

const SIGNATURE = /^[\s.,]*[—–―-]{1,2}\s?(?=\S)/u

/** Who signs a quotation that stands by itself: "“…” — Mira Halden, harbour master". */
function signedSpeaker({ block, index, passage, locate }: Found): Speaker | null {
  const dash = SIGNATURE.exec(block.text.slice(passage.outerEnd))
  if (dash === null) return null
  const stretch = { start: passage.outerEnd + dash[0].length, end: block.text.length }
  const mention = block.text.slice(stretch.start)
  return { ...splitMention(mention), mention, span: locate(index, stretch), basis: 'stated' }
}

/** The source that the sentence itself gives; a pronoun stands for the speaker before it, whose name it takes. */
function statedSpeaker(at: Found, found: Attribution, before: readonly Quotation[]): Speaker | null {
  if (found.source === null) return null
  const mention = at.block.text.slice(found.source.start, found.source.end)
  const span = at.locate(at.index, found.source)
  if (isPronoun(mention)) {
    return { ...standsFor(at, mention, before), mention, span, basis: 'carried' }
  }
  const { name, role } = splitMention(mention)
  return { name, mention, role, span, basis: 'stated' }
}

/** How many blocks back a pronoun reaches for a speaker before anybody else who is named is looked for. */
const PRONOUN_REACH = 2

/** Whom a pronoun stands for: the speaker shortly before it, else the person named last, else nobody but itself. */
function standsFor(
  { body, index, passage }: Found,
  mention: string,
  before: readonly Quotation[],
): Pick<Speaker, 'name' | 'role'> {
  const last = before.findLast((quote) => quote.speaker !== null)
  if (last?.speaker && last.block >= index - PRONOUN_REACH)
    return { name: last.speaker.name, role: last.speaker.role }
  const person = personBefore(body, index, passage.outerStart)
  return {
    name: person ?? last?.speaker?.name ?? mention,
    role: person === null ? (last?.speaker?.role ?? null) : null,
  }
}

function carried(speaker: Speaker | null): Speaker | null {
  return speaker === null ? null : { ...speaker, basis: 'carried' }
}

/** How much of a sentence on either side of a passage can name its source. */
const REACH = 600

/** The part of a sentence around a passage: a line may be one sentence of any length. */
function near(sentence: Stretch, passage: Passage): Stretch {
  return {
    start: Math.max(sentence.start, passage.outerStart - REACH),
    end: Math.min(sentence.end, passage.outerEnd + REACH),
  }
}

/** The ids that are given out, and how often each text has come. */
interface Ids {
  readonly given: Set<string>
  readonly rounds: Map<string, number>
}

/** An id out of a passage's own words; where the same words come again, out of them and their count. */
function idOf(text: string, { given, rounds }: Ids): string {
  for (let round = rounds.get(text) ?? 0; ; round++) {
    const id = `q-${shortDigest(round === 0 ? text : `${text}\n${round}`, ID_LENGTH)}`
    rounds.set(text, round + 1)
    if (given.has(id)) continue
    given.add(id)
    return id
  }
}
