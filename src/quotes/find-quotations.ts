import type { BodyBlock } from '../article/body-block.ts'
import type { Cue, Quotation, Span, Speaker } from '../article/quotation.ts'
import { proposalOf, type Spoken } from './candidates.ts'
import { certainSource } from './certain-source.ts'
import { QuotationIds } from './quotation-ids.ts'
import { passageText } from './quoted.ts'
import { type Appearance, peopleOf } from './people.ts'
import { pickSource } from './pick-source.ts'
import type { Proposal } from './proposals.ts'
import { type Scene, scenesOf } from './scene.ts'
import type { Stretch } from './stretch.ts'
import { whoIs } from './who.ts'

/** Gives the capture's offsets of a stretch of a block's text. */
export type Locate = (block: number, stretch: Stretch) => Span

/** What is known of an article while its passages are read in order. */
interface Reading {
  readonly body: readonly BodyBlock[]
  readonly language: string
  readonly locate: Locate
  readonly scenes: readonly (Scene | null)[]
  readonly people: readonly Appearance[]
  readonly history: Spoken[]
  readonly quotes: Quotation[]
  readonly ids: QuotationIds
}

/** Every quoted passage of a body, in order, with its speaker where the text gives ground for one; `language` is BCP 47. */
export function findQuotations(body: readonly BodyBlock[], locate: Locate, language: string): Quotation[] {
  const scenes = scenesOf(body, language)
  if (scenes.every((scene) => scene === null || scene.passages.length === 0)) return []
  const people = peopleOf(scenes)
  const reading: Reading = { body, language, locate, scenes, people, history: [], quotes: [], ids: new QuotationIds() }
  for (const scene of scenes) scene?.passages.forEach((_, index) => reading.quotes.push(read(scene, index, reading)))
  return reading.quotes
}

function read(scene: Scene, index: number, reading: Reading): Quotation {
  const text = passageText(scene, index)
  const { start = 0, end = 0 } = scene.passages[index] ?? {}
  const span = reading.locate(scene.block, { start, end })
  const base = { id: reading.ids.idOf(text), block: scene.block, start, end, span, text }
  const certain = certainSource(scene, index, reading)
  if (certain !== null) return { ...base, kind: 'speech', ...certain, continues: null }
  const { source, speech } = pickSource({
    scene,
    index,
    sceneBefore: reading.scenes[scene.block - 1] ?? null,
    history: reading.history,
  })
  if (!speech) return { ...base, kind: 'term', speaker: null, cue: null, continues: null }
  reading.history.push({ scene, index, source })
  const proposal = proposalOf(source)
  const carried = source.kind === 'carried' || (source.kind === 'proposed' && source.quoted.closing)
  return {
    ...base,
    kind: 'speech',
    speaker: proposal === null ? null : speakerOf(proposal, carried, reading),
    cue: proposal === null ? null : cueOf(proposal, reading.locate),
    continues: source.kind === 'carried' ? (goesOnFrom(source.from, reading) ?? null) : null,
  }
}

/** The id of the quotation that a carried one goes on from. */
function goesOnFrom({ scene, index }: Spoken, { quotes }: Reading): string | undefined {
  const start = scene.passages[index]?.start
  return quotes.find((quote) => quote.block === scene.block && quote.start === start)?.id
}

function cueOf({ scene, cue }: Proposal, locate: Locate): Cue | null {
  const token = scene.tokens[cue]
  return token === undefined
    ? null
    : { text: scene.text.slice(token.start, token.end), span: locate(scene.block, token) }
}

/** The speaker that a proposal names; a pronoun that stands for nobody who is named stays as it is. */
function speakerOf({ scene, mention }: Proposal, carried: boolean, { people, locate }: Reading): Speaker | null {
  if (mention === null) return null
  const words = scene.text.slice(mention.start, mention.end)
  const who = whoIs(scene, mention, people)
  return {
    name: who?.name ?? words,
    mention: words,
    role: who?.role ?? null,
    span: locate(scene.block, mention),
    basis: carried || who?.itself !== true ? 'carried' : 'stated',
  }
}
