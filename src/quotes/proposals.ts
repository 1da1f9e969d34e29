import type { Mention, MentionKind } from './mentions.ts'
import type { Scene } from './scene.ts'
import type { TokenKind } from './token.ts'
import { behindAdverbs, isPassive, isVerb } from './verbs.ts'

/** Who could speak in a passage, and the word that would say so; the mention is null where the cue names nobody. */
export interface Proposal {
  readonly scene: Scene
  /** the token of the cue */
  readonly cue: number
  readonly mention: Mention | null
}

/** Tokens that can be the cue of a passage: of those, the weaker ones only within its own sentence. */
const STRONG: readonly TokenKind[] = [
  'speech verb',
  'participle',
  'according',
  'speech noun',
  'colon',
  'dash',
]
const WEAK: readonly TokenKind[] = ['verb', 'auxiliary']
/** How far from a passage its cue can stand, and how far from a cue the subject that opens its sentence. */
const REACH = { sentences: 2, tokens: 70, passages: 2, subject: 100 }
const MENTIONS = { left: 4, right: 2 }

/** Everything in a passage's own block that could say who speaks in it. */
export function proposalsFor(scene: Scene, passage: number): Proposal[] {
  const { tokens, stops, passagesBefore } = scene
  const at = scene.passageTokens[passage] ?? 0
  const own = stops[at] ?? 0
  let proposals: Proposal[] = []
  const first = Math.max(0, at - REACH.tokens)
  const last = Math.min(tokens.length - 1, at + REACH.tokens)
  for (let cue = first; cue <= last; cue++) {
    const kind = tokens[cue]?.kind
    if (kind === undefined || cue === at) continue
    const apart = (stops[cue] ?? 0) - own
    if (apart < -REACH.sentences || apart > 1) continue
    const between = Math.abs((passagesBefore[cue] ?? 0) - passage) - (cue > at ? 1 : 0)
    if (between > REACH.passages) continue
    if (apart === 0 && cue < at && isWho(scene, cue)) proposals = []
    if (STRONG.includes(kind) || (apart === 0 && WEAK.includes(kind) && !helps(scene, cue)))
      propose(scene, cue, proposals)
  }
  return proposals
}

/** Whether an auxiliary stands with another verb, which is the cue then, or makes one passive. */
function helps({ tokens, ownWeights }: Scene, at: number): boolean {
  if (!ownWeights && tokens[at]?.parts.has('passive') === true) return true
  const next = behindAdverbs(tokens, at + 1)
  return (
    tokens[at]?.kind === 'auxiliary' && next !== undefined && (isVerb(next) || next.kind === 'participle')
  )
}

/** Proposals of a block's last sentences for what the next block begins with. */
export function closingProposals(scene: Scene): Proposal[] {
  const { tokens, stops } = scene
  const end = stops[tokens.length] ?? 0
  const proposals: Proposal[] = []
  for (let cue = Math.max(0, tokens.length - REACH.tokens); cue < tokens.length; cue++) {
    const kind = tokens[cue]?.kind
    if (kind !== undefined && STRONG.includes(kind) && end - (stops[cue] ?? 0) <= 1)
      propose(scene, cue, proposals)
  }
  return proposals
}

function propose(scene: Scene, cue: number, proposals: Proposal[]): void {
  const { mentions, stops, mentionsBefore } = scene
  const sentence = stops[cue] ?? 0
  const here = mentionsBefore[cue] ?? 0
  const agent = agentOf(scene, cue)
  const only = agent === undefined ? inverted(scene, cue) : agent
  if (only !== undefined) {
    proposals.push({ scene, cue, mention: only })
    return
  }
  const near: Mention[] = []
  const add = (mention: Mention | undefined) => {
    if (mention === undefined || mention.kind === 'time' || near.includes(mention)) return
    if (stops[mention.first] !== sentence || cue - mention.last > REACH.subject) return
    if (scene.tokens[mention.first - 1]?.parts.has('during') === true) return
    near.push(mention)
  }
  const subject = subjectOfClause(scene, cue)
  for (let i = here - 1; i >= (subject ?? Math.max(0, here - MENTIONS.left)); i--) add(mentions[i])
  for (let i = here; i < here + MENTIONS.right; i++) add(mentions[i])
  const first = mentionsBefore[scene.sentenceStarts[cue] ?? 0] ?? 0
  if (subject === undefined) for (const at of [first, first + 1]) add(mentions[at])
  for (const mention of [...subjects(scene, near), null]) proposals.push({ scene, cue, mention })
}

/** Mentions that are somebody, who speaks if anybody does; a script without capitals does not tell. */
const SOMEBODY: ReadonlySet<MentionKind> = new Set(['person', 'role', 'he or she'])

/**
 * The mentions that can be a verb's subject: where somebody else is named, nobody behind a preposition, which is whom
 * they speak to, or where: "dijo a Clarín el alcalde". English has weights for that.
 */
function subjects({ tokens, ownWeights }: Scene, mentions: readonly Mention[]): readonly Mention[] {
  if (ownWeights) return mentions
  const free = mentions.filter(({ first }) => tokens[first - 1]?.kind !== 'preposition')
  const isSomebody = ({ kind, first }: Mention) =>
    SOMEBODY.has(kind) || /^\p{Lo}/u.test(tokens[first]?.word ?? '')
  return free.some(isSomebody) ? free : mentions
}

/** "Работы начнутся осенью, сообщил городской совет": behind a comma and right before its subject, a verb has none to its left. English has weights for this order. */
function inverted({ tokens, mentions, mentionsBefore, ownWeights }: Scene, cue: number): Mention | undefined {
  if (ownWeights || tokens[cue]?.kind !== 'speech verb' || tokens[cue - 1]?.kind !== 'comma') return undefined
  const at = mentionsBefore[cue] ?? 0
  const behind = mentions[at]
  if (behind?.first !== cue + 1 || behind.kind === 'time') return undefined
  const next = mentions[at + 1]
  const isNamed = next?.kind === 'person' && next.first === behind.last + 2
  return isNamed && behind.kind !== 'person' && tokens[behind.last + 1]?.kind === 'comma' ? next : behind
}

/** "…, while Mira Halden, the mayor, insisted": the mention that opens the clause of a verb of speaking, right before it; nobody further left has that verb. */
function subjectOfClause({ tokens, mentions, mentionsBefore }: Scene, cue: number): number | undefined {
  const at = (mentionsBefore[cue] ?? 0) - 1
  const mention = mentions[at]
  if (tokens[cue]?.kind !== 'speech verb' || mention === undefined) return undefined
  const apposition = mention.last > mention.head
  const parts = tokens
    .slice(mention.last + 1, cue)
    .filter(({ kind }) => kind !== 'adverb' && kind !== 'auxiliary')
  if (parts.length > 0 && !(apposition && parts.length === 1 && parts[0]?.kind === 'comma')) return undefined
  const before = tokens[mention.first - 1]
  const opens =
    mention.kind === 'who' ||
    before?.kind === 'that' ||
    before?.parts.has('subordinating') === true ||
    (before?.kind === 'conjunction' && !before.parts.has('coordinating'))
  return opens ? at : undefined
}

/** "Mira Halden, who called it": what such a clause quotes, nobody before it says. */
function isWho(scene: Scene, cue: number): boolean {
  const subject = subjectOfClause(scene, cue)
  return subject !== undefined && scene.mentions[subject]?.kind === 'who'
}

/** How far behind a passive verb its agent can stand, in tokens. */
const AGENT = 14
/** Whoever "was quoted" spoke. */
const QUOTED = /^(?:quoted|cited)$/

/** Who acts in "Jon Arrel was accused by the mayor"; null where a passive names nobody, undefined where a verb is none. */
function agentOf({ tokens, mentions, mentionsBefore }: Scene, cue: number): Mention | null | undefined {
  const token = tokens[cue]
  if (token?.kind !== 'speech verb' || QUOTED.test(token.word)) return undefined
  const passive = isPassive(tokens, cue)
  const behind = tokens.slice(cue + 1, cue + 1 + AGENT)
  const by = behind.findIndex(({ parts }) => parts.has('agent'))
  const ends = behind.findIndex(({ kind }) => kind === 'stop')
  const found = by < 0 || (ends >= 0 && ends < by) ? undefined : mentions[mentionsBefore[cue + by + 2] ?? 0]
  const agent = found?.first === cue + by + 2 && found.kind !== 'time' ? found : null
  if (passive) return agent
  return by === 0 && agent !== null && agent.kind !== 'thing' && tokens[cue - 1]?.kind === 'comma'
    ? agent
    : undefined
}
