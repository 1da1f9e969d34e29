import { capitalsOf, endOf, LENGTHS, range, startOf, yes } from '../../article/answers.ts'
import type { Page } from './page.ts'
import type { PageLine } from './page-line.ts'
import { promisesIn } from './promises.ts'

/** A question that is asked of every line; a weight is kept for each answer, in words. */
export interface Question {
  readonly name: string
  readonly ask: (line: PageLine, page: Page, at: number) => string
}

const SEPARATOR = /\s[|·•>›»/]\s|\|/u
const ADDRESS = /https?:|www\.|\S@\S{1,60}\.\S|\b[a-z0-9-]{1,60}\.(?:com|org|net|co\.\w\w)\b/iu
const HANDLE = /(?:^|[\s(])[@#]\p{L}/u
const READER = /\b(?:you|yours?|ihnen|ihre|ihr|vous|votre|vos|usted|su cuenta|jouw|je)\b/iu
const SENTENCE = /[.!?…。！？؟۔](?=["”»)]?\s+\S|\S{0,3}$)/gu
/** How many sentences a line ends. */
export const sentencesIn = (text: string): number => count(SENTENCE, text)
const count = (pattern: RegExp, text: string) => text.match(pattern)?.length ?? 0

/** What is asked of a line by itself. */
export const LINE_QUESTIONS: readonly Question[] = [
  {
    name: 'length',
    ask: ({ words, stops }) => `${range(words, LENGTHS)} words ${stops ? 'with a stop' : 'without'}`,
  },
  { name: 'start', ask: ({ text }) => startOf(text) },
  { name: 'end', ask: ({ text }) => endOf(text) },
  { name: 'capitals', ask: ({ text, words }) => `${capitalsOf(text)}, ${range(words, [4, 12])} words` },
  { name: 'sentences', ask: ({ text }) => range(sentencesIn(text), [1, 2, 3, 5]) },
  {
    name: 'phrase',
    ask: ({ phrase }) => (phrase === null ? 'none' : `${phrase.kind}${phrase.ends ? ', ends' : ''}`),
  },
  { name: 'credit', ask: ({ credit, words }) => (credit ? `yes, ${range(words, [6, 40])} words` : 'no') },
  { name: 'date', ask: ({ dated }) => yes(dated) },
  { name: 'separators', ask: ({ text }) => yes(SEPARATOR.test(text)) },
  { name: 'address', ask: ({ text }) => yes(ADDRESS.test(text)) },
  { name: 'handle', ask: ({ text }) => yes(HANDLE.test(text)) },
  { name: 'ago', ask: ({ ago }) => yes(ago) },
  { name: 'digits', ask: ({ text }) => range(count(/\d/g, text) / text.length, [0.01, 0.15, 0.4]) },
  { name: 'promises', ask: ({ text }) => String(Math.min(3, promisesIn(text))) },
  { name: 'reader', ask: ({ text }) => yes(READER.test(text)) },
]
