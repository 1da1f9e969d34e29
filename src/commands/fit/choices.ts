import { looseText } from '../../article/words.ts'
import { bareLists } from '../../capture/bare-lists.ts'
import { findDialogue } from '../../capture/find-dialogue.ts'
import { BYLINE_QUESTIONS, type BylinePage, commonWords } from '../../capture/model/byline-questions.ts'
import { findRun } from '../../capture/model/find-run.ts'
import { HEADLINE_QUESTIONS } from '../../capture/model/headline-questions.ts'
import type { Judgement } from '../../capture/model/judge.ts'
import type { Page } from '../../capture/model/page.ts'
import type { PageLine } from '../../capture/model/page-line.ts'
import { bylineCandidates } from '../../capture/model/pick-byline.ts'
import { candidates, headlinePage } from '../../capture/model/pick-headline.ts'
import type { Numbering } from './numbering.ts'
import type { Choice } from './train-choice.ts'
import type { TrainingPage } from './training-page.ts'

const knownLines = (page: Page) => ({ dialogue: findDialogue(page), bareItems: bareLists(page) })

/** What the pages offer as headline, with the right ones; null where the headline stands nowhere near the text. */
export function headlineChoice(
  { page, gold, ...known }: TrainingPage,
  weights: Float64Array,
  numbers: Numbering,
): Choice | null {
  const judgements = judgementsBy(known.answers, weights)
  const run = findRun(page, judgements, knownLines(page)) ?? {
    first: page.lines.length,
    last: page.lines.length,
  }
  const asked = headlinePage(page, run, judgements)
  const titles = new Set(gold.headlines.map(looseText))
  const at = candidates(page, run)
  const right = at.flatMap((i, n) => (titles.has(looseText(page.lines[i]?.text ?? '')) ? n : []))
  const given = answersOf(at, page, HEADLINE_QUESTIONS, asked, numbers)
  return right.length > 0 ? { candidates: given, right, weight: gold.weight } : null
}

/** What a page offers as byline, and nothing at all, which is right where no author stands near the text. */
export function bylineChoice(
  { page, gold, language, ...known }: TrainingPage,
  weights: Float64Array,
  numbers: Numbering,
): Choice | null {
  const judgements = judgementsBy(known.answers, weights)
  const run = findRun(page, judgements, knownLines(page))
  const titles = new Set(gold.headlines.map(looseText))
  if (run === null || gold.authors === null) return null
  const headline = candidates(page, run).find((i) => titles.has(looseText(page.lines[i]?.text ?? '')))
  if (headline === undefined) return null
  const { text } = headlinePage(page, run, judgements)
  const asked: BylinePage = {
    page,
    headline,
    first: Math.max(run.first, headline + 1),
    last: run.last,
    text,
    common: commonWords(page),
    language,
  }
  const authors = gold.authors.map(looseText).filter((name) => name !== '')
  const at = bylineCandidates(asked)
  const right = at.flatMap((i, n) => {
    const line = looseText(page.lines[i]?.text ?? '')
    return authors.some((name) => ` ${line} `.includes(` ${name} `) && line.length < name.length + 90)
      ? n
      : []
  })
  const given = answersOf(at, page, BYLINE_QUESTIONS, asked, numbers)
  return {
    candidates: [...given, [numbers.of('none', '')]],
    right: right.length > 0 ? right : [given.length],
    weight: gold.weight,
  }
}

/** The numbers of the answers that candidates give. */
function answersOf<Known>(
  candidates: readonly number[],
  { lines }: Page,
  questions: readonly {
    readonly name: string
    readonly ask: (line: PageLine, at: number, known: Known) => string
  }[],
  known: Known,
  numbers: Numbering,
): number[][] {
  return candidates.map((at) => {
    const line = lines[at]
    return line === undefined ? [] : questions.map(({ name, ask }) => numbers.of(name, ask(line, at, known)))
  })
}

function judgementsBy(answers: TrainingPage['answers'], weights: Float64Array): Judgement[] {
  return answers.map((all) => ({
    belongs: all.reduce((sum, a) => sum + (weights[a] ?? 0), 0),
    text: 0,
    subheading: 0,
    caption: 0,
  }))
}
