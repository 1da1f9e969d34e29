import type { Grammar } from './grammar.ts'

/** A language of which no words are known: who speaks is told by capitals, marks and places alone. */
export const NEUTRAL: Grammar = {
  languages: [],
  speechVerbs: [],
  otherVerbs: [],
  according: [],
  speechNouns: [],
  objects: [],
  determiners: [],
  prepositions: [],
  that: [],
  conjunctions: [],
  auxiliaries: [],
  adverbs: [],
  times: [],
  parts: {},
  endings: {},
}
