import { range, yes } from '../article/answers.ts'
import type { Quoted } from './quoted.ts'
import type { Proposal } from './proposals.ts'
import type { Token } from './tokens.ts'

/** A question that is asked of a proposal for a passage; what it answers is looked up in the table of weights. */
export interface ProposalQuestion {
  readonly name: string
  /** its name where the block before the passage's own proposes */
  readonly closing: string
  readonly ask: (proposal: Proposal, quoted: Quoted) => string
}

const QUESTIONS: readonly Omit<ProposalQuestion, 'closing'>[] = [
  { name: 'order', ask: orderOf },
  { name: 'order, and what parts the passage from it', ask: (p, q) => `${orderOf(p, q)}: ${gapToPassage(p, q)}` },
  { name: 'order, and what parts source from cue', ask: (p, q) => `${orderOf(p, q)}: ${gapBetween(p)}` },
  { name: 'order, and how the passage ends', ask: (p, q) => `${orderOf(p, q)}: ${q.end}${adjacent(p, q)}` },
  { name: 'order, and how the passage begins', ask: (p, q) => `${orderOf(p, q)}: ${q.start}, ${q.before}` },
  { name: 'order and cue', ask: (p, q) => `${orderOf(p, q)}: ${cueKind(p)}` },
  { name: 'cue', ask: (p) => cueKind(p) },
  { name: 'verb', ask: (p) => verbOf(p) },
  { name: 'the verb of the source', ask: (p, q) => `${orderOf(p, q)}: ${verbOfSource(p)}` },
  { name: 'subjects between', ask: (p, q) => `${sideOf(p, q)}: ${subjectsBetween(p)}` },
  { name: 'source', ask: (p) => p.mention?.kind ?? 'none' },
  { name: 'source and cue', ask: (p) => `${p.mention?.kind ?? 'none'}: ${cueKind(p)}` },
  { name: 'source and order', ask: (p, q) => `${p.mention?.kind ?? 'none'}: ${orderOf(p, q)}` },
  { name: 'before the source', ask: (p, q) => `${placeOf(p)}: ${orderOf(p, q)}` },
  { name: 'source is the first of its sentence', ask: (p) => firstOfSentence(p) },
  { name: 'before the cue', ask: (p) => tokenName(p.scene.tokens[p.cue - 1]) + (p.mention === null ? '' : '') },
  { name: 'behind the cue', ask: (p, q) => `${sideOf(p, q)}: ${tokenName(p.scene.tokens[p.cue + 1])}` },
  { name: 'cues between cue and passage', ask: (p, q) => `${sideOf(p, q)}: ${between(p.scene.cuesBefore, p.cue, q)}` },
  { name: 'mentions between source and passage', ask: (p, q) => p.mention === null ? 'none' : `${orderOf(p, q)}: ${between(p.scene.mentionsBefore, p.mention.first, q)}` },
  { name: 'passages between cue and passage', ask: (p, q) => `${sideOf(p, q)}: ${passagesBetween(p, q)}` },
  { name: 'sentences apart', ask: (p, q) => sentencesApart(p, q) },
  { name: 'words apart', ask: (p, q) => `${sideOf(p, q)}: ${range(distance(p.cue, q), [1, 2, 4, 8, 15, 30])}` },
  { name: 'that', ask: (p) => yes(p.scene.tokens.slice(p.cue + 1, p.cue + 4).some(({ word }) => word === 'that')) },
  { name: 'the source of the passage before', ask: (p, q) => sameSource(p, q) },
  { name: 'the cue of the passage before', ask: (p, q) => sameCue(p, q) },
  { name: 'passive', ask: (p, q) => passive(p, q) },
]

export const PROPOSAL_QUESTIONS: readonly ProposalQuestion[] = QUESTIONS.map((question) => ({
  ...question,
  closing: `block before: ${question.name}`,
}))

const cueToken = ({ scene, cue }: Proposal): Token | undefined => scene.tokens[cue]

/** What kind of word the cue is; a participle or a verb that stands in no table is a weaker one. */
function cueKind(proposal: Proposal): string {
  const token = cueToken(proposal)
  return token === undefined ? 'none' : token.kind === 'participle' && token.known !== true ? 'unknown participle' : token.kind
}

/** In which order source (S), cue (C) and passage (Q) stand. */
export function orderOf({ mention, cue }: Proposal, { at }: Quoted): string {
  const places: [string, number][] = [['C', cue], ['Q', at]]
  if (mention !== null) {
    if (cue >= mention.first && cue <= mention.last) return cue < at ? 'C in S Q' : 'Q C in S'
    places.push(['S', mention.first])
  }
  return places.sort((a, b) => a[1] - b[1]).map(([name]) => name).join(' ')
}

const isVerb = ({ kind }: Token) => kind === 'speech verb' || kind === 'verb' || kind === 'auxiliary'

export function verbOf(proposal: Proposal): string {
  const token = cueToken(proposal)
  return token?.known === true || token?.kind === 'speech noun' ? token.word : 'another'
}

/** Whether the cue is the first verb behind its source, and how many come before it. */
function verbOfSource({ mention, cue, scene: { tokens } }: Proposal): string {
  if (mention === null || mention.last >= cue) return 'none'
  const verbs = tokens.slice(mention.last + 1, cue).filter((token, i, all) => isVerb(token) && !(token.kind === 'auxiliary' && (all[i + 1] === undefined || all[i + 1]?.kind === 'adverb' || isVerb(all[i + 1] ?? token))))
  return range(verbs.length, [1, 2, 3])
}

/** How many other subjects stand between source and cue. */
function subjectsBetween({ mention, cue, scene: { tokens, mentions } }: Proposal): string {
  if (mention === null) return 'none'
  const [from, to] = mention.first < cue ? [mention.last, cue] : [cue, mention.first]
  return range(mentions.filter((one) => one.first > from && one.last < to && isSubject(tokens, one.first, one.last)).length, [1, 2])
}

/** Whether a mention is the subject of a verb: no preposition before it, a verb behind it. */
function isSubject(tokens: readonly Token[], first: number, last: number): boolean {
  const before = tokens[first - 1]?.kind
  let next = last + 1
  while (tokens[next]?.kind === 'adverb') next++
  const verb = tokens[next]
  return before !== 'preposition' && verb !== undefined && isVerb(verb)
}

const sideOf = ({ cue }: Proposal, { at }: Quoted) => (cue < at ? 'before' : 'behind')

/** The tokens that lie between the passage and the nearer of source and cue. */
function gap({ mention, cue, scene }: Proposal, { at }: Quoted): readonly Token[] {
  if (cue < at) {
    const near = mention !== null && mention.first < at ? Math.max(cue, mention.last) : cue
    return scene.tokens.slice(near + 1, at)
  }
  const near = mention !== null && mention.last > at ? Math.min(cue, mention.first) : cue
  return scene.tokens.slice(at + 1, near)
}

const has = (tokens: readonly Token[], kind: Token['kind']) => tokens.some((token) => token.kind === kind)

export function gapToPassage(proposal: Proposal, quoted: Quoted): string {
  const tokens = gap(proposal, quoted)
  if (tokens.length === 0) return quoted.closing ? 'paragraph' : 'nothing'
  if (has(tokens, 'stop')) return has(tokens, 'passage') ? 'stop and passage' : 'stop'
  if (has(tokens, 'passage')) return 'passage'
  if (tokens.at(-1)?.kind === 'colon') return 'up to a colon'
  if (tokens.every(({ kind }) => kind === 'comma')) return 'comma'
  if (tokens.every(({ word }) => word === 'that' || word === ',')) return 'that'
  if (has(tokens, 'speech verb')) return 'another verb'
  if (tokens.at(-1)?.kind === 'comma' && quoted.at > proposal.cue) return 'up to a comma'
  if (has(tokens, 'comma') || has(tokens, 'dash')) return 'clause'
  if (has(tokens, 'conjunction')) return 'conjunction'
  if (tokens.length <= 3) return 'few words'
  return 'words'
}

function gapBetween({ mention, cue, scene }: Proposal): string {
  if (mention === null) return 'none'
  if (cue >= mention.first && cue <= mention.last) return 'inside'
  const before = mention.first < cue
  const tokens = before ? scene.tokens.slice(mention.last + 1, cue) : scene.tokens.slice(cue + 1, mention.first)
  if (tokens.length === 0) return 'nothing'
  if (has(tokens, 'passage')) return 'passage'
  if (tokens.every(({ kind }) => kind === 'adverb' || kind === 'auxiliary')) return 'small words'
  const others = scene.mentions.filter(({ first, last, kind }) => kind !== 'time' && first > Math.min(mention.last, cue) && last < Math.max(mention.first, cue)).length
  const verb = has(tokens, 'speech verb') ? 'verb' : tokens.some(({ kind }) => kind === 'verb' || kind === 'auxiliary') ? 'weak verb' : 'no verb'
  if (tokens.every(({ kind }) => kind === 'comma')) return 'comma'
  const who = tokens.find(({ kind }) => kind !== 'comma')?.word
  const clause = tokens.at(-1)?.kind === 'comma' ? 'up to a comma' : tokens.at(-1)?.word === 'and' ? 'up to and' : tokens.at(-1)?.word === 'to' ? 'up to to' : has(tokens, 'conjunction') ? (who === 'who' ? 'who' : 'conjunction') : has(tokens, 'comma') ? 'comma' : 'one clause'
  return `${clause}, ${verb}, ${others > 1 ? 'several' : others} others`
}

/** Whether the passage and the source or cue behind it touch. */
function adjacent(proposal: Proposal, quoted: Quoted): string {
  return gap(proposal, quoted).every(({ kind }) => kind === 'comma') ? ', beside' : ''
}

function placeOf({ mention, scene }: Proposal): string {
  if (mention === null) return 'none'
  return tokenName(scene.tokens[mention.first - 1])
}

function tokenName(token: Token | undefined): string {
  if (token === undefined) return 'edge'
  if (token.kind === 'preposition' || token.kind === 'conjunction') return SMALL.has(token.word) ? token.word : token.kind
  return token.kind
}
const SMALL = new Set(['of', 'to', 'for', 'by', 'from', 'with', 'in', 'that', 'and', 'as', 'about', 'but'])

function firstOfSentence({ mention, scene }: Proposal): string {
  if (mention === null) return 'none'
  const before = scene.tokens[mention.first - 1]
  const start = before === undefined || before.kind === 'stop' || before.kind === 'passage'
  const earlier = (scene.mentionsBefore[mention.first] ?? 0) - sentenceStart(scene, mention.first)
  return start ? 'opens it' : range(earlier, [1, 2, 4])
}

function sentenceStart({ tokens, stops, mentionsBefore }: Proposal['scene'], at: number): number {
  let first = at
  while (first > 0 && stops[first - 1] === stops[at] && tokens[first - 1]?.kind !== 'stop') first--
  return mentionsBefore[first] ?? 0
}

function between(counts: readonly number[], from: number, { at }: Quoted): string {
  const [a, z] = from < at ? [from + 1, at] : [at + 1, from]
  return range((counts[z] ?? 0) - (counts[a] ?? 0), [1, 2, 3])
}

function passagesBetween({ cue, scene }: Proposal, { at }: Quoted): string {
  const [a, z] = cue < at ? [cue, at] : [at, cue]
  return range(scene.passageTokens.filter((one) => one > a && one < z).length, [1, 2])
}

function sentencesApart({ cue, scene }: Proposal, { at, closing, stopsAfter }: Quoted): string {
  const apart = (scene.stops[cue] ?? 0) - (scene.stops[Math.min(at, scene.tokens.length)] ?? 0)
  if (closing) return `paragraph before${apart < -1 ? ', far' : ''}`
  return `${apart}${cue > at && stopsAfter ? ', and the passage ends as a sentence' : ''}`
}

const distance = (cue: number, { at }: Quoted) => Math.abs(cue - at) - 1

function sameSource({ mention }: Proposal, { last }: Quoted): string {
  if (last === null) return 'no passage before'
  if (mention === null) return 'none'
  return last.mention === mention ? (last.sameSentence ? 'the same, in one sentence' : 'the same') : (last.sameSentence ? 'another, in one sentence' : 'another')
}

function sameCue({ cue, scene }: Proposal, { last }: Quoted): string {
  if (last === null) return 'no passage before'
  return last.cue === scene.tokens[cue] ? (last.sameSentence ? 'the same, in one sentence' : 'the same') : (last.sameSentence ? 'another, in one sentence' : 'another')
}

function passive({ cue, mention, scene: { tokens } }: Proposal, { at }: Quoted): string {
  const be = tokens[cue - 1]?.kind === 'auxiliary' && /^(?:is|are|was|were|been|being|be)$/.test(tokens[cue - 1]?.word ?? '')
  if (!be) return tokens[cue - 1]?.word === 'to' ? 'infinitive' : 'no'
  if (mention === null) return 'passive, nobody'
  return tokens[mention.first - 1]?.word === 'by' ? 'passive, by' : mention.first < cue ? 'passive, subject' : `passive, other${at < cue ? '' : ''}`
}
