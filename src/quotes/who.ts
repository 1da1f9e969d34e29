import type { Mention } from './mentions.ts'
import { nameIn } from './names.ts'
import { agree, type Appearance, type Gender, type Person } from './people.ts'
import type { Scene } from './scene.ts'

/** Who a mention is: the name to show, the role where the article gives one. */
export interface Who {
  readonly name: string
  readonly role: string | null
  /** whether the mention itself gives the name, or it was looked for elsewhere in the article */
  readonly itself: boolean
}

/** How many sentences back a pronoun's subject is looked for, and how many any other mention of a person. */
const REACH = { subject: 12, any: 4 }

/** Who a mention of a scene is: names in full, pronouns by the subject before them that agrees in gender; null for a pronoun of nobody. */
export function whoIs(scene: Scene, mention: Mention, people: readonly Appearance[]): Who | null {
  const appearance = people.find((one) => one.block === scene.block && one.mention === mention)
  if (appearance !== undefined) {
    const { person, named } = appearance
    return { name: person.name, role: named.role ?? person.role, itself: true }
  }
  if (mention.kind === 'who') return antecedent(scene, mention, people)
  const gender = genderOfPronoun(scene, mention)
  if (gender !== undefined) {
    const person = standsFor(scene, mention, gender, people)
    return person === null ? null : { name: person.name, role: person.role, itself: false }
  }
  if (['they', 'it', 'i or you', 'somebody'].includes(mention.kind)) return null
  const { name, role } = nameIn(scene.text, scene.tokens, mention)
  return { name, role, itself: true }
}

/** "Mira Halden, who said": the mention that ends right before the pronoun. */
function antecedent(scene: Scene, mention: Mention, people: readonly Appearance[]): Who | null {
  const before = scene.mentions.findLast(({ last }) => last < mention.first && last >= mention.first - 2)
  return before === undefined || before.kind === 'who' ? null : whoIs(scene, before, people)
}

const PRONOUNS: ReadonlyMap<string, Gender | null> = new Map([
  ...'he il él er lui ele он هو'.split(' ').map((word) => [word, 'he'] as const),
  ...'she elle ella sie lei ela она هي'.split(' ').map((word) => [word, 'she'] as const),
  ...'او وی'.split(' ').map((word) => [word, null] as const),
])

/** The gender that a pronoun of the third person asks for; undefined for every other word. */
function genderOfPronoun({ tokens }: Scene, { first, last, kind }: Mention): Gender | null | undefined {
  return first === last && kind === 'he or she' ? PRONOUNS.get(tokens[first]?.word ?? '') : undefined
}

/** The person whom the nearest sentence before a pronoun has as its subject, else the one whom it names at all. */
function standsFor(scene: Scene, { first }: Mention, gender: Gender | null, people: readonly Appearance[]): Person | null {
  const here = scene.stops[first] ?? 0
  const before = people.filter((one) => one.block < scene.block || (one.block === scene.block && one.mention.last < first))
  const near = before.map((one) => ({ one, sentences: one.block === scene.block ? here - one.sentence : distance(one, scene, here) }))
  const pick = (reach: number, fits: (one: Appearance) => boolean) => {
    const fitting = near.filter(({ one, sentences }) => sentences <= reach && fits(one) && agree(one.person.gender, gender))
    const nearest = Math.min(...fitting.map(({ sentences }) => sentences))
    return fitting.find(({ sentences }) => sentences === nearest)?.one.person ?? null
  }
  return pick(REACH.subject, ({ free }) => free) ?? pick(REACH.any, () => true)
}

/** How many sentences away a mention of an earlier block is, a block that is left counting as one. */
function distance(one: Appearance, scene: Scene, here: number): number {
  return here + (scene.block - one.block) * 2
}
