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

export interface Token extends Stretch {
  readonly kind: TokenKind
  /** in lower case, with straight apostrophes */
  readonly word: string
  /** whether it is a cue of the tables */
  readonly known?: true
  /** whether it makes the verb behind it passive, or stands before who acts in a passive */
  readonly passive?: true
  readonly agent?: true
  /** whether it names an office, a profession or a part that somebody plays */
  readonly role?: true
}
