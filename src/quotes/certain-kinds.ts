import { passageText } from './quoted.ts'
import type { Scene } from './scene.ts'

/** Words right before a passage that say that it is what something is called. */
const CALLED =
  /(?:so[- ]called|sogenannte[rnms]?|intitulé[es]?|titulad[oa]s?|llamad[oa]s?|называем\p{L}+|под названием|به نام|موسوم به|اصطلاح|المسمى|المسماة|بعنوان|称为|称之为|所谓|名为|被称作)\s*$/iu
const NEAR = 30

/** Whether a passage cannot be speech: it holds no word, or stands behind words that announce a name. */
export function isCertainTerm({ scene, index }: { readonly scene: Scene; readonly index: number }): boolean {
  const start = scene.passages[index]?.outerStart ?? 0
  return (
    !/\p{L}{2}|[\p{Lo}]/u.test(passageText(scene, index)) ||
    CALLED.test(scene.text.slice(Math.max(0, start - NEAR), start))
  )
}

const SENTENCE = /^\P{Ll}.{20,}[.!?…。！？؟]["”’»')\]]*$/su

/** Whether a passage must be speech: a block of its own that begins and stops as a sentence does. */
export function isCertainSpeech({
  scene,
  index,
}: {
  readonly scene: Scene
  readonly index: number
}): boolean {
  return scene.tokens.length === 1 && SENTENCE.test(passageText(scene, index))
}
