import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { decode } from '../../capture/decode.ts'
import type { Line } from '../../capture/lines.ts'
import { QUESTIONS } from '../../capture/model/judge.ts'
import { type Page, readPage } from '../../capture/model/page.ts'
import { readingLanguage } from '../../capture/rough-language.ts'
import { linesOf } from '../../capture/unwrap.ts'
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
  /** a copy of a page as others may have made it */
  readonly copy: boolean
}

/** Parts that the data are cut into. */
export const FOLDS = 5

/** So many paragraphs are left of a page in its short copy. */
const SHORT = 4

/**
 * Reads the captures of a folder that has a `gold.json`: each as it is, and as others may have copied it, without its
 * blank lines and only up to its first paragraphs.
 */
export async function readTrainingPages(folder: string, numbering: Numbering): Promise<TrainingPage[]> {
  const golds = goldOf(JSON.parse(await readFile(path.join(folder, 'gold.json'), 'utf8')))
  const pages: TrainingPage[] = []
  for (const gold of golds) {
    const decoded = decode(await readFile(path.join(folder, `${gold.id}.txt`)))
    if (!decoded.ok) throw new Error(`${folder}/${gold.id}.txt: ${decoded.issue.reason}`)
    const lines = linesOf(decoded.text)
    const page = trainingPage(lines, gold, numbering)
    pages.push(page)
    if (gold.body === null) continue
    const copies = [lines.filter(({ blank }) => !blank), shortCopy(lines, page)]
    pages.push(...copies.map((copy) => ({ ...trainingPage(copy, gold, numbering), copy: true })))
  }
  return pages
}

/** The lines of a page up to its first paragraphs. */
function shortCopy(lines: readonly Line[], { page, kinds }: TrainingPage): Line[] {
  const paragraphs = page.lines.filter(({ prose }, i) => prose && kinds[i] === 'text')
  return lines.slice(0, (paragraphs[SHORT - 1]?.index ?? lines.length) + 1)
}

function trainingPage(lines: readonly Line[], gold: Gold, numbering: Numbering): TrainingPage {
  const language = readingLanguage(lines)
  const page = readPage(lines, language)
  return {
    gold,
    page,
    language,
    kinds: kindsOf(page.lines, gold),
    answers: page.lines.map((line, at) => [
      numbering.of('always', ''),
      ...QUESTIONS.map(({ name, ask }) => numbering.of(name, ask(line, page, at))),
    ]),
    fold: foldOf(gold.id),
    copy: false,
  }
}

/** A part by the name of the capture, its date apart. */
function foldOf(id: string): number {
  let sum = 7
  for (const char of id.replace(/_\d{4}_\d\d_\d\d.*/, '')) sum = (sum * 31 + (char.codePointAt(0) ?? 0)) >>> 0
  return sum % FOLDS
}
