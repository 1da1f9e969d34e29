import type { Attribution } from './attribution.ts'
import { cueTable } from './cues.ts'
import { type FoundCue, findCues } from './find-cues.ts'
import type { Passage } from './find-passages.ts'
import { MASK, type Stretch } from './sentence.ts'
import { subjectAfter, subjectBefore } from './subject.ts'
import { attributeVerbLast } from './verb-last.ts'

/** The attribution of a passage within its sentence; null where the sentence has no cue. */
export function attribute(
  masked: string,
  sentence: Stretch,
  passage: Passage,
  language: string,
): Attribution | null {
  const verbLast = attributeVerbLast(masked, sentence, passage, language)
  if (verbLast !== null) return verbLast
  const cues = findCues(masked.slice(sentence.start, sentence.end), language).map((cue) => ({
    ...cue,
    start: cue.start + sentence.start,
    end: cue.end + sentence.start,
  }))
  const after = attributionAfter(masked, sentence, passage, cues, language)
  const before = attributionBefore(masked, sentence, passage, cues, language)
  const follows =
    after !== null &&
    /^[\s,]*$/.test(
      masked.slice(
        passage.outerEnd,
        Math.min(after.cue.start, after.source?.start ?? Number.POSITIVE_INFINITY),
      ),
    )
  return follows ? after : (before ?? after)
}

/** "…," Lloyd Austin told reporters; "…," said Lloyd Austin; "…", according to the ministry. */
function attributionAfter(
  masked: string,
  sentence: Stretch,
  passage: Passage,
  cues: readonly FoundCue[],
  language: string,
): Attribution | null {
  const next = masked.indexOf(MASK, passage.outerEnd)
  const end = next < 0 || next > sentence.end ? sentence.end : next
  const cue = cues.find((one) => one.start >= passage.outerEnd && one.start < end)
  if (cue === undefined) return null
  if (cue.form === 'according') return { cue, source: subjectAfter(masked, cue.end, end) }
  const before = subjectBefore(masked, passage.outerEnd, cue.start, cueTable(language))
  if (before !== null) return { cue, source: before }
  return { cue, source: subjectAfter(masked, cue.end, end) }
}

/** Lloyd Austin said that "…"; according to the ministry, "…"; Mira Halden, adding: "…". */
function attributionBefore(
  masked: string,
  sentence: Stretch,
  passage: Passage,
  cues: readonly FoundCue[],
  language: string,
): Attribution | null {
  const table = cueTable(language)
  const before = cues.filter((cue) => cue.end <= passage.outerStart)
  const according = before.find((cue) => cue.form === 'according')
  if (according !== undefined)
    return { cue: according, source: subjectAfter(masked, according.end, passage.outerStart) }
  for (const cue of before) {
    if (cue.form === 'participle') continue
    const agent = agentOf(masked, cue, passage.outerStart)
    if (agent !== undefined) return { cue, source: agent }
    const source = subjectBefore(masked, sentence.start, cue.start, table)
    if (source !== null) return { cue: nearest(before, cue), source }
    const inverted = subjectAfter(masked, cue.end, passage.outerStart)
    if (inverted !== null && (language !== 'en' || followsPassage(masked, cue)))
      return { cue, source: inverted }
  }
  const participle = before.at(-1)
  return participle === undefined
    ? null
    : { cue: participle, source: leadingName(masked, sentence, participle.start) }
}

/** “…,” said Jon Arrel, “…”: the cue stands right behind a passage, so its subject comes after it. */
function followsPassage(masked: string, cue: FoundCue): boolean {
  return new RegExp(`${MASK}[\\s,]*$`, 'u').test(masked.slice(Math.max(0, cue.start - 20), cue.start))
}

const PASSIVE = /\b(?:is|are|was|were|been|be|being)\s+(?:\p{L}+ly\s+)?$/u

/** Who acts in "Jon Arrel was accused by the mayor": undefined where the verb is no passive, null where nobody is named. */
function agentOf(masked: string, cue: FoundCue, to: number): Stretch | null | undefined {
  if (!PASSIVE.test(masked.slice(Math.max(0, cue.start - 40), cue.start))) return undefined
  const by = /^\s+(?:[^.,;:\u0001]{0,30}\s)?by(?=\s)/u.exec(masked.slice(cue.end, to))
  const agent = by === null ? null : subjectAfter(masked, cue.end + by[0].length, to)
  if (agent === null) return null
  const tail = /\s+(?:of|for|as)$/u.exec(masked.slice(agent.start, agent.end))?.[0].length ?? 0
  return { start: agent.start, end: agent.end - tail }
}

/** A participle beside the passage is its cue, and the clause's subject its source: "Halden left, saying “…”". */
function nearest(before: readonly FoundCue[], first: FoundCue): FoundCue {
  const last = before.at(-1)
  return last?.form === 'participle' ? last : first
}

/** The capitalised words that a sentence begins with. */
function leadingName(masked: string, sentence: Stretch, to: number): Stretch | null {
  const text = masked.slice(sentence.start, to)
  const name =
    /^\s*((?:(?:The|A|An)\s+)?\p{Lu}[\p{L}.’'-]*(?:\s+(?:of|de|\p{Lu}[\p{L}.’'-]*))*|He|She|They)/u.exec(
      text,
    )?.[1]
  if (name === undefined) return null
  const start = sentence.start + text.indexOf(name)
  return { start, end: start + name.length }
}
