import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { WEIGHTS as BEFORE } from '../capture/model/weights.ts'
import { bylineChoice, headlineChoice } from './fit/choices.ts'
import { belongExamples, kindExamples } from './fit/examples.ts'
import { Numbering } from './fit/numbering.ts'
import { type Choice, trainChoice } from './fit/train-choice.ts'
import { trainClasses } from './fit/train-classes.ts'
import { FOLDS, readTrainingPages, type TrainingPage } from './fit/training-page.ts'
import { placeGiven, readOptions, refuse } from './options.ts'

const FILE = path.resolve('src/capture/model/weights.json')
/** Those of a line's kinds are for text, subheading and caption: subheadings are few, and learnt by heart without a higher one. */
const RIDGE = { belongs: [1e-4], kinds: [2e-5, 5e-4, 2e-5], headline: 2e-2, byline: 1e-2 } as const

const { rest, values } = readOptions(
  {
    usage: 'fit -- DIR...',
    about:
      'Learns the weights of the model that tells an article from the page around it, from folders of captures with a gold.json. A page whose body is null there teaches its headline and byline only; its weight, 1 where none is given, says how much it teaches; where markedBy is "program" it teaches the kinds of lines, and not where a text begins and ends.',
    options: { only: 'what to learn: line, headline or byline; the other weights stay as they are' },
    takes: 'folders of captures with a gold.json',
  },
  process.argv.slice(2),
)
if (rest.length === 0) refuse('fit needs at least one folder with a gold.json; --help says more')
const only = values['only'] ?? null
if (only !== null && !Object.hasOwn(BEFORE, only))
  refuse(`--only ${only}: there are the weights of line, headline and byline`)
const isAsked = (what: keyof typeof BEFORE) => only === null || only === what

const answers = new Numbering()
const pages: TrainingPage[] = []
for (const folder of rest) pages.push(...(await readTrainingPages(placeGiven(folder, folder), answers)))
const marked = pages.filter(({ gold }) => gold.body !== null)
/** What belongs to the text by weights that have not seen a part of the data: headline and byline are chosen on runs that were found by them, as they will be in use. */
const unseen =
  only === 'line'
    ? []
    : Array.from({ length: FOLDS }, (_, fold) => belongWeights(marked.filter((page) => page.fold !== fold)))

const learnt = {
  ...BEFORE,
  ...(isAsked('line') ? { line: lineWeights() } : {}),
  ...(isAsked('headline') ? { headline: choiceWeights(headlineChoice, RIDGE.headline) } : {}),
  ...(isAsked('byline') ? { byline: choiceWeights(bylineChoice, RIDGE.byline) } : {}),
}
await writeFile(FILE, `${rows(learnt)}\n`)
console.log(`${pages.length} pages: ${path.relative('.', FILE)} is written`)

/** What every answer says of a line's belonging to the text, and of its kind. */
function lineWeights() {
  const belongs = belongWeights(marked)
  const kind = trainClasses(marked.flatMap(kindExamples), { answers: answers.size, ridges: RIDGE.kinds })
  return answers.table((a) => [belongs[a], kind[a * 3], kind[a * 3 + 1], kind[a * 3 + 2]].map(rounded))
}

function belongWeights(from: readonly TrainingPage[]): Float64Array {
  const sure = from.filter(({ gold }) => gold.markedBy === 'person')
  return trainClasses(sure.flatMap(belongExamples), { answers: answers.size, ridges: RIDGE.belongs })
}

/** What every answer says for a line as the headline, or the byline: learnt of pages as they are, none of their copies. */
function choiceWeights(choiceOf: typeof headlineChoice, ridge: number) {
  const numbers = new Numbering()
  const choices: Choice[] = []
  for (const [fold, others] of unseen.entries()) {
    for (const page of pages.filter((one) => one.fold === fold && !one.copy)) {
      const choice = choiceOf(page, others, numbers)
      if (choice !== null) choices.push(choice)
    }
  }
  const weights = trainChoice(choices, { answers: numbers.size, ridge })
  return numbers.table((a) => rounded(weights[a]))
}

function rounded(weight: number | undefined): number {
  return Number((weight ?? 0).toFixed(2))
}

/** JSON with one answer a line. */
function rows(value: unknown): string {
  return JSON.stringify(value, null, 1).replace(
    /\[\s+([^\]]*?)\s+\]/g,
    (_, list: string) => `[${list.replace(/\s+/g, ' ')}]`,
  )
}
