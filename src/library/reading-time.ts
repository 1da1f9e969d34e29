import type { Article } from '../article/article.ts'
import { SPACELESS_SCRIPTS, words } from '../article/words.ts'

/** Silent reading of non-fiction in English: 238 words a minute (Brysbaert, 2019). */
const WORDS_A_MINUTE = 238
/** Silent reading of Chinese: 260 characters a minute (the same source); the other scripts without spaces are near it. */
const CHARACTERS_A_MINUTE = 260
const UNSPACED = new RegExp(`[${SPACELESS_SCRIPTS}]`, 'gu')

/** How long an article's body takes to read, in whole minutes, at least one. */
export function readingMinutes({ body }: Article): number {
  const text = body.map((block) => block.text).join(' ')
  const characters = text.match(UNSPACED)?.length ?? 0
  const spaced = words(text.replace(UNSPACED, ' ')).length
  return Math.max(1, Math.round(spaced / WORDS_A_MINUTE + characters / CHARACTERS_A_MINUTE))
}
