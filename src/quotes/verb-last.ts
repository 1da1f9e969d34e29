import { primaryLanguage } from '../article/primary-language.ts'
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
  /** what stands right behind speech, whatever its verb; group 1 is the cue */
  readonly particle?: RegExp
  /** the speaker at the start of the sentence, up to the particle or comma that ends it; group 1 is the speaker */
  readonly topic: RegExp
  /** what ends before the speaker and is no part of the name: "항구를 떠난 김상민 의원은" */
  readonly beforeName?: RegExp
}

const LANGUAGES: readonly VerbLast[] = [
  {
    language: 'tr',
    verb: /(?:^|[\s,])(dedi|diye konuştu|şeklinde konuştu|ifadelerini kullandı|ifadesini kullandı|değerlendirmesinde bulundu|açıklamasında bulundu|çağrısında bulundu|yanıtını verdi|dile getirdi|aktardı|savundu|uyardı|söyledi|belirtti|açıkladı|ifade etti|vurguladı|kaydetti|ekledi|bildirdi|anlattı|yazdı)(?=[\s.,;!]|$)/iu,
    topic: /^\s*([^,“"”]{3,70}),\s/u,
  },
  {
    language: 'ja',
    verb: /((?:述べ|訴え|答え|呼びかけ)(?:た|ました|て(?:いる|いた|います|いました))|(?:語っ|言っ)(?:た|て(?:いる|いた|います|いました))|(?:語り|言い)ました|(?:話|(?:説明|強調|指摘|批判|発表|コメント)|明らかに)(?:した|しました|して(?:いる|いた|います|いました)))/u,
    topic: /^\s*([^はが「」、]{2,40})[はが]/u,
  },
  {
    language: 'ko',
    verb: /(말했다|밝혔다|강조했다|전했다|설명했다|주장했다|지적했다|덧붙였다|말했습니다|밝혔습니다|비판했다|답했다|썼다)/u,
    particle: /^((?:이?라)?고\s\S+[다며](?=[\s.])|(?:이?라)?(?:며|면서)(?=[\s,]))/u,
    topic: /^\s*([^“”"‘’,]{2,50}?)(?:은|는|이|가)\s/u,
    beforeName: /(?:[을를]\s\S+|에서|지만|^(?:특히|이어|이에|한편|또한|앞서))(?=\s)/gu,
  },
]

/** How far behind a passage its verb can stand. */
const REACH = 60

/** Whether a language (BCP 47) has its verb at the end of the sentence. */
export function hasVerbLast(language: string): boolean {
  return rowOf(language) !== undefined
}

const rowOf = (language: string) => LANGUAGES.find((one) => one.language === primaryLanguage(language))

/** Who a sentence with its verb last names as the source of a passage; null for other languages and other sentences. */
export function attributeVerbLast(
  masked: string,
  sentence: Stretch,
  passage: Passage,
  language: string,
): Attribution | null {
  const row = rowOf(language)
  const behind = masked.slice(passage.outerEnd, Math.min(sentence.end, passage.outerEnd + REACH))
  const found = row?.verb.exec(behind) ?? row?.particle?.exec(behind)
  if (row === undefined || found?.[1] === undefined) return null
  const start = passage.outerEnd + found.index + found[0].length - found[1].length
  return {
    cue: { start, end: start + found[1].length },
    source: topicOf(masked.slice(sentence.start, passage.outerStart), sentence.start, row),
  }
}

/** Who the words before a passage, which begin at an offset, are about. */
function topicOf(before: string, offset: number, { topic, beforeName }: VerbLast): Stretch | null {
  const [whole, name] = topic.exec(before) ?? []
  if (whole === undefined || name === undefined) return null
  const inside = beforeName === undefined ? undefined : [...name.matchAll(beforeName)].at(-1)
  const skipped = inside === undefined ? 0 : inside.index + inside[0].length
  const rest = name.slice(skipped)
  const start = offset + whole.indexOf(name) + skipped + (rest.length - rest.trimStart().length)
  const end = start + rest.trim().length
  const isName = end - start >= NAME.shortest && (beforeName === undefined || end - start <= NAME.longest)
  return isName ? { start, end } : null
}

/** In syllables of Korean: one alone is the stem of a verb, and many are a clause. */
const NAME = { shortest: 2, longest: 24 }
