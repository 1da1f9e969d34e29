import type { BodyBlock } from '../article/body-block.ts'
import { OwnIds } from '../article/own-ids.ts'
import type { Cue, Quotation, Span, Speaker } from '../article/quotation.ts'
import { type Candidate, type Spoken, spoken } from './candidates.ts'
import { certainSource } from './certain-source.ts'
import { goesOnFrom } from './goes-on.ts'
import { People } from './people.ts'
import { pickSource } from './pick-source.ts'
import type { Proposal } from './proposals.ts'
import { passageText } from './quoted.ts'
import { type Scene, scenesOf } from './scene.ts'
import type { Stretch } from './stretch.ts'
import { whoIs } from './who.ts'

/** Gives the capture's offsets of a stretch of a block's text. */
export type Locate = (block: number, stretch: Stretch) => Span

const ID_LENGTH = 5

/** What is known of an article while its passages are read in order. */
interface Reading {
  readonly body: readonly BodyBlock[]
  readonly language: string
  readonly locate: Locate
  readonly scenes: readonly (Scene | null)[]
  readonly people: People
  readonly history: Spoken[]
  readonly ids: OwnIds
  /** the ids of the quotations that passages of speech became */
  readonly idsOf: Map<Spoken, string>
}

/** Every quoted passage of a body, in order, with its speaker where the text gives ground for one; `language` is BCP 47. */
export function findQuotations(body: readonly BodyBlock[], locate: Locate, language: string): Quotation[] {
  const scenes = scenesOf(body, language)
  if (scenes.every((scene) => scene === null || scene.passages.length === 0)) return []
  const reading: Reading = {
    body,
    language,
    locate,
    scenes,
    people: new People(scenes),
    history: [],
    ids: new OwnIds('q-', ID_LENGTH),
    idsOf: new Map(),
  }
  return scenes.flatMap((scene) =>
    scene === null ? [] : scene.passages.map((_, index) => read(scene, index, reading)),
  )
}

function read(scene: Scene, index: number, reading: Reading): Quotation {
  const text = passageText(scene, index)
  const { start = 0, end = 0 } = scene.passages[index] ?? {}
  const span = reading.locate(scene.block, { start, end })
  const base = { id: reading.ids.idOf(text), block: scene.block, start, end, span, text }
  const certain = certainSource(scene, index, reading)
  if (certain !== null) return { ...base, kind: 'speech', ...certain, continues: null }
  const source = pickSource({
    scene,
    index,
    sceneBefore: reading.scenes[scene.block - 1] ?? null,
    history: reading.history,
  })
  if (source === null) return { ...base, kind: 'term', speaker: null, cue: null, continues: null }
  const from = goesOnFrom(source, reading.history)
  const said = spoken(scene, index, source)
  reading.history.push(said)
  reading.idsOf.set(said, base.id)
  return {
    ...base,
    kind: 'speech',
    speaker: said.proposal === null ? null : speakerOf(said.proposal, namedElsewhere(source), reading),
    cue: said.proposal === null ? null : cueOf(said.proposal, reading.locate),
    continues: from === null ? null : (reading.idsOf.get(from) ?? null),
  }
}

/** Whether another sentence than the passage's own names its source. */
function namedElsewhere(source: Candidate): boolean {
  if (source.kind !== 'proposed') return true
  const { proposal, quoted } = source
  return quoted.closing || proposal.scene.stops[proposal.cue] !== proposal.scene.stops[quoted.at]
}

function cueOf({ scene, cue }: Proposal, locate: Locate): Cue | null {
  const token = scene.tokens[cue]
  return token === undefined
    ? null
    : { text: scene.text.slice(token.start, token.end), span: locate(scene.block, token) }
}

/** The speaker that a proposal names; a pronoun that stands for nobody who is named stays as it is. */
function speakerOf(
  { scene, mention }: Proposal,
  carried: boolean,
  { people, locate }: Reading,
): Speaker | null {
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
