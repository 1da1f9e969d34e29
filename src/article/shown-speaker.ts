import { displayText } from './display-text.ts'
import type { Quotation } from './quotation.ts'

/** A pronoun that nothing in the text resolves: it stands for nobody outside its sentence. */
const PRONOUN_LENGTH = 4

/**
 * How a quotation's speaker is shown: the name where its own sentence gives it, in brackets where the text only
 * implies it, null where nobody is named.
 */
export function shownSpeaker({ speaker }: Quotation): string | null {
  if (speaker === null) return null
  const name = displayText(speaker.name)
  if (speaker.basis === 'stated') return name
  const unresolved = speaker.name === speaker.mention && /^\S+$/.test(name) && name.length <= PRONOUN_LENGTH
  return unresolved ? null : `[${name}]`
}
