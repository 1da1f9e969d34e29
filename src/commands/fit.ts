import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { bylineChoice, headlineChoice } from './fit/choices.ts'
import { belongExamples, kindExamples } from './fit/examples.ts'
import { Numbering } from './fit/numbering.ts'
import { type Choice, trainChoice } from './fit/train-choice.ts'
import { trainClasses } from './fit/train-classes.ts'
import { FOLDS, readTrainingPages, type TrainingPage } from './fit/training-page.ts'
import { placeGiven, readOptions, refuse } from './options.ts'

const WEIGHTS = path.resolve('src/capture/model/weights.json')
/** Those of a line's kinds are for text, subheading and caption: subheadings are few, and learnt by heart without a higher one. */
const RIDGE = { belongs: [1e-4], kinds: [2e-5, 5e-4, 2e-5], headline: 2e-2, byline: 1e-2 } as const

const { rest } = readOptions(
  {
    usage: 'fit -- DIR...',
    about:
      'Learns the weights of the model that tells an article from the page around it, from folders of captures with a gold.json. A page whose body is null there teaches its headline and byline only; its weight, 1 where none is given, says how much it teaches.',
    options: {},
    takes: 'folders of captures with a gold.json',
  },
  process.argv.slice(2),
)
if (rest.length === 0) refuse('fit needs at least one folder with a gold.json; --help says more')

const answers = new Numbering()
const pages: TrainingPage[] = []
for (const folder of rest) pages.push(...(await readTrainingPages(placeGiven(folder, folder), answers)))
const classes = { answers: answers.size, ridges: RIDGE.belongs }
const marked = pages.filter(({ gold }) => gold.body !== null)
const belongs = trainClasses(marked.flatMap(belongExamples), classes)
const kind = trainClasses(marked.flatMap(kindExamples), {
  answers: answers.size,
  ridges: RIDGE.kinds,
})

/** Headlines are learnt on runs that were found by weights which have not seen the page, as they will be in use, and of pages as they are. */
const heads = new Numbering()
const names = new Numbering()
const headlines: Choice[] = []
const bylines: Choice[] = []
for (let fold = 0; fold < FOLDS; fold++) {
  const others = trainClasses(marked.filter((page) => page.fold !== fold).flatMap(belongExamples), classes)
  for (const page of pages.filter((one) => one.fold === fold && !one.copy)) {
    headlines.push(...present(headlineChoice(page, others, heads)))
    bylines.push(...present(bylineChoice(page, others, names)))
  }
}
const headline = trainChoice(headlines, { answers: heads.size, ridge: RIDGE.headline })
const byline = trainChoice(bylines, { answers: names.size, ridge: RIDGE.byline })

const round = (weight: number | undefined) => Number((weight ?? 0).toFixed(2))
const table = {
  line: answers.table((a) => [belongs[a], kind[a * 3], kind[a * 3 + 1], kind[a * 3 + 2]].map(round)),
  headline: heads.table((a) => round(headline[a])),
  byline: names.table((a) => round(byline[a])),
}
await writeFile(WEIGHTS, `${rows(table)}\n`)
console.log(
  `${pages.length} pages, ${answers.size + heads.size + names.size} answers: ${path.relative('.', WEIGHTS)} is written`,
)

function present<T>(value: T | null): T[] {
  return value === null ? [] : [value]
}

/** JSON with one answer a line. */
function rows(value: unknown): string {
  return JSON.stringify(value, null, 1).replace(
    /\[\s+([^\]]*?)\s+\]/g,
    (_, list: string) => `[${list.replace(/\s+/g, ' ')}]`,
  )
}
