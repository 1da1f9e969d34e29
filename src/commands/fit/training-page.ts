import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { decode } from '../../capture/decode.ts'
import { splitLines } from '../../capture/lines.ts'
import { QUESTIONS } from '../../capture/model/judge.ts'
import { type Page, readPage } from '../../capture/model/page.ts'
import { roughLanguage } from '../../capture/rough-language.ts'
import { unwrap } from '../../capture/unwrap.ts'
import { type Gold, goldOf, type Kind } from './gold.ts'
import { kindsOf } from './gold-lines.ts'
import type { Numbering } from './numbering.ts'

/** A page to learn from: its lines, what each is, and the numbers of the answers that it gives. */
export interface TrainingPage {
  readonly gold: Gold
  readonly page: Page
  readonly language: string
  readonly kinds: readonly Kind[]
  readonly answers: readonly (readonly number[])[]
  /** which part of the data it is in, when parts are held out in turn; pages of one publisher share theirs */
  readonly fold: number
}

/** Parts that the data are cut into. */
export const FOLDS = 5

/** Reads the captures of a folder that has a `gold.json`. */
export async function readTrainingPages(folder: string, numbering: Numbering): Promise<TrainingPage[]> {
  const golds = goldOf(JSON.parse(await readFile(path.join(folder, 'gold.json'), 'utf8')))
  const pages: TrainingPage[] = []
  for (const gold of golds) {
    const decoded = decode(await readFile(path.join(folder, `${gold.id}.txt`)))
    if (!decoded.ok) throw new Error(`${folder}/${gold.id}.txt: ${decoded.issue.reason}`)
    const lines = unwrap(decoded.text, splitLines(decoded.text))
    const language = roughLanguage(lines)
    const page = readPage(lines, language)
    pages.push({
      gold,
      page,
      language,
      kinds: kindsOf(page.lines, gold),
      answers: page.lines.map((line, at) => [
        numbering.of('always', ''),
        ...QUESTIONS.map(({ name, ask }) => numbering.of(name, ask(line, page, at))),
      ]),
      fold: foldOf(gold.id),
    })
  }
  return pages
}

/** A part by the name of the capture, its date apart. */
function foldOf(id: string): number {
  let sum = 7
  for (const char of id.replace(/_\d{4}_\d\d_\d\d.*/, '')) sum = (sum * 31 + (char.codePointAt(0) ?? 0)) >>> 0
  return sum % FOLDS
}
