import type { BodyBlock } from '../article/body-block.ts'
import { leading } from '../article/leading.ts'
import { opensSpeechWithDash } from '../article/speech-dash.ts'
import { dashSpeech, findDashPassages, partedByDashes } from './dash-passages.ts'
import { type FoundCue, findCues } from './find-cues.ts'
import { findPassages, type Passage } from './find-passages.ts'
import { ENGLISH } from './grammars/english.ts'
import type { Grammar } from './grammars/grammar.ts'
import { grammarOf } from './grammars/index.ts'
import { type Mention, mentionsOf } from './mentions.ts'
import { maskPassages } from './sentence.ts'
import { findSinglePassages, quotesSingly } from './single-passages.ts'
import type { Token } from './token.ts'
import { tokensOf } from './tokens.ts'
import { unlistedCues } from './unlisted-verbs.ts'
import { isCue } from './verbs.ts'
import { wordClasses } from './word-classes.ts'

/** A block with its passages, read as words: what can be a source, what can be a cue, where sentences end. */
export interface Scene {
  readonly block: number
  readonly text: string
  readonly passages: readonly Passage[]
  readonly tokens: readonly Token[]
  /** whether its language has the verb before the subject */
  readonly verbFirst: boolean
  /** whether its cues have weights of their own: those of other languages weigh as the commonest English ones do */
  readonly ownWeights: boolean
  readonly mentions: readonly Mention[]
  /** for each token, how many sentences end, mentions begin and cues stand before it */
  readonly stops: readonly number[]
  readonly mentionsBefore: readonly number[]
  readonly cuesBefore: readonly number[]
  readonly passagesBefore: readonly number[]
  /** for each token, the first of its sentence */
  readonly sentenceStarts: readonly number[]
  /** the token of each passage */
  readonly passageTokens: readonly number[]
}

/** Kinds of block whose quotations count; captions and embeds speak for themselves. */
const SPOKEN: readonly BodyBlock['kind'][] = [
  'paragraph',
  'blockquote',
  'listItem',
  'question',
  'answer',
  'subheading',
]

/** The scenes of a body, one a block; null where its quotations do not count. */
export function scenesOf(body: readonly BodyBlock[], language: string): (Scene | null)[] {
  const grammar = grammarOf(language)
  const find = passageFinder(body, grammar, opensSpeechWithDash(language))
  return body.map((block, index) =>
    SPOKEN.includes(block.kind) ? sceneOf(block, index, grammar, find(block.text)) : null,
  )
}

/** How an article marks speech: by double marks, by single ones where it has no others, and, where its papers do, by dashes. */
function passageFinder(
  body: readonly BodyBlock[],
  grammar: Grammar,
  byDashes: boolean,
): (text: string) => Passage[] {
  const inMarks = quotesSingly(body.map(({ text }) => text)) ? findSinglePassages : findPassages
  if (!byDashes) return inMarks
  const marked = (text: string) => inMarks(text).flatMap((passage) => partedByDashes(text, passage, grammar))
  const speech = dashSpeech(
    body.map(({ text }) => text),
    grammar,
  )
  return (text) => {
    if (!speech.has(text)) return marked(text)
    const said = findDashPassages(text, grammar)
    const isTold = ({ outerStart, outerEnd }: Passage) =>
      said.every((one) => outerEnd <= one.outerStart || one.outerEnd <= outerStart)
    return [...said, ...marked(text).filter(isTold)].sort((a, b) => a.start - b.start)
  }
}

/** Reads a block of a body in the grammar of its language. */
function sceneOf({ text }: BodyBlock, block: number, grammar: Grammar, passages: readonly Passage[]): Scene {
  const classes = wordClasses(grammar)
  const listed = findCues(maskPassages(text, passages), grammar)
  const cues = grammar === ENGLISH ? listed : withUnlisted(listed, unlistedCues(text, passages, classes))
  const tokens = tokensOf(text, passages, cues, classes)
  const mentions = mentionsOf(tokens)
  const begins = new Set(mentions.map(({ first }) => first))
  return {
    block,
    text,
    passages,
    tokens,
    verbFirst: grammar.verbFirst === true,
    ownWeights: grammar === ENGLISH,
    mentions,
    stops: countBefore(tokens, ({ kind }) => kind === 'stop'),
    mentionsBefore: countBefore(tokens, (_, i) => begins.has(i)),
    cuesBefore: countBefore(tokens, isCue),
    passagesBefore: countBefore(tokens, ({ kind }) => kind === 'passage'),
    sentenceStarts: sentenceStarts(tokens),
    passageTokens: tokens.flatMap(({ kind }, i) => (kind === 'passage' ? [i] : [])),
  }
}

/** Cues of the tables, and others that stand apart from all of these. */
function withUnlisted(listed: readonly FoundCue[], others: readonly FoundCue[]): FoundCue[] {
  const apart = others.filter(({ start, end }) => {
    const next = listed[leading(listed, (one) => one.end <= start)]
    return next === undefined || next.start >= end
  })
  return [...listed, ...apart]
}

function sentenceStarts(tokens: readonly Token[]): number[] {
  let start = 0
  return tokens.map((_, at) => {
    if (tokens[at - 1]?.kind === 'stop') start = at
    return start
  })
}

function countBefore(tokens: readonly Token[], counts: (token: Token, at: number) => boolean): number[] {
  const before: number[] = []
  let count = 0
  tokens.forEach((token, at) => {
    before.push(count)
    if (counts(token, at)) count++
  })
  before.push(count)
  return before
}
