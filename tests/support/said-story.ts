import type { Story } from '../../src/library/story.ts'
import { articleOf, storyOf } from './article-of.ts'

/** A quotation without its speaker, to which each test adds one. */
export const SAID = '“We stay here until the boats come back,”'

let made = 0

/** A story of one date and section in which these sentences stand. */
export function story(date: string, section: string, ...sentences: string[]): Story {
  made++
  const lines = [
    `${section} / Port`,
    `Council of town ${made} keeps the old pier for good`,
    date,
    `The council of town ${made} has decided to keep the old pier, after a debate that outlasted the last bus.`,
    ...sentences,
  ]
  return storyOf(articleOf(lines, `story-${made}.txt`))
}
