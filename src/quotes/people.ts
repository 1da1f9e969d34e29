import { leading } from '../article/leading.ts'
import { agree, type Gender, genderOf, partsOf } from './genders.ts'
import type { Mention } from './mentions.ts'
import { type NameAndRole, nameIn } from './names.ts'
import type { Scene } from './scene.ts'

/** A person of an article, under the longest name that it gives. */
export interface Person {
  readonly name: string
  readonly role: string | null
  readonly gender: Gender | null
  /** whether the article leaves no doubt that it is a person: by a title, a first name, a full name that is no place's */
  readonly sure: boolean
}

/** A place where an article names a person. */
export interface Appearance {
  readonly block: number
  readonly mention: Mention
  /** how many sentences of its block end before it */
  readonly sentence: number
  /** whether it can be a subject: no preposition before it, nothing that it possesses behind it */
  readonly free: boolean
  /** whether a verb of speech follows it */
  readonly speaks: boolean
  readonly named: NameAndRole
  readonly person: Person
}

/** Everybody whom an article names, with the places where they stand, in order. */
export class People {
  readonly appearances: readonly Appearance[]
  readonly #byMention: ReadonlyMap<Mention, Appearance>

  constructor(scenes: readonly (Scene | null)[]) {
    const found = scenes.flatMap((scene) => (scene === null ? [] : namedIn(scene)))
    const known = knownPeople(found)
    for (const name of scenes.flatMap(fullNamesIn)) if (!known.has(name)) known.set(name, writtenOf(name))
    const namesakes = byParts(known)
    const first = firstNamed(found)
    const speakers = new Set(found.flatMap(({ named, speaks }) => (speaks ? named.name : [])))
    this.appearances = found.map((one) => ({
      ...one,
      person: known.get(one.named.name)?.person ?? meant(one.named, namesakes, speakers, first),
    }))
    this.#byMention = new Map(this.appearances.map((one) => [one.mention, one]))
  }

  /** The appearance that a mention is; undefined where it names no person. */
  at(mention: Mention): Appearance | undefined {
    return this.#byMention.get(mention)
  }

  /** The appearances before a token of a block, the nearest first, no more than `most`. */
  before(block: number, token: number, most: number): readonly Appearance[] {
    const count = leading(
      this.appearances,
      (one) => one.block < block || (one.block === block && one.mention.last < token),
    )
    return this.appearances.slice(Math.max(0, count - most), count).reverse()
  }
}

type Named = Omit<Appearance, 'person'>

function namedIn(scene: Scene): Named[] {
  const { tokens, text } = scene
  return scene.mentions.flatMap((mention) => {
    if (mention.kind !== 'person' && mention.kind !== 'name' && mention.kind !== 'role') return []
    const named = nameIn(text, tokens, mention)
    if (!named.person) return []
    const before = tokens[mention.first - 1]?.kind
    const behind = tokens[mention.last + 1]?.kind
    return {
      block: scene.block,
      mention,
      sentence: scene.stops[mention.first] ?? 0,
      speaks: behind === 'speech verb',
      free:
        before !== 'preposition' && behind !== 'possessive' && tokens[mention.last]?.kind !== 'possessive',
      named,
    }
  })
}

/** A person, and how often the article gives the full name. */
interface Known {
  readonly person: Person
  readonly count: number
}

/** The people of an article by their full names, each with what any mention says of role and gender. */
function knownPeople(found: readonly Named[]): Map<string, Known> {
  const known = new Map<string, Known>()
  for (const { named } of found) {
    const parts = partsOf(named.name)
    if (parts.length < 2) continue
    const before = known.get(named.name)
    const gender = before?.person.gender ?? genderOf(named)
    const person: Person = {
      name: named.name,
      role: before?.person.role ?? named.role,
      gender,
      sure:
        before?.person.sure === true || gender !== null || named.role !== null || !PLACE.test(parts[0] ?? ''),
    }
    known.set(named.name, { person, count: (before?.count ?? 0) + 1 })
  }
  return known
}

const FULL_NAME = /\p{Lu}\p{Ll}+ (?:\p{Lu}\. )?\p{Lu}\p{Ll}[\p{L}’'-]*/gu

/** Full names with a first name that people have, wherever they stand: they say whom a last name means. */
function fullNamesIn(scene: Scene | null): readonly string[] {
  const found = scene?.text.match(FULL_NAME) ?? []
  return found.filter((name) => genderOf({ name, role: null }) !== null)
}

function writtenOf(name: string): Known {
  return { person: { name, role: null, gender: genderOf({ name, role: null }), sure: true }, count: 0 }
}

/** First words of the names of places. */
const PLACE =
  /^(?:New|Old|North|South|East|West|Northern|Southern|Eastern|Western|Central|Upper|Lower|Great|Saint|St\.|San|Santa|Los|Las|Fort|Port|Lake|Mount|Cape|Green|Grand|United|Capitol|Supreme|Wall|Silicon|Middle|Latin|Hong|Saudi|Puerto|Costa|El|La|Des|Salt|Palm|Long|Rhode|Fox|Super)$/

/** The people of an article by the last and by the first part of their names, those named in full most often first. */
function byParts(known: ReadonlyMap<string, Known>): ReadonlyMap<string, readonly Person[]> {
  const often = [...known.values()].sort((a, b) => b.count - a.count)
  const filed = often.flatMap(({ person }) => {
    const parts = partsOf(person.name)
    return [`last ${parts.at(-1)}`, `first ${parts[0]}`].map((key) => ({ key, person }))
  })
  return new Map(
    [...Map.groupBy(filed, ({ key }) => key)].map(([key, own]) => [key, own.map(({ person }) => person)]),
  )
}

/** A relative of somebody who is named alone: "His wife, Melania Holm". */
const RELATIVE = /^(?:his|her|their|sein|seine|ihr|ihre|son|sa|su|hans|hennes|hendes)\s/iu

/** Where each name stands first among the appearances of an article. */
function firstNamed(found: readonly Named[]): ReadonlyMap<string, number> {
  const first = new Map<string, number>()
  found.forEach(({ named }, i) => {
    if (!first.has(named.name)) first.set(named.name, i)
  })
  return first
}

/**
 * Whom a single name means: the person with that last name, else with that first name; of several the one most often named.
 * It is no relative who is introduced after the bare name.
 */
function meant(
  named: NameAndRole,
  people: ReadonlyMap<string, readonly Person[]>,
  speakers: ReadonlySet<string>,
  first: ReadonlyMap<string, number>,
): Person {
  const part = partsOf(named.name).at(-1) ?? named.name
  const gender = genderOf(named)
  const sure = named.role !== null || speakers.has(named.name)
  for (const place of ['last', 'first']) {
    const isLater = (one: Person) => (first.get(named.name) ?? Infinity) < (first.get(one.name) ?? 0)
    const fits = (one: Person) =>
      agree(one.gender, gender) && !(isLater(one) && one.role !== null && RELATIVE.test(one.role))
    const person = people.get(`${place} ${part}`)?.find(fits)
    if (person !== undefined) return { ...person, sure: person.sure || sure }
  }
  return { name: named.name, role: named.role, gender, sure }
}
