import { capitalsOf, type Question, range, yes } from '../article/answers.ts'
import { words } from './grammars/grammar.ts'
import { passageText, type Quoted } from './quoted.ts'
import type { Scene } from './scene.ts'
import type { Token } from './token.ts'

/** What is known when a passage is told to be somebody's speech or a term. */
export interface MaybeSpeech {
  readonly scene: Scene
  readonly index: number
  readonly quoted: Quoted
  /** the most likely source: the order of its parts, and by how many points it is ahead of nobody */
  readonly order: string
  readonly lead: number
  /** its cue, and what parts it from the passage; empty where the source is carried over */
  readonly verb: string
  readonly cue: string
  readonly gap: string
}

/** What tells speech from names, titles and scare quotes. */
export const SPEECH_QUESTIONS: readonly Question<MaybeSpeech>[] = [
  { name: 'always', ask: () => '' },
  { name: 'words', ask: (m) => `${lengthOf(m)}, ${m.quoted.start}` },
  { name: 'words and end', ask: (m) => `${lengthOf(m)}, ${m.quoted.end}` },
  { name: 'capitals', ask: (m) => `${capitalsOf(textOf(m))}, ${lengthOf(m)}` },
  { name: 'end and what follows', ask: (m) => `${m.quoted.end}, ${kindAt(m, 1)}` },
  { name: 'word before', ask: (m) => wordAt(m, -1) },
  { name: 'word before, and words', ask: (m) => `${kindAt(m, -1)}, ${lengthOf(m)}` },
  { name: 'words before', ask: (m) => `${wordAt(m, -2)} ${wordAt(m, -1)}` },
  { name: 'word behind', ask: (m) => `${kindAt(m, 1)}, ${range(lengthNumber(m), [4])}` },
  { name: 'order', ask: ({ order }) => order },
  { name: 'lead', ask: ({ lead }) => range(lead, LEADS) },
  { name: 'lead and words', ask: (m) => `${range(m.lead, [-2, 0, 1, 2, 4])}, ${lengthOf(m)}` },
  { name: 'verb', ask: ({ verb, order }) => `${order === 'carried' ? 'carried' : ''} ${verb}` },
  { name: 'word before, and cue', ask: (m) => `${wordAt(m, -1)}, ${m.cue}` },
  { name: 'cue and words', ask: (m) => `${m.cue}, ${lengthOf(m)}` },
  { name: 'order and gap', ask: ({ order, gap }) => `${order}: ${gap}` },
  { name: 'order and gap, and words', ask: (m) => `${m.order}: ${m.gap}, ${range(lengthNumber(m), [3, 7])}` },
  { name: 'title', ask: (m) => `${isTitle(textOf(m))}, ${lengthOf(m)}, ${m.quoted.end}` },
  {
    name: 'title, and what stands before',
    ask: (m) => `${isTitle(textOf(m))}, ${kindAt(m, -1)} ${kindAt(m, -2)}`,
  },
  { name: 'title, and word before', ask: (m) => `${isTitle(textOf(m))}, ${wordAt(m, -1)}` },
  { name: 'title, and what stands behind', ask: (m) => `${isTitle(textOf(m))}, ${kindAt(m, 1)}` },
  { name: 'order and lead', ask: ({ order, lead }) => `${order} ${range(lead, [0, 2, 4])}` },
  { name: 'says I, we or you', ask: (m) => ownWords(m, /\b(?:I|we|you|my|our|your|me|us)\b/iu) },
  {
    name: 'has a verb',
    ask: (m) =>
      `${ownWords(m, /\b(?:is|are|was|were|will|would|has|have|had|do|does|did|can|could|should|must|be|been|['’](?:s|re|ve|ll|d|m|t))\b/iu)}, ${lengthOf(m)}`,
  },
  {
    name: 'same sentence as the speech before',
    ask: ({ quoted }) => (quoted.last === null ? 'first' : yes(quoted.last.sameSentence)),
  },
  { name: 'closed', ask: ({ scene, index }) => yes(scene.passages[index]?.closed === true) },
  { name: 'alone in its block', ask: ({ scene }) => yes(scene.tokens.length === 1) },
  {
    name: 'opening mark',
    ask: ({ scene, index }) => scene.text.slice(scene.passages[index]?.outerStart ?? 0)[0] ?? '',
  },
]

/** Whether every word but the small ones has a capital. */
function isTitle(text: string): string {
  const words = text.match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? []
  const long = words.filter((word) => word.length > 3)
  if (words.length === 1) return /^\p{Lu}/u.test(text) ? 'one capital' : 'one small'
  return long.length > 0 && long.every((word) => /^\p{Lu}/u.test(word)) && /^\P{Ll}/u.test(text)
    ? 'title'
    : /^[\p{Ll}\p{Lo}]/u.test(text)
      ? 'small'
      : 'sentence'
}

const LEADS = [-4, -2, -1, 0, 1, 2, 3, 5]

/** Whether a passage holds words of a pattern, in the language whose words they are. */
const ownWords = (maybe: MaybeSpeech, words: RegExp) =>
  maybe.scene.ownWeights ? yes(words.test(textOf(maybe))) : 'another language'

const textOf = ({ scene, index }: MaybeSpeech) => passageText(scene, index)
const lengthNumber = (maybe: MaybeSpeech) => textOf(maybe).split(/\s+/).length
const lengthOf = (maybe: MaybeSpeech) => range(lengthNumber(maybe), [2, 3, 4, 6, 9, 14, 25])

const tokenAt = ({ scene, quoted }: MaybeSpeech, by: number): Token | undefined =>
  scene.tokens[quoted.at + by]
const kindAt = (maybe: MaybeSpeech, by: number) => tokenAt(maybe, by)?.kind ?? 'edge'

/** A small or speaking word as it is, any other by its kind. */
function wordAt(maybe: MaybeSpeech, by: number): string {
  const token = tokenAt(maybe, by)
  if (token === undefined) return 'edge'
  const any = token.kind === 'name' || token.kind === 'noun'
  return any && !TERM_WORDS.has(token.word) ? token.kind : token.word
}

/** Nouns and participles that a name, a title or a slogan follows. */
const TERM_WORDS = new Set(
  words(`
    film movie book novel song album show series documentary magazine play paper band word phrase term slogan so-called
    nicknamed titled entitled named termed known program group called dubbed
  `),
)
