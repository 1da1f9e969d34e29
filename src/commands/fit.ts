import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { words } from '../article/words.ts'
import { findRun, type Run } from '../capture/model/find-run.ts'
import { HEADLINE_QUESTIONS } from '../capture/model/headline-questions.ts'
import type { Judgement } from '../capture/model/judge.ts'
import { candidates, headlinePage } from '../capture/model/pick-headline.ts'
import { KINDS } from './fit/gold.ts'
import { Numbering } from './fit/numbering.ts'
import { type Choice, trainChoice } from './fit/train-choice.ts'
import { type Example, trainClasses } from './fit/train-classes.ts'
import { FOLDS, readTrainingPages, type TrainingPage } from './fit/training-page.ts'
import { placeGiven, readOptions, refuse } from './options.ts'

const WEIGHTS = path.resolve('src/capture/model/weights.json')
const RIDGE = { belongs: 1e-4, kind: 1e-4, headline: 2e-2 }

const { rest } = readOptions(
  {
    usage: 'fit -- DIR...',
    about:
      'Learns the weights of the model that tells an article from the page around it, from folders of captures with a gold.json.',
    options: {},
    takes: 'folders of captures with a gold.json',
  },
  process.argv.slice(2),
)
if (rest.length === 0) refuse('fit needs at least one folder with a gold.json; --help says more')

const answers = new Numbering()
const pages: TrainingPage[] = []
for (const folder of rest) pages.push(...(await readTrainingPages(placeGiven(folder, folder), answers)))
const classes = { answers: answers.size, classes: 2, ridge: RIDGE.belongs }
const belongs = trainClasses(pages.flatMap(belongExamples), classes)
const kind = trainClasses(pages.flatMap(kindExamples), {
  answers: answers.size,
  classes: 4,
  ridge: RIDGE.kind,
})

/** Headlines are learnt on runs that were found by weights which have not seen the page: as they will be in use. */
const heads = new Numbering()
const choices: { choice: Choice; fold: number }[] = []
for (let fold = 0; fold < FOLDS; fold++) {
  const others = trainClasses(pages.filter((page) => page.fold !== fold).flatMap(belongExamples), classes)
  for (const page of pages.filter((one) => one.fold === fold))
    for (const choice of headlineChoice(page, others)) choices.push({ choice, fold })
}
const headline = trainChoice(
  choices.map(({ choice }) => choice),
  { answers: heads.size, ridge: RIDGE.headline },
)

const round = (weight: number | undefined) => Number((weight ?? 0).toFixed(2))
const table = {
  line: answers.table((a) => [belongs[a], kind[a * 3], kind[a * 3 + 1], kind[a * 3 + 2]].map(round)),
  headline: heads.table((a) => round(headline[a])),
}
await writeFile(WEIGHTS, `${rows(table)}\n`)
console.log(
  `${pages.length} pages, ${answers.size + heads.size} answers: ${path.relative('.', WEIGHTS)} is written`,
)

/** Lines weigh as their words do in the measure: shares of shared runs of words, each page the same. */
function belongExamples({ page, kinds, answers: given, gold }: TrainingPage): Example[] {
  const own = Math.max(
    150,
    page.lines.reduce((sum, line, i) => sum + (kinds[i] === 'text' ? line.words : 0), 0),
  )
  return page.lines.map((line, i) => ({
    answers: given[i] ?? [],
    class: kinds[i] === 'text' || kinds[i] === 'subheading' ? 0 : 1,
    weight: ((Math.min(line.words, 80) + 4) / own) * (gold.subheadings === null ? 1 : 0.6),
  }))
}

/** Of lines in and near the text every one weighs the same; where nobody marked subheadings, short lines teach nothing. */
function kindExamples({ page, kinds, answers: given, gold }: TrainingPage): Example[] {
  const first = Math.max(0, kinds.indexOf('text') - 3)
  const last = kinds.lastIndexOf('text') + 3
  const weight = 1 / Math.sqrt(Math.max(20, last - first))
  return page.lines.flatMap((line, i) => {
    const found = kinds[i] ?? 'residue'
    const unmarked = gold.subheadings === null && found === 'text' && !line.stops
    return i < first || i > last || unmarked
      ? []
      : { answers: given[i] ?? [], class: KINDS.indexOf(found), weight }
  })
}

function headlineChoice({ page, answers: given, gold }: TrainingPage, weights: Float64Array): Choice[] {
  const judgements = given.map(
    (all): Judgement => ({
      belongs: all.reduce((sum, a) => sum + (weights[a] ?? 0), 0),
      text: 0,
      subheading: 0,
      caption: 0,
    }),
  )
  const run: Run = findRun(page, judgements) ?? { first: page.lines.length, last: page.lines.length }
  const known = headlinePage(page, run, judgements)
  const loose = (text: string) => words(text.toLowerCase()).join(' ')
  const titles = new Set(gold.headlines.map(loose))
  const at = candidates(page, run)
  const choice = {
    candidates: at.map((i) => {
      const line = page.lines[i]
      return line === undefined
        ? []
        : HEADLINE_QUESTIONS.map(({ name, ask }) => heads.of(name, ask(line, i, known)))
    }),
    right: at.flatMap((i, n) => (titles.has(loose(page.lines[i]?.text ?? '')) ? n : [])),
  }
  return choice.right.length > 0 ? [choice] : []
}

/** JSON with one answer a line. */
function rows(value: unknown): string {
  return JSON.stringify(value, null, 1).replace(
    /\[\s+([^\]]*?)\s+\]/g,
    (_, list: string) => `[${list.replace(/\s+/g, ' ')}]`,
  )
}
