import { KINDS } from './gold.ts'
import type { Example } from './train-classes.ts'
import type { TrainingPage } from './training-page.ts'

/** Copies of a page teach less than the page itself. */
const COPY = 0.3

/** Lines weigh as their words do in the measure: shares of shared runs of words, each page the same. */
export function belongExamples({ page, kinds, answers: given, gold, copy }: TrainingPage): Example[] {
  const own = Math.max(
    60,
    page.lines.reduce((sum, line, i) => sum + (kinds[i] === 'text' ? line.words : 0), 0),
  )
  return page.lines.map((line, i) => ({
    answers: given[i] ?? [],
    class: kinds[i] === 'text' || kinds[i] === 'subheading' ? 0 : 1,
    weight:
      gold.weight *
      (copy ? COPY : 1) *
      ((Math.min(line.words, 80) + 4) / own) *
      (gold.subheadings === null ? 1 : 0.6),
  }))
}

/** Of lines in and near the text every one weighs the same; where nobody marked subheadings, short lines teach nothing. */
export function kindExamples({ page, kinds, answers: given, gold, copy }: TrainingPage): Example[] {
  const first = Math.max(0, kinds.indexOf('text') - 3)
  const last = kinds.lastIndexOf('text') + 3
  const weight = (gold.weight * (copy ? COPY : 1)) / Math.sqrt(Math.max(20, last - first))
  return page.lines.flatMap((line, i) => {
    const found = kinds[i] ?? 'residue'
    const unmarked = gold.subheadings === null && found === 'text' && !line.stops
    return i < first || i > last || unmarked
      ? []
      : { answers: given[i] ?? [], class: KINDS.indexOf(found), weight }
  })
}
