import type { BodyBlock } from '../article/body-block.ts'
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
  const end = passages[index]?.outerEnd ?? text.length
  const dash = SIGNATURE.exec(text.slice(end))
  if (dash === null) return null
  const signed = text.slice(end + dash[0].length)
  const mention = signed.replace(/[.\s]+$/u, '')
  if (mention.length > LONGEST_SIGNATURE || !/^[\p{Lu}\p{Lo}]/u.test(mention) || index < passages.length - 1)
    return null
  const stretch = { start: end + dash[0].length, end: end + dash[0].length + mention.length }
  const [name = mention, ...role] = mention.split(/[,،]\s*/)
  return { name, mention, role: role.join(', ') || null, span: locate(block, stretch), basis: 'stated' }
}

interface Cut {
  readonly masked: string
  readonly cuts: readonly Stretch[]
}

const cutScenes = new WeakMap<Scene, Cut>()

/** A scene's text with its passages masked, and its sentences: the same for all of its passages. */
function cutOf(scene: Scene): Cut {
  const known = cutScenes.get(scene)
  if (known !== undefined) return known
  const { text, passages } = scene
  const masked = maskPassages(text, passages)
  const cut = { masked, cuts: sentences(text, masked, passages) }
  cutScenes.set(scene, cut)
  return cut
}

/** The first stretch, of several in order, that ends behind a place. */
function bisect(cuts: readonly Stretch[], place: number): number {
  let [low, high] = [0, cuts.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((cuts[middle]?.end ?? 0) > place) high = middle
    else low = middle + 1
  }
  return low
}

function verbLastSource(scene: Scene, index: number, { language, locate }: Known) {
  const { block, text, passages } = scene
  const passage = passages[index]
  if (passage === undefined || !hasVerbLast(language)) return null
  const { masked, cuts } = cutOf(scene)
  const sentence = cuts[bisect(cuts, passage.outerStart)]
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
