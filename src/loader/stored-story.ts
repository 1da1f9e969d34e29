import { z } from 'zod'
import type { Story } from '../library/story.ts'

/** Recognises a story that the loader itself has put into the store. */
export const storedStory = z.custom<Story>(
  (value) => typeof value === 'object' && value !== null && 'article' in value && 'body' in value,
  'expected a story that the loader has stored',
)
