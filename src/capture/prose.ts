import { perText } from '../article/per-text.ts'
import { SPACELESS_SCRIPTS, words } from '../article/words.ts'

const UNSPACED = new RegExp(`[${SPACELESS_SCRIPTS}]`, 'gu')
/** Of these scripts, those whose signs are sounds and not syllables or words: a word has twice as many. */
const SOUNDS = /[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/gu
/** A stop, with marks and a writer's signature in full-width brackets behind it. */
const STOP = /[.!?…。！？؟۔।။:][\s"'“”„‘’»«›‹」』)\]}*¹²³]*(?:（[^（）]{1,14}）)?$/u

/** How much a line reads like running text. */
export interface Prose {
  /** Its length in words; scripts without spaces count two characters as a word, or four of an alphabet. */
  readonly words: number
  /** Whether it ends as a sentence does. */
  readonly stops: boolean
}

/** Measures one line as running text. */
export const measureProse = perText((line: string): Prose => {
  const unspaced = line.match(UNSPACED)?.length ?? 0
  const sounds = unspaced === 0 ? 0 : (line.match(SOUNDS)?.length ?? 0)
  const spaced = words(line.replace(UNSPACED, ' ')).length
  return { words: spaced + unspaced / 2 - sounds / 4, stops: STOP.test(line) }
})
