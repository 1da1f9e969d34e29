import { pointsOf } from '../article/answers.ts'
import { askAbout, type Candidate, candidatesFor, orderName, quotedIn, type Wanted } from './candidates.ts'
import { isCertainSpeech, isCertainTerm } from './certain-kinds.ts'
import type { Quoted } from './quoted.ts'
import { type MaybeSpeech, SPEECH_QUESTIONS } from './speech-questions.ts'
import { WEIGHTS } from './weights.ts'

/** Who most likely says a passage; null where it is a term, which nobody says. */
export function pickSource(wanted: Wanted): Candidate | null {
  if (isCertainTerm(wanted)) return null
  const quoted = quotedIn(wanted)
  const { best, lead } = mostLikely(candidatesFor(wanted, quoted), pointsOfSource)
  return isCertainSpeech(wanted) || isSpeech(maybeSpeech(wanted, quoted, best, lead)) ? best : null
}

/** The candidate with the most points by a measure, and by how many it is ahead of nobody, who stands last. */
export function mostLikely(
  candidates: readonly Candidate[],
  points: (candidate: Candidate) => number,
): { best: Candidate; lead: number } {
  let best: Candidate = { kind: 'nobody' }
  let most = Number.NEGATIVE_INFINITY
  let last = 0
  for (const candidate of candidates) {
    last = points(candidate)
    if (last <= most) continue
    best = candidate
    most = last
  }
  return { best, lead: most - last }
}

/** What is known when a passage is told to be speech or a term. */
export function maybeSpeech(
  { scene, index }: Wanted,
  quoted: Quoted,
  best: Candidate,
  lead: number,
): MaybeSpeech {
  const { verb, cue, gap } = best.kind === 'proposed' ? best : { verb: '', cue: best.kind, gap: '' }
  return { scene, index, quoted, order: orderName(best), lead, verb, cue, gap }
}

function pointsOfSource(candidate: Candidate): number {
  let points = 0
  askAbout(candidate, (question, answer) => {
    points += WEIGHTS.source[question]?.[answer] ?? 0
  })
  return points
}

/**
 * From how many points on a passage is speech. In English it is said of nothing that could as well be a term: as right on
 * annotated news as zero is, and kinder to a speaker. Of other languages fewer words have weights.
 */
const SURE = { english: 0.8, other: -0.3 }

function isSpeech(maybe: MaybeSpeech): boolean {
  const points = pointsOf(SPEECH_QUESTIONS, WEIGHTS.speech, (ask) => ask(maybe))
  return points >= (maybe.scene.ownWeights ? SURE.english : SURE.other)
}
