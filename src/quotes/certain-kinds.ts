import { wideLetters } from '../article/words.ts'
import { isNameInMarks } from './names-in-marks.ts'
import { passageText } from './quoted.ts'
import type { Scene } from './scene.ts'

/** Words right before a passage that say that it is what something is called. */
const CALLED =
  /(?:so[- ]called|known as|code-?named|nicknamed|sogenannte[rnms]?|intitulé[es]?|titulad[oa]s?|llamad[oa]s?|называем\p{L}+|под названием|به نام|موسوم به|اصطلاح|المسمى|المسماة|بعنوان|称为|称之为|所谓|名为|被称作)\s*$/iu

/** "call the flood the", "speak of the": a name given to a thing, where what follows is a few words and no sentence. */
const GIVEN =
  /(?:\bcall(?:s|ed)?\s(?:[\p{L}’'-]+\s){0,4}the|\bparl(?:ent|e|ano|a)\s(?:de|du|des|di)(?:\sl[ae])?|\bfalam?\sem|\bhablan?\sde(?:l|\sla)?)\s*$/iu
/** "call the route “the milk train”" */
const CALLS = /\bcall(?:s|ed)?\s(?:[\p{L}’'-]+\s){1,4}$/iu
const NEAR = 60
const FEW = 3

/** Whether a passage cannot be speech: it holds no word, is a name, or stands behind words that announce one. */
export function isCertainTerm({ scene, index }: { readonly scene: Scene; readonly index: number }): boolean {
  const text = passageText(scene, index)
  if (!/\p{L}{2}|[\p{Lo}]/u.test(text) || isNameInMarks(scene, index)) return true
  const start = scene.passages[index]?.outerStart ?? 0
  const before = scene.text.slice(Math.max(0, start - NEAR), start)
  const few = text.split(/\s+/).length <= FEW && !/[.,!?…]$/u.test(text)
  return CALLED.test(before) || (few && (GIVEN.test(before) || (/^the\s/i.test(text) && CALLS.test(before))))
}

const SENTENCE = /^\P{Ll}.{20,}[.!?…。！？؟]["”’»')\]]*$/su

/** No name is as long as this: in words, or in letters of a script that puts no or few spaces between words. */
const LONG = { words: 12, letters: 24 }

/**
 * Whether a passage must be speech: a block of its own that begins and stops as a sentence does, or one that is too
 * long for a name. English has weights for the length of its passages.
 */
export function isCertainSpeech({
  scene,
  index,
}: {
  readonly scene: Scene
  readonly index: number
}): boolean {
  const text = passageText(scene, index)
  if (scene.tokens.length === 1 && SENTENCE.test(text)) return true
  if (scene.ownWeights) return false
  return wideLetters(text) >= LONG.letters || text.split(/\s+/).length >= LONG.words
}
