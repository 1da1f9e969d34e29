import type { PronounKind } from '../article/pronouns.ts'
import type { Stretch } from './stretch.ts'

/** What a word, a mark or a quoted passage is in its sentence, as far as tables and spelling tell. */
export type TokenKind =
  | 'name'
  | 'noun'
  | 'pronoun'
  | 'object'
  | 'determiner'
  | 'preposition'
  | 'conjunction'
  | 'that'
  | 'auxiliary'
  | 'adverb'
  | 'speech verb'
  | 'verb'
  | 'participle'
  | 'according'
  | 'speech noun'
  | 'possessive'
  | 'time'
  | 'passage'
  | 'comma'
  | 'colon'
  | 'dash'
  | 'bracket'
  | 'stop'

/** What a word can do in a sentence besides being of its kind. */
export const PARTS = [
  /** names an office, a profession or a part that somebody plays: a name that follows it is a person's */
  'role',
  /** makes the verb behind it passive, whose subject does not speak */
  'passive',
  /** stands before who acts in a passive */
  'agent',
  /** joins a noun to the one before it: "the mayor of Calder" */
  'of',
  /** joins an office to what it serves: "a spokesman for the ministry" */
  'for',
  /** stands before a place or an occasion, and before nobody who speaks: "during the ceremony" */
  'during',
  /** joins two names to one subject */
  'and',
  /** joins equals: what follows it can go on with the clause before */
  'coordinating',
  /** opens a clause with a subject of its own, though no conjunction by its kind: "after the mayor said" */
  'subordinating',
] as const

export type Part = (typeof PARTS)[number]

export interface Token extends Stretch {
  readonly kind: TokenKind
  /** in lower case, with straight apostrophes */
  readonly word: string
  /** whether it is a cue of the tables */
  readonly known?: true
  /** what it stands for, of a pronoun */
  readonly pronoun?: PronounKind
  /** what else it does, as far as its grammar tells */
  readonly parts: ReadonlySet<Part>
}
