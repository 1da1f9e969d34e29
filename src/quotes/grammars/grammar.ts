import type { Part } from '../token.ts'

/**
 * What the reading of quotations has to know of a language: its words for speaking, and the small words that tell where
 * a noun phrase begins and ends. Lower case throughout; a phrase of several words stands as it is written.
 */
export interface Grammar {
  /** BCP 47 primary subtags */
  readonly languages: readonly string[]
  /** verbs that introduce speech, in the forms that news texts use */
  readonly speechVerbs: readonly string[]
  /** other verbs that a noun phrase ends at */
  readonly otherVerbs: readonly string[]
  /** words that name a source without a verb: "according to" */
  readonly according: readonly string[]
  /** nouns for something said or written: "statement" */
  readonly speechNouns: readonly string[]
  /** pronouns that are never a subject */
  readonly objects: readonly string[]
  readonly determiners: readonly string[]
  readonly prepositions: readonly string[]
  /** words between a verb of speech and what is said */
  readonly that: readonly string[]
  readonly conjunctions: readonly string[]
  readonly auxiliaries: readonly string[]
  readonly adverbs: readonly string[]
  /** nouns for times: a noun phrase that ends in one speaks for nobody */
  readonly times: readonly string[]
  /** what some words do besides */
  readonly parts: Readonly<Partial<Record<Part, readonly string[]>>>
  /** how an unknown verb (in English in the past alone), a participle of the present, an adverb and an office end */
  readonly endings: {
    readonly past?: RegExp
    readonly participle?: RegExp
    readonly adverb?: RegExp
    readonly role?: RegExp
  }
  /** small words that stand before a vowel without a space: "l'", "dell'" */
  readonly elided?: readonly string[]
  /** its verb comes before its subject ("قال الوزير") */
  readonly verbFirst?: true
  /** its script puts no spaces between words */
  readonly spaceless?: true
}

/** Words that stand in a text with spaces between them. */
export const words = (text: string): readonly string[] => text.trim().split(/\s+/)

/** Phrases that stand in a text with bars between them. */
export const phrases = (text: string): readonly string[] => text.trim().split(/\s*\|\s*/)
