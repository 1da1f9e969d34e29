import { words } from '../../article/words.ts'
import { compare } from '../story.ts'
import type { Saying } from './sayings.ts'

/** The marks of scripts that are read without them too; elsewhere, as in kana or Devanagari, they make other letters. */
const MARKS =
  /(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}]\p{M}*)\p{M}+/gu

/** Letters of Arabic script that Arabic and Persian keyboards give differently, with the one that stands for each. */
const ARABIC_LETTERS: readonly (readonly [RegExp, string])[] = [
  [/[يى]/gu, 'ی'],
  [/ك/gu, 'ک'],
  [/[ةە]/gu, 'ه'],
  [/\u200c/gu, ' '],
]

/** What makes two spellings of a full name one: the same words without accents, signs and middle initials. */
export function nameKey(name: string): string {
  const plain = ARABIC_LETTERS.reduce(
    (text, [letters, one]) => text.replace(letters, one),
    name.normalize('NFKD').replace(MARKS, '').replace(/\p{P}/gu, '').toLowerCase(),
  )
  const [first = '', ...rest] = plain.split(/\s+/).filter((part) => part !== '')
  return [first, ...rest.filter((part, i) => part.length > 1 || i === rest.length - 1)].join(' ')
}

const MIDDLE = /^(\S+) \S+ (\S+(?: (?:jr|sr|ii|iii|iv))?)$/

/** The key of a name of three words without the one in the middle; null for others. */
export function withoutMiddle(key: string): string | null {
  const [, first, last] = MIDDLE.exec(key) ?? []
  return first === undefined || last === undefined ? null : `${first} ${last}`
}

/** Words that stand in many roles and make no two of them one. */
const COMMON = new Set(
  'the of a an and for in at former ex de la du des mr mrs ms dr sir sen rep gov gen senator republican democratic'.split(
    ' ',
  ),
)

const roleWords = (role: string): string[] =>
  words(role.toLowerCase()).filter((word) => !COMMON.has(word) && !/^\d+$/.test(word))

/** What is known of somebody by their sayings: the words of their roles, and the outermost sections they stand in. */
export interface Profile {
  readonly roles: ReadonlySet<string>
  readonly sections: ReadonlySet<string | undefined>
}

/** The profile of whoever says these. */
export function profileOf(sayings: readonly Saying[]): Profile {
  return {
    roles: new Set(sayings.flatMap(({ role }) => (role === null ? [] : roleWords(role)))),
    sections: new Set(sayings.map(({ story }) => story.article.sectionPath[0])),
  }
}

/**
 * Whether somebody whose name is given in part can have a profile: in the same role, or, where one of them has none, in
 * a section of it; a name behind an article ("the King") is an office.
 */
export function canBe({ story, quote, role }: Saying, { roles, sections }: Profile): boolean {
  if (/^the\s/i.test(quote.speaker?.name ?? '')) return false
  const own = role === null ? [] : roleWords(role)
  if (own.length > 0 && roles.size > 0) return own.some((word) => roles.has(word))
  const [section] = story.article.sectionPath
  return section === undefined || sections.has(undefined) || sections.has(section)
}

/**
 * The sayings of one name, parted into people. A role that comes and goes for good is a person's next office; roles that
 * share no word, alternate in time and stand in different sections are two people's, where one language tells both.
 */
export function peopleOf(sayings: readonly Saying[]): Saying[][] {
  const languages = Map.groupBy(sayings, ({ story }) => story.article.language)
  const [parted = []] = [...languages.values()].map(peopleInOne).sort((a, b) => b.length - a.length)
  const [, ...others] = parted
  const apart = new Set(others.flat())
  return [sayings.filter((saying) => !apart.has(saying)), ...others]
}

/** The same of sayings in one language: in another, a role has other words. */
function peopleInOne(sayings: readonly Saying[]): Saying[][] {
  const groups = roleGroups(sayings)
  const roles = new Set(groups.values())
  if (roles.size < 2 || !alternate(sayings, groups) || !apart(sayings, groups)) return [[...sayings]]
  const byStory = new Map(
    sayings.flatMap((one) => (groups.has(one) ? [[one.story, groups.get(one)] as const] : [])),
  )
  const first = groups.values().next().value
  const parts = Map.groupBy(sayings, (one) => groups.get(one) ?? byStory.get(one.story) ?? first)
  return [...parts.values()]
}

/** Each saying's group: roles that share a word are one, and so are those that a third shares words with. */
function roleGroups(sayings: readonly Saying[]): Map<Saying, number> {
  const groupOf = new Map<string, number>()
  const parents: number[] = []
  const roles = sayings.flatMap((saying) => {
    const own = saying.role === null ? [] : roleWords(saying.role)
    return own.length === 0 ? [] : [{ saying, own }]
  })
  for (const [group, { own }] of roles.entries()) {
    for (const word of own) {
      parents[rootOf(parents, groupOf.get(word) ?? group)] = group
      groupOf.set(word, group)
    }
  }
  return new Map(roles.map(({ saying, own }) => [saying, rootOf(parents, groupOf.get(own[0] ?? '') ?? 0)]))
}

/** The group that a group has been joined to, through all between, whose links are shortened on the way (path halving). */
function rootOf(parents: number[], group: number): number {
  let at = group
  for (let up = parents[at] ?? at; up !== at; up = parents[at] ?? at) {
    const next = parents[up] ?? up
    parents[at] = next
    at = next
  }
  return at
}

/** Whether a group comes back after another, in the order of dates. */
function alternate(sayings: readonly Saying[], groups: ReadonlyMap<Saying, number>): boolean {
  const dated = sayings
    .filter((one) => groups.has(one) && one.story.article.published !== null)
    .sort((a, b) => compare(dateOf(a), dateOf(b)))
  const left = new Set<number>()
  let now: number | undefined
  for (const saying of dated) {
    const group = groups.get(saying)
    if (group === now || group === undefined) continue
    if (left.has(group)) return true
    if (now !== undefined) left.add(now)
    now = group
  }
  return false
}

const dateOf = ({ story }: Saying): string => story.article.published?.date ?? ''

/** Whether every saying with a role stands in a section, and no two groups share an outermost one. */
function apart(sayings: readonly Saying[], groups: ReadonlyMap<Saying, number>): boolean {
  const groupOf = new Map<string, number>()
  return sayings.every((saying) => {
    const group = groups.get(saying)
    const section = saying.story.article.sectionPath[0]
    if (group === undefined) return true
    if (section === undefined) return false
    const known = groupOf.get(section)
    groupOf.set(section, group)
    return known === undefined || known === group
  })
}
