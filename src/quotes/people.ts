import type { Mention } from './mentions.ts'
import { type NameAndRole, nameIn } from './names.ts'
import type { Scene } from './scene.ts'

export type Gender = 'he' | 'she'

/** A person of an article, under the longest name that it gives. */
export interface Person {
  readonly name: string
  readonly role: string | null
  readonly gender: Gender | null
}

/** A place where an article names a person. */
export interface Appearance {
  readonly block: number
  readonly mention: Mention
  /** how many sentences of its block end before it */
  readonly sentence: number
  /** whether it can be a subject: no preposition before it, nothing that it possesses behind it */
  readonly free: boolean
  readonly named: NameAndRole
  readonly person: Person
}

/** Everybody whom the scenes of an article name, in order of the places where they stand. */
export function peopleOf(scenes: readonly (Scene | null)[]): Appearance[] {
  const found = scenes.flatMap((scene) => (scene === null ? [] : namedIn(scene)))
  const full = found.filter(({ named }) => partsOf(named.name).length > 1)
  const people = new Map<string, Person>()
  for (const { named } of full) {
    const known = people.get(named.name)
    people.set(named.name, {
      name: named.name,
      role: known?.role ?? named.role,
      gender: known?.gender ?? genderOf(named),
    })
  }
  return found.map((one, i) => ({ ...one, person: personOf(one.named, found.slice(0, i), full, people) }))
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
      free: before !== 'preposition' && behind !== 'possessive' && tokens[mention.last]?.kind !== 'possessive',
      named,
    }
  })
}

/** Whom a name stands for: the person of that full name, or the one with that last name, then first name, who was named last before. */
function personOf(
  named: NameAndRole,
  before: readonly Named[],
  full: readonly Named[],
  people: ReadonlyMap<string, Person>,
): Person {
  const parts = partsOf(named.name)
  const own = people.get(named.name)
  const gender = genderOf(named)
  if (own !== undefined && parts.length > 1) return own
  const agrees = (one: Named, end: 'first' | 'last') => {
    const others = partsOf(one.named.name)
    const part = end === 'last' ? others.at(-1) : others[0]
    const person = people.get(one.named.name)
    return others.length > 1 && part === parts.at(-1) && agree(person?.gender ?? null, gender)
  }
  for (const end of ['last', 'first'] as const) {
    const match = before.findLast((one) => agrees(one, end)) ?? full.find((one) => agrees(one, end))
    const person = match === undefined ? undefined : people.get(match.named.name)
    if (person !== undefined) return { ...person, gender: person.gender ?? gender }
  }
  return { name: named.name, role: named.role, gender }
}

/** Whether two genders can be one person's. */
export function agree(one: Gender | null, other: Gender | null): boolean {
  return one === null || other === null || one === other
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i

/** The parts of a name, without "Jr." and initials. */
function partsOf(name: string): string[] {
  return name.split(/\s+/).filter((part) => !SUFFIX.test(part) && !/^\p{Lu}\.$/u.test(part))
}

const HE = /\b(?:mr|sir|lord|king|prince|congressman|spokesman|chairman|councilman|assemblyman|father|son|husband|brother|man|señor|herr|monsieur)\b/i
const SHE = /\b(?:mrs|ms|miss|lady|queen|princess|congresswoman|spokeswoman|chairwoman|councilwoman|mother|daughter|wife|sister|woman|señora|frau|madame|mme)\b/i

function genderOf({ name, role }: NameAndRole): Gender | null {
  if (role !== null && SHE.test(role)) return 'she'
  if (role !== null && HE.test(role)) return 'he'
  const first = partsOf(name)[0]?.toLowerCase() ?? ''
  if (partsOf(name).length < 2) return null
  return FIRST_NAMES.he.has(first) ? 'he' : FIRST_NAMES.she.has(first) ? 'she' : null
}

const FIRST_NAMES = {
  he: new Set(
    `james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony donald mark paul
    steven andrew kenneth joshua george kevin brian edward ronald timothy jason jeffrey jeff ryan jacob gary nicholas eric
    jonathan stephen larry justin scott brandon frank benjamin ben gregory greg samuel sam raymond patrick alexander jack
    dennis jerry tyler aaron henry jose adam douglas nathan peter zachary kyle walter harold jeremy ethan carl keith roger
    gerald christian terry sean arthur austin noah lawrence jesse joe bryan billy jordan albert dylan bruce willie gabriel
    alan juan logan wayne ralph roy eugene randy vincent russell louis philip phil bobby johnny bradley bill bob jim tom mike
    dan ted tim steve ron rick rob chris matt dave doug fred barack joe jeb marco bernie mitt newt rand lindsey mitch harry
    lloyd antony vladimir emmanuel boris karl chuck ken nick tony andy pete marc glenn craig todd dean karl hans jean pierre
    luis carlos jorge miguel ali mohammed muhammad ahmed hassan hussein ivan sergei dmitry abdul omar khaled mahmoud max felix
    leo hugo jon elias ian neil simon colin stuart graham trevor nigel`.trim().split(/\s+/),
  ),
  she: new Set(
    `mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly
    emily donna michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela
    shirley anna brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet catherine maria
    heather diane ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith megan andrea cheryl
    hannah jacqueline martha gloria teresa ann sara madison frances kathryn janice jean abigail alice julia judy sophia grace
    denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany charlotte marie kayla alexis lori
    hillary carly sarah ivanka melania huma loretta nikki kellyanne debbie wendy jill jane anne kate katie claire ellen
    elena olga natalia fatima aisha leila layla zahra mira clara ines lena nora eva greta ursula angela rosa lucia sofia`.trim().split(/\s+/),
  ),
}
