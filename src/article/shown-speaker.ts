import type { Article } from './article.ts'
import { displayText } from './display-text.ts'
import { isPronoun } from './pronouns.ts'
import type { Quotation } from './quotation.ts'

/**
 * How a quotation's speaker is shown: the name where its own sentence gives it, in brackets where the text only
 * implies it, null where nobody is named, or a pronoun that nothing in the text resolves.
 */
export function shownSpeaker({ language }: Article, { speaker }: Quotation): string | null {
  if (speaker === null || isPronoun(speaker.name, language)) return null
  const name = displayText(speaker.name)
  return speaker.basis === 'stated' ? name : `[${name}]`
}
