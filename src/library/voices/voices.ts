import { looseText } from '../../article/words.ts'
import { voiceSlug } from '../slug.ts'
import { compare, newestFirst, type Story } from '../story.ts'
import { canBe, nameKey, peopleOf, profileOf, withoutMiddle } from './namesakes.ts'
import { type Saying, sayingsOf, type VoiceCorrections } from './sayings.ts'

/** A role under which somebody speaks, with how often, and from when to when where dates are known (ISO 8601). */
export interface VoiceRole {
  readonly role: string
  readonly count: number
  readonly first: string | null
  readonly last: string | null
}

/** Somebody who speaks: a person or a body, with all that they say, newest first. */
export interface Voice {
  readonly slug: string
  readonly name: string
  readonly sayings: readonly Saying[]
  readonly roles: readonly VoiceRole[]
  /** in how many stories, of how many publishers */
  readonly stories: number
  readonly publishers: number
}

/** Everybody who speaks in the stories, those with most quotations first, then by name. */
export function buildVoices(stories: readonly Story[], corrections: VoiceCorrections): Voice[] {
  const sayings = sayingsOf(stories, corrections)
  const byName = joinVariants(Map.groupBy(sayings, ({ name }) => nameKey(name)))
  const voices = [...byName].flatMap(([key, all]) => {
    const people = peopleOf(all)
    return people.map((own) =>
      voiceOf(own, people.length === 1 ? key : `${key} ${earliestRole(own)}`, people.length > 1),
    )
  })
  return voices.sort((a, b) => b.sayings.length - a.sayings.length || compare(a.slug, b.slug))
}

/** The role in which somebody spoke first: what tells namesakes apart, whoever of them speaks next. */
function earliestRole(sayings: readonly Saying[]): string {
  const [first] = sayings
    .filter(({ role }) => role !== null)
    .toSorted((a, b) => newestFirst(b.story, a.story) || a.quote.span[0] - b.quote.span[0])
  return looseText(first?.role ?? '')
}

/** Bodies, which nobody calls by the last word of their names. */
const BODY =
  /\b(?:of|de|house|bank|ministry|committee|council|company|party|union|court|university|states|times|post|news)\b/

/** The sayings by name; those of a short name are put to the only full one that it can stand for, as far as nothing speaks against it. */
function joinVariants(byKey: ReadonlyMap<string, Saying[]>): Map<string, Saying[]> {
  const full = [...byKey.keys()].filter((key) => key.includes(' ') && !BODY.test(key))
  const longer = onlyBearers(full, withoutMiddle)
  const whole = (key: string) => longer.get(key) ?? key
  const bearers = onlyBearers(new Set(full.map(whole)), (key) => key.split(' ').at(-1) ?? key)
  const all = [...byKey].flatMap(([key, sayings]) => {
    const bearer = bearers.get(key)
    if (bearer === undefined) return sayings.map((saying) => ({ key: whole(key), saying }))
    const profile = profileOf(byKey.get(bearer) ?? [])
    return sayings.map((saying) => ({ key: canBe(saying, profile) ? bearer : whole(key), saying }))
  })
  const joined = Map.groupBy(all, ({ key }) => key)
  return new Map([...joined].map(([key, own]) => [key, own.map(({ saying }) => saying)]))
}

/** The short forms of names that only one of them has, each with that name. */
function onlyBearers(
  names: Iterable<string>,
  shortOf: (name: string) => string | null,
): ReadonlyMap<string, string> {
  const bearers = Map.groupBy(names, shortOf)
  return new Map(
    [...bearers].flatMap(([short, [only, another]]) =>
      short === null || only === undefined || another !== undefined ? [] : [[short, only] as const],
    ),
  )
}

function voiceOf(unordered: readonly Saying[], key: string, shared: boolean): Voice {
  const sayings = unordered.toSorted(
    (a, b) => newestFirst(a.story, b.story) || a.quote.span[0] - b.quote.span[0],
  )
  const roles = rolesOf(sayings)
  const name = longestCommon(sayings)
  const first = roles[0]
  return {
    slug: voiceSlug(key),
    name: shared && first !== undefined ? `${name} (${first.role})` : name,
    sayings,
    roles,
    stories: new Set(sayings.map(({ story }) => story)).size,
    publishers: new Set(sayings.flatMap(({ story }) => story.article.source.publisher ?? [])).size,
  }
}

/** The spelling of a name that is used most, of full ones where there are any; the longer one where two are used as often. */
function longestCommon(sayings: readonly Saying[]): string {
  const counts = new Map<string, number>()
  for (const { name } of sayings) counts.set(name, (counts.get(name) ?? 0) + 1)
  const full = [...counts].filter(([name]) => name.includes(' '))
  const [best] = (full.length > 0 ? full : [...counts]).sort(
    (a, b) => b[1] - a[1] || b[0].length - a[0].length,
  )
  return best?.[0] ?? ''
}

function rolesOf(sayings: readonly Saying[]): VoiceRole[] {
  const spoken = sayings.filter(({ role }) => role !== null && role !== '')
  const groups = Map.groupBy(spoken, ({ role }) => looseText(role ?? ''))
  return [...groups.values()]
    .map((own) => {
      const dates = own.flatMap(({ story }) => story.article.published?.date ?? []).sort()
      return {
        role: own[0]?.role ?? '',
        count: own.length,
        first: dates[0] ?? null,
        last: dates.at(-1) ?? null,
      }
    })
    .sort((a, b) => b.count - a.count || compare(a.role, b.role))
}
