import type { Passage } from './find-passages.ts'
import type { Stretch } from './stretch.ts'

/** Who a sentence names as the source of a passage, and the words that say so. */
export interface Attribution {
  readonly cue: Stretch
  readonly source: Stretch | null
}

/** A language whose verb ends the sentence: the speaker opens it, the passage follows, the verb comes behind. */
interface VerbLast {
  readonly language: string
  /** a reporting verb behind a passage; group 1 is the verb */
  readonly verb: RegExp
  /** the speaker at the start of the sentence, up to the particle or comma that ends it; group 1 is the speaker */
  readonly topic: RegExp
}

const LANGUAGES: readonly VerbLast[] = [
  {
    language: 'tr',
    verb: /(?:^|[\s,])(dedi|diye konuştu|söyledi|belirtti|açıkladı|ifade etti|vurguladı|kaydetti|ekledi|bildirdi|anlattı|yazdı)(?=[\s.,;!]|$)/iu,
    topic: /^\s*([^,“"”]{3,70}),\s/u,
  },
  {
    language: 'ja',
    verb: /(述べた|語った|話した|説明した|強調した|明らかにした|訴えた|指摘した|コメントした|言った|発表した|呼びかけた|答えた|批判した)/u,
    topic: /^\s*([^はが「」、]{2,40})[はが]/u,
  },
  {
    language: 'ko',
    verb: /(말했다|밝혔다|강조했다|전했다|설명했다|주장했다|지적했다|덧붙였다|말했습니다|밝혔습니다|비판했다|답했다|썼다)/u,
    topic: /^\s*([^“”"‘’,]{2,50}?)(?:은|는|이|가)\s/u,
  },
]

/** How far behind a passage its verb can stand. */
const REACH = 60

/** Whether a language (BCP 47) has its verb at the end of the sentence. */
export function hasVerbLast(language: string): boolean {
  return rowOf(language) !== undefined
}

const rowOf = (language: string) => LANGUAGES.find((one) => one.language === language.split('-')[0])

/** Who a sentence with its verb last names as the source of a passage; null for other languages and other sentences. */
export function attributeVerbLast(
  masked: string,
  sentence: Stretch,
  passage: Passage,
  language: string,
): Attribution | null {
  const row = rowOf(language)
  const behind = masked.slice(passage.outerEnd, Math.min(sentence.end, passage.outerEnd + REACH))
  const verb = row?.verb.exec(behind)
  if (row === undefined || verb?.[1] === undefined) return null
  const start = passage.outerEnd + verb.index + verb[0].length - verb[1].length
  const cue = { start, end: start + verb[1].length }
  const topic = row.topic.exec(masked.slice(sentence.start, passage.outerStart))
  if (topic?.[1] === undefined) return { cue, source: null }
  const from = sentence.start + topic[0].indexOf(topic[1])
  return { cue, source: { start: from, end: from + topic[1].length } }
}
