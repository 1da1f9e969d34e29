const NAMED =
  /(?:so[- ]called|known as|dubbed|nicknamed|titled|entitled|named|termed|called the|the (?:film|movie|book|novel|song|album|show|series|documentary|magazine|play|paper|band|word|phrase|term|slogan)|sogenannte[rnms]?|intitulé[es]?|titulad[oa]|называем\p{L}+|به نام|موسوم به|称为|称之为|所谓|名为|被称作)\s*$/iu

/** "call the flood the “January tax”": a name given to a thing, which stands between verb and name. */
const CALLED =
  /\b(?:call(?:s|ed)?|dub(?:s|bed)?|nicknamed?)\s(?!(?:it|them|him|her|this|that)\b)(?:[\p{L}’'-]+\s){1,4}$/iu
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu

/** What is known about a passage when it is told whether somebody speaks in it. */
interface TermContext {
  readonly text: string
  readonly before: string
  readonly attributed: boolean
  readonly wholeSentence: boolean
}

/** Whether a passage is a name, a title or a scare quote, and nobody's speech. */
export function isTerm({ text, before, attributed, wholeSentence }: TermContext): boolean {
  const count = Math.max(text.split(/\s+/).length, (text.match(UNSPACED)?.length ?? 0) / 2)
  if (NAMED.test(before) && count <= 8) return true
  if (CALLED.test(before) && count <= 3 && !/[.,!?…]$/u.test(text)) return true
  if (!/\p{L}{2}/u.test(text)) return true
  if (wholeSentence) return false
  const titleCase =
    count >= 2 &&
    count <= 8 &&
    text.split(/\s+/).every((word) => /^[\p{Lu}\p{N}]|^(?:of|the|and|in|to|a|for)$/u.test(word))
  if (titleCase && !/[.,!?…]$/u.test(text)) return true
  return !attributed && count <= 5 && !/[.,!?…]$/u.test(text)
}
