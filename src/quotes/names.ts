import { appositionStart } from './apposition.ts'
import { words } from './grammars/grammar.ts'
import type { Mention } from './mentions.ts'
import { LINKS } from './name-links.ts'
import type { Token } from './token.ts'

/** A source as it is mentioned, split into name and role; both are pieces of the text as it stands. */
export interface NameAndRole {
  readonly name: string
  readonly role: string | null
  /** whether the name is one that people have: a run of capitalised words that ends its phrase */
  readonly person: boolean
}

/**
 * The name and the role in a mention: "US Secretary of Defense Lloyd Austin" is "Lloyd Austin" and "US Secretary of
 * Defense"; "Samuel Okerby, an energy analyst," likewise; a mention without a person's name is a name as a whole.
 */
export function nameIn(text: string, tokens: readonly Token[], mention: Mention): NameAndRole {
  const whole = tokens.slice(mention.first, mention.head + 1)
  const place = whole.findIndex(
    ({ kind }, i) => kind === 'preposition' && nameRun(whole.slice(0, i)) !== null,
  )
  const head = place < 0 ? whole : whole.slice(0, place)
  const beside = tokens.slice(appositionStart(tokens, mention.head), mention.last + 1)
  const own = nameRun(head)
  if (own !== null) {
    const title = roleOf(text, head.slice(0, own.first))
    return {
      name: wordsOf(text, head.slice(own.first, own.last + 1)),
      role: title ?? roleOf(text, beside),
      person: true,
    }
  }
  const other = nameRun(beside)
  if (other !== null && other.first === 0)
    return { name: wordsOf(text, beside.slice(0, other.last + 1)), role: roleOf(text, head), person: true }
  const bare = whole.at(-1)?.kind === 'possessive' ? whole.slice(0, -1) : whole
  const office = officeWords(bare)
  return {
    name: wordsOf(text, bare.slice(office)).replace(SAYS_WHERE, '$1'),
    role: roleOf(text, bare.slice(0, office)) ?? roleOf(text, beside),
    person: false,
  }
}

/** "王明在接受采访时": where or to whom a Chinese name speaks is no part of it. */
const SAYS_WHERE = /^(\p{Script=Han}{2,4}?)[在对對向就于].*$/u

/** How many words of an Arabic or Hebrew phrase are an office, two at least being left for the name: "وزير الخارجية سامي الحداد". */
function officeWords(tokens: readonly Token[]): number {
  const article = (at: number) => /^(?:ال|ה)\p{L}/u.test(tokens[at]?.word ?? '')
  if (tokens[0]?.parts.has('role') !== true || !(article(0) || article(1))) return 0
  let count = 1
  while (tokens.length - count > 2 && (tokens[count]?.parts.has('role') === true || article(count))) count++
  return tokens.length - count >= 2 ? count : 0
}

/** The words of a row of tokens as they stand. */
function wordsOf(text: string, tokens: readonly Token[]): string {
  return text.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0).replace(/[\s,]+$/u, '')
}

/** The words of a role, its article apart; null where there are none. */
function roleOf(text: string, tokens: readonly Token[]): string | null {
  if (tokens.every(({ word }) => /^\d+(?:-jährige[nr]?)?$/.test(word))) return null
  const role = wordsOf(text, tokens).replace(
    /^(?:the|a|an|la|le|el|il|lo|o|der|die|das|de|het|ο|η|το)(?:\s|$)|^l[’']/iu,
    '',
  )
  return role === '' ? null : role
}

/** Departments that stand behind "secretary of" and are no part of a name. */
const DEPARTMENTS = new Set(
  words(`
    foreign affairs interior finance justice homeland security veterans state defense defence treasury
    energy education labor commerce agriculture transportation health staff
  `),
)
/** Words that only bodies have in their names. */
const BODIES =
  /^(?:house|party|times|post|university|college|institute|committee|commission|council|news|department|ministry|agency|group|company|bank|court|foundation|association|union|organization|organisation|network|press|journal|center|centre|club|church|school|street|city|county|states?|nations|office|board|corporation|corps|army|navy|force|police|congress|senate|parliament|government|campaign|fund|pac|project|society|alliance|coalition|federation|league|team|twitter|facebook|google|magazine|republicans|democrats|administration|bureau|authority|service|inc|corp|ltd|co|llc|act)\.?$/

/** The run of capitalised words that a phrase ends with, behind every title; null where that is no person's name. */
function nameRun(head: readonly Token[]): { first: number; last: number } | null {
  let last = head.length - 1
  if (head[last]?.word === ')') last = head.findLastIndex(({ word }) => word === '(') - 1
  if (head[last]?.kind === 'possessive') last--
  const pair = head.some(({ kind }) => kind === 'conjunction')
  if (pair || head[last]?.kind !== 'name' || head[last]?.parts.has('role') === true) return null
  let first = last
  while (first > 0 && partOfName(head, first - 1)) first--
  while (first <= last && (head[first]?.kind !== 'name' || head[first]?.parts.has('role') === true)) first++
  if (first > last) return null
  if (head[first - 1]?.kind === 'determiner' && !GREEK.test(head[first]?.word ?? '')) return null
  const joint = head.slice(0, first).findLastIndex(({ kind }) => kind === 'preposition')
  if (joint >= 0) {
    const behind = head.findIndex(({ kind }, i) => i > joint && kind !== 'determiner')
    if (!DEPARTMENTS.has(head[behind]?.word ?? '')) return null
    while (first < last && DEPARTMENTS.has(head[first]?.word ?? '')) first++
  }
  if (
    head[first - 1]?.parts.has('role') === true &&
    last - first >= 2 &&
    GENITIVE.test(head[first]?.word ?? '')
  )
    first++
  const run = head.slice(first, last + 1)
  return run.filter(({ word }) => !LINKS.has(word)).length > 4 || run.some(({ word }) => BODIES.test(word))
    ? null
    : { first, last }
}

/** Names stand with an article in Greek: "ο Νίκος Παπαδόπουλος". */
const GREEK = /^\p{Script=Greek}/u

/** "мэр Северогорска Пётр Громов": of what somebody is the head, between office and name. */
const GENITIVE = /^\p{Script=Cyrillic}{3,}[аяыиу]$/u

/** What stands behind a family name: that of "Martin Luther King Jr." is no office. */
const SUFFIX = /^(?:jr|sr)\.?$/

function partOfName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined) return false
  if (token.parts.has('role'))
    return SUFFIX.test(tokens[at + 1]?.word ?? '') && tokens[at - 1]?.kind === 'name'
  if (token.kind === 'name') return true
  return (
    LINKS.has(token.word) && tokens[at - 1]?.kind === 'name' && tokens[at - 1]?.parts.has('role') !== true
  )
}
