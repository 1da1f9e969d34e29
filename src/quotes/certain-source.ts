import type { BodyBlock } from '../article/body-block.ts'
import { leading } from '../article/leading.ts'
import { oncePer } from '../article/once-per.ts'
import type { Cue, Span, Speaker } from '../article/quotation.ts'
import type { Scene } from './scene.ts'
import { maskPassages, sentences } from './sentence.ts'
import type { Stretch } from './stretch.ts'
import { attributeVerbLast, hasVerbLast } from './verb-last.ts'

interface Known {
  readonly body: readonly BodyBlock[]
  readonly language: string
  readonly locate: (block: number, stretch: Stretch) => Span
}

/** Who signs a quotation that stands by itself, or speaks in a language whose verb ends the sentence; null where neither is so. */
export function certainSource(
  scene: Scene,
  index: number,
  known: Known,
): { speaker: Speaker | null; cue: Cue | null } | null {
  const { body, locate } = known
  if (body[scene.block]?.kind === 'blockquote') {
    const signer = signedSpeaker(scene, index, locate)
    if (signer !== null) return { speaker: signer, cue: null }
  }
  return verbLastSource(scene, index, known)
}

/** What is longer is a sentence, and no name. */
const LONGEST_SIGNATURE = 100
const SIGNATURE = /^[\s.,]*[—–―-]{1,2}\s?(?=\S)/u

/** "“…” — Mira Halden, harbour master". */
function signedSpeaker(
  { block, text, passages }: Scene,
  index: number,
  locate: Known['locate'],
): Speaker | null {
  if (index < passages.length - 1) return null
  const end = passages[index]?.outerEnd ?? text.length
  const dash = SIGNATURE.exec(text.slice(end))
  if (dash === null) return null
  const signed = text.slice(end + dash[0].length)
  const mention = signed.replace(/[.\s]+$/u, '')
  if (mention.length > LONGEST_SIGNATURE || !/^[\p{Lu}\p{Lo}]/u.test(mention)) return null
  const stretch = { start: end + dash[0].length, end: end + dash[0].length + mention.length }
  const [name = mention, ...role] = mention.split(/[,،]\s*/)
  return { name, mention, role: role.join(', ') || null, span: locate(block, stretch), basis: 'stated' }
}

/** A scene's text with its passages masked, and its sentences: the same for all of its passages. */
const cutOf = oncePer(({ text, passages }: Scene) => {
  const masked = maskPassages(text, passages)
  return { masked, cuts: sentences(text, masked, passages) }
})

function verbLastSource(scene: Scene, index: number, { language, locate }: Known) {
  const { block, text, passages } = scene
  const passage = passages[index]
  if (passage === undefined || !hasVerbLast(language)) return null
  const { masked, cuts } = cutOf(scene)
  const sentence = cuts[leading(cuts, ({ end }) => end <= passage.outerStart)]
  const found = sentence === undefined ? null : attributeVerbLast(masked, sentence, passage, language)
  if (found === null) return null
  const words = ({ start, end }: Stretch) => text.slice(start, end)
  const { cue, source } = found
  return {
    speaker:
      source === null
        ? null
        : {
            name: words(source),
            mention: words(source),
            role: null,
            span: locate(block, source),
            basis: 'stated' as const,
          },
    cue: { text: words(cue), span: locate(block, cue) },
  }
}
