import { agree, type Gender } from './genders.ts'
import type { Mention } from './mentions.ts'
import { nameIn } from './names.ts'
import type { Appearance, People, Person } from './people.ts'
import type { Scene } from './scene.ts'
import type { Token } from './token.ts'

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
export function whoIs(scene: Scene, mention: Mention, people: People): Who | null {
  const appearance = people.at(mention)
  if (appearance !== undefined) {
    const { person, named } = appearance
    return { name: person.name, role: named.role ?? person.role, itself: true }
  }
  if (mention.kind === 'who') return antecedent(scene, mention, people)
  if (mention.kind === 'he or she') {
    const gender = genderOfPronoun(scene.tokens[mention.first])
    const person = standsFor(scene, mention, gender, people)
    return person === null ? null : { name: person.name, role: person.role, itself: false }
  }
  if (['they', 'it', 'i or you', 'somebody'].includes(mention.kind)) return null
  const { name, role } = nameIn(scene.text, scene.tokens, mention)
  return { name, role, itself: true }
}

const genderOfPronoun = (token: Token | undefined): Gender | null =>
  token?.pronoun === 'he' || token?.pronoun === 'she' ? token.pronoun : null

/** "Mira Halden, who said": the mention that ends right before the pronoun. */
function antecedent(scene: Scene, mention: Mention, people: People): Who | null {
  const before = scene.mentions[(scene.mentionsBefore[mention.first] ?? 0) - 1]
  const beside = before !== undefined && before.last >= mention.first - 2
  return beside && before.kind !== 'who' ? whoIs(scene, before, people) : null
}

/** How many persons before a pronoun are looked at. */
const MOST = 40

/** The person whom the nearest sentence before a pronoun has as its subject, else the one whom it names at all. */
function standsFor(scene: Scene, { first }: Mention, gender: Gender | null, people: People): Person | null {
  const here = scene.stops[first] ?? 0
  const near = people
    .before(scene.block, first, MOST)
    .filter(({ person }) => agree(person.gender, gender))
    .map((one) => ({ one, sentences: sentencesBack(one, scene, here) }))
  const pick = (reach: number, fits: (one: Appearance) => boolean) => {
    const fitting = near.filter(({ one, sentences }) => sentences <= reach && fits(one))
    const nearest = fitting
      .filter(({ sentences }) => sentences === fitting[0]?.sentences)
      .map(({ one }) => one)
    return (nearest.find(({ speaks }) => speaks) ?? nearest.at(-1))?.person ?? null
  }
  return (
    pick(REACH.subject, ({ free, person }) => free && person.sure) ??
    pick(REACH.any, ({ person }) => person.sure) ??
    pick(REACH.any, ({ free }) => free)
  )
}

/** How many sentences back a person is named; one of a block before counts as two for each block. */
function sentencesBack(one: Appearance, scene: Scene, here: number): number {
  return one.block === scene.block ? here - one.sentence : here + (scene.block - one.block) * 2
}
