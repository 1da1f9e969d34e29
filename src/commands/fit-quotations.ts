import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { readAnnotated } from './fit/annotated.ts'
import { type Learnt, learnSources, learnSpeech } from './fit/learn-quotations.ts'
import { placeGiven, readOptions, refuse } from './options.ts'

const WEIGHTS = path.resolve('src/quotes/weights.json')
/** Lighter weights than this are left out of the table. */
const LEAST = 0.03

const { rest } = readOptions(
  {
    usage: 'fit:quotations -- FILE',
    about:
      'Learns the weights that tell who says a passage, and whether anybody does, from annotated articles.',
    options: {},
    takes: 'a file with one annotated article a line: id, text, quotes with span, source and cue',
  },
  process.argv.slice(2),
)
const [file] = rest
if (file === undefined) refuse('fit:quotations needs a file of annotated articles; --help says more')

const articles = await readAnnotated(placeGiven(file, file))
const source = learnSources(articles)
const speech = learnSpeech(articles)
await writeFile(WEIGHTS, `${JSON.stringify({ source: tableOf(source), speech: tableOf(speech) }, null, 1)}\n`)
console.log(
  `${articles.length} articles, ${source.numbers.size + speech.numbers.size} answers: ${path.relative('.', WEIGHTS)} is written`,
)

/** Weights by question and answer, rounded; what weighs nothing is left out. */
function tableOf({ numbers, weights }: Learnt): Record<string, Record<string, number>> {
  const table = numbers.table((answer) => Number((weights[answer] ?? 0).toFixed(2)))
  return Object.fromEntries(
    Object.entries(table).map(([question, answers]) => [
      question,
      Object.fromEntries(Object.entries(answers).filter(([, weight]) => Math.abs(weight) >= LEAST)),
    ]),
  )
}
