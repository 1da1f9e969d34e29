import { type ListPage, paginate } from '../pagination.ts'
import type { Saying } from './sayings.ts'
import type { Voice } from './voices.ts'

/** One page of what somebody says. */
export interface VoicePage {
  readonly voice: Voice
  readonly page: ListPage<Saying>
}

/** Names that stand on one page of the list of voices, for each item of a page of stories: they are short. */
const NAMES = 4

/** The pages of the list of everybody who speaks. */
export function voiceLists(voices: readonly Voice[], size: number): ListPage<Voice>[] {
  return paginate(voices, size * NAMES)
}

/** Every page of every voice, of at most `size` quotations each. */
export function voicePages(voices: readonly Voice[], size: number): VoicePage[] {
  return voices.flatMap((voice) => paginate(voice.sayings, size).map((page) => ({ voice, page })))
}
