const NAMED =
  /(?:so[- ]called|known as|dubbed|nicknamed|titled|entitled|named|termed|called the|the (?:film|movie|book|novel|song|album|show|series|documentary|magazine|play|paper|band|word|phrase|term|slogan)|sogenannte[rnms]?|intitulé[es]?|titulad[oa]|называем\p{L}+|به نام|موسوم به)\s*$/iu

/** What is known about a passage when it is told whether somebody speaks in it. */
export interface TermContext {
  readonly text: string
  readonly before: string
  readonly attributed: boolean
  readonly wholeSentence: boolean
}

/** Whether a passage is a name, a title or a scare quote, and nobody's speech. */
export function isTerm({ text, before, attributed, wholeSentence }: TermContext): boolean {
  const count = text.split(/\s+/).length
  if (NAMED.test(before) && count <= 8) return true
  if (!/\p{L}{2}/u.test(text)) return true
  if (wholeSentence) return false
  const titleCase =
    count >= 2 &&
    count <= 8 &&
    text.split(/\s+/).every((word) => /^[\p{Lu}\p{N}]|^(?:of|the|and|in|to|a|for)$/u.test(word))
  if (titleCase && !/[.,!?…]$/u.test(text)) return true
  return !attributed && count <= 5 && !/[.,!?…]$/u.test(text)
}
