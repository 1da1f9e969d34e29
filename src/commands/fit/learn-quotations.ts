import {
  askAbout,
  type Candidate,
  candidatesFor,
  quotedIn,
  type Spoken,
  spoken,
  type Wanted,
} from '../../quotes/candidates.ts'
import { maybeSpeech, mostLikely } from '../../quotes/pick-source.ts'
import { type MaybeSpeech, SPEECH_QUESTIONS } from '../../quotes/speech-questions.ts'
import { type AnnotatedArticle, type AnnotatedPassage, rightness } from './annotated.ts'
import { Numbering } from './numbering.ts'
import { type Choice, trainChoice } from './train-choice.ts'
import { type Example, trainClasses } from './train-classes.ts'

const RIDGE = { source: 2e-4, speech: 5e-4 }

/** Weights by the numbers of answers. */
export interface Learnt {
  readonly numbers: Numbering
  readonly weights: Float64Array
}

/** Learns who speaks: first beside the right speakers before, then beside those that the first weights find. */
export function learnSources(articles: readonly AnnotatedArticle[]): Learnt {
  const numbers = new Numbering()
  let learnt: Learnt = { numbers, weights: new Float64Array(0) }
  for (const told of [true, false]) {
    const choices: Choice[] = []
    for (const article of articles)
      walk(article, learnt, told, (candidates, right) => {
        if (right.length > 0 && right.length < candidates.length)
          choices.push({ candidates: candidates.map((one) => answersOf(one, numbers)), right })
      })
    learnt = { numbers, weights: trainChoice(choices, { answers: numbers.size, ridge: RIDGE.source }) }
  }
  return learnt
}

/** Learns what is speech, beside sources that were found by weights which have not seen the article. */
export function learnSpeech(articles: readonly AnnotatedArticle[]): Learnt {
  const numbers = new Numbering()
  const examples: Example[] = []
  for (const half of [0, 1]) {
    const others = learnSources(articles.filter((_, i) => i % 2 !== half))
    for (const article of articles.filter((_, i) => i % 2 === half))
      walk(
        article,
        others,
        false,
        () => {},
        (maybe, gold) => {
          examples.push({ answers: speechAnswers(maybe, numbers), class: gold ? 0 : 1, weight: 1 })
        },
      )
  }
  return {
    numbers,
    weights: trainClasses(examples, { answers: numbers.size, ridges: [RIDGE.speech] }),
  }
}

function speechAnswers(maybe: MaybeSpeech, numbers: Numbering): number[] {
  return SPEECH_QUESTIONS.map(({ name, ask }) => numbers.of(name, ask(maybe)))
}

function answersOf(candidate: Candidate, numbers: Numbering): number[] {
  const answers: number[] = []
  askAbout(candidate, (question, answer) => answers.push(numbers.of(question, answer)))
  return answers
}

/**
 * Goes through an article's passages of speech in order. `told`: whether the right speakers are known of those before;
 * else they are as the weights find them. `seen` gets the candidates of each passage and which are right; `maybe` every
 * passage, speech or not.
 */
function walk(
  { scenes, passages, locate }: AnnotatedArticle,
  { numbers, weights }: Learnt,
  told: boolean,
  seen: (candidates: readonly Candidate[], right: readonly number[]) => void,
  maybe: (maybe: MaybeSpeech, gold: boolean) => void = () => {},
): void {
  const points = (candidate: Candidate) =>
    answersOf(candidate, numbers).reduce((sum, answer) => sum + (weights[answer] ?? 0), 0)
  const history: Spoken[] = []
  for (const { scene, index, gold } of passages) {
    const wanted: Wanted = { scene, index, sceneBefore: scenes[scene.block - 1] ?? null, history }
    const quoted = quotedIn(wanted)
    const candidates = candidatesFor(wanted, quoted)
    const { best, lead } = mostLikely(candidates, points)
    maybe(maybeSpeech(wanted, quoted, best, lead), gold !== null)
    if (gold === null) continue
    const right = rightOf(candidates, gold, locate)
    seen(candidates, right)
    const known = right.flatMap((i) => candidates[i] ?? [])
    history.push(spoken(scene, index, told && known.length > 0 ? mostLikely(known, points).best : best))
  }
}

/** The candidates with the right source and cue; where there are none, those with the right source. */
function rightOf(
  candidates: readonly Candidate[],
  gold: NonNullable<AnnotatedPassage['gold']>,
  locate: AnnotatedArticle['locate'],
): number[] {
  const judged = candidates.map((one) => rightness(one, gold, locate))
  const both = judged.flatMap(({ source, cue }, i) => (source && cue ? i : []))
  return both.length > 0 ? both : judged.flatMap(({ source }, i) => (source ? i : []))
}
