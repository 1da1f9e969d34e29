import { type Question, range, yes } from '../article/answers.ts'
import { isBeside, mentionsWithin } from './gaps.ts'
import type { ProposalView } from './proposal-view.ts'
import type { Scene } from './scene.ts'
import type { Token } from './token.ts'
import { behindAdverbs, isPassive, isVerb } from './verbs.ts'

/** A question about a proposal for a passage, and its name where the block before the passage's own proposes. */
export interface ProposalQuestion extends Question<ProposalView> {
  readonly closing: string
}

const QUESTIONS: readonly Question<ProposalView>[] = [
  { name: 'order', ask: ({ order }) => order },
  { name: 'order, and what parts the passage from it', ask: ({ order, gap }) => `${order}: ${gap}` },
  { name: 'order, and what parts source from cue', ask: ({ order, parts }) => `${order}: ${parts}` },
  {
    name: 'order, and how the passage ends',
    ask: ({ order, gap, quoted }) => `${order}: ${quoted.end}${isBeside(gap) ? ', beside' : ''}`,
  },
  {
    name: 'order, and how the passage begins',
    ask: ({ order, quoted }) => `${order}: ${quoted.start}, ${quoted.before}`,
  },
  { name: 'order and cue', ask: ({ order, cue }) => `${order}: ${cue}` },
  { name: 'cue', ask: ({ cue }) => cue },
  { name: 'verb', ask: ({ verb }) => verb },
  { name: 'the verb of the source', ask: (view) => `${view.order}: ${verbOfSource(view)}` },
  { name: 'subjects between', ask: (view) => `${view.side}: ${subjectsBetween(view)}` },
  { name: 'source', ask: ({ source }) => source },
  { name: 'source and cue', ask: ({ source, cue }) => `${source}: ${cue}` },
  { name: 'source and order', ask: ({ source, order }) => `${source}: ${order}` },
  { name: 'before the source', ask: (view) => `${beforeSource(view)}: ${view.order}` },
  { name: 'source is the first of its sentence', ask: firstOfSentence },
  { name: 'before the cue', ask: ({ proposal: { scene, cue } }) => tokenName(scene.tokens[cue - 1]) },
  {
    name: 'behind the cue',
    ask: ({ side, proposal: { scene, cue } }) => `${side}: ${tokenName(scene.tokens[cue + 1])}`,
  },
  {
    name: 'cues between cue and passage',
    ask: (view) => `${view.side}: ${countedBetween(view, view.proposal.scene.cuesBefore, view.proposal.cue)}`,
  },
  { name: 'mentions between source and passage', ask: mentionsBetween },
  {
    name: 'passages between cue and passage',
    ask: (view) =>
      `${view.side}: ${countedBetween(view, view.proposal.scene.passagesBefore, view.proposal.cue)}`,
  },
  { name: 'sentences apart', ask: sentencesApart },
  {
    name: 'words apart',
    ask: ({ side, proposal: { cue }, quoted: { at } }) =>
      `${side}: ${range(Math.abs(cue - at) - 1, [1, 2, 4, 8, 15, 30])}`,
  },
  {
    name: 'that',
    ask: ({ proposal: { scene, cue } }) =>
      yes(scene.tokens.slice(cue + 1, cue + 4).some(({ kind }) => kind === 'that')),
  },
  {
    name: 'the source of the passage before',
    ask: ({ proposal: { mention }, quoted: { last } }) =>
      mention === null ? 'none' : sameAs(last, last?.mention === mention),
  },
  {
    name: 'the cue of the passage before',
    ask: ({ proposal: { scene, cue }, quoted: { last } }) => sameAs(last, last?.cue === scene.tokens[cue]),
  },
  { name: 'passive', ask: passive },
]

/** Everything that is asked of a proposal. */
export const PROPOSAL_QUESTIONS: readonly ProposalQuestion[] = QUESTIONS.map((question) => ({
  ...question,
  closing: `block before: ${question.name}`,
}))

/** Whether the cue is the first verb behind its source, and how many come before it. */
function verbOfSource({ proposal: { mention, cue, scene } }: ProposalView): string {
  if (mention !== null && scene.verbFirst && mention.first === cue + 1) return range(0, [1, 2, 3])
  if (mention === null || mention.last >= cue) return 'none'
  const between = scene.tokens.slice(mention.last + 1, cue)
  const verbs = between.filter((token, i) => isVerb(token) && !helps(token, between[i + 1]))
  return range(verbs.length, [1, 2, 3])
}

/** Whether an auxiliary stands before the cue, an adverb or another verb, which it helps. */
function helps({ kind }: Token, next: Token | undefined): boolean {
  return kind === 'auxiliary' && (next === undefined || next.kind === 'adverb' || isVerb(next))
}

/** How many other subjects stand between source and cue. */
function subjectsBetween({ proposal: { mention, cue, scene } }: ProposalView): string {
  if (mention === null) return 'none'
  const [from, to] = mention.first < cue ? [mention.last, cue] : [cue, mention.first]
  const others = mentionsWithin(scene, from, to).filter(({ first, last }) => isSubject(scene, first, last))
  return range(others.length, [1, 2])
}

/** Whether a mention is the subject of a verb: no preposition before it, a verb behind it. */
function isSubject({ tokens }: Scene, first: number, last: number): boolean {
  const verb = behindAdverbs(tokens, last + 1)
  return tokens[first - 1]?.kind !== 'preposition' && verb !== undefined && isVerb(verb)
}

function beforeSource({ proposal: { mention, scene } }: ProposalView): string {
  return mention === null ? 'none' : tokenName(scene.tokens[mention.first - 1])
}

/** Small words that say much about what follows them. */
const SMALL = new Set(['of', 'to', 'for', 'by', 'from', 'with', 'in', 'and', 'as', 'about', 'but'])

function tokenName(token: Token | undefined): string {
  if (token === undefined) return 'edge'
  const small = token.kind === 'preposition' || token.kind === 'conjunction'
  return small && SMALL.has(token.word) ? token.word : token.kind
}

function firstOfSentence({ proposal: { mention, scene } }: ProposalView): string {
  if (mention === null) return 'none'
  const before = scene.tokens[mention.first - 1]
  if (before === undefined || before.kind === 'stop' || before.kind === 'passage') return 'opens it'
  const start = scene.sentenceStarts[mention.first] ?? 0
  return range((scene.mentionsBefore[mention.first] ?? 0) - (scene.mentionsBefore[start] ?? 0), [1, 2, 4])
}

/** How many of what was counted lie between a token and the passage. */
function countedBetween({ quoted: { at } }: ProposalView, counts: readonly number[], from: number): string {
  const [first, end] = from < at ? [from + 1, at] : [at + 1, from]
  return range((counts[end] ?? 0) - (counts[first] ?? 0), [1, 2, 3])
}

function mentionsBetween(view: ProposalView): string {
  const { mention, scene } = view.proposal
  return mention === null
    ? 'none'
    : `${view.order}: ${countedBetween(view, scene.mentionsBefore, mention.first)}`
}

function sentencesApart({
  proposal: { cue, scene },
  quoted: { at, closing, stopsAfter },
}: ProposalView): string {
  const apart = (scene.stops[cue] ?? 0) - (scene.stops[at] ?? 0)
  if (closing) return `paragraph before${apart < -1 ? ', far' : ''}`
  return `${apart}${cue > at && stopsAfter ? ', and the passage ends as a sentence' : ''}`
}

function sameAs(last: ProposalView['quoted']['last'], same: boolean): string {
  if (last === null) return 'no passage before'
  return `${same ? 'the same' : 'another'}${last.sameSentence ? ', in one sentence' : ''}`
}

function passive({ proposal: { cue, mention, scene } }: ProposalView): string {
  if (!isPassive(scene.tokens, cue)) return scene.tokens[cue - 1]?.word === 'to' ? 'infinitive' : 'no'
  if (mention === null) return 'passive, nobody'
  if (scene.tokens[mention.first - 1]?.word === 'by') return 'passive, by'
  return mention.first < cue ? 'passive, subject' : 'passive, other'
}
