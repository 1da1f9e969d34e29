import type { Quotation } from '../article/quotation.ts'
import { SPACELESS_SCRIPTS, wordsIn } from '../article/words.ts'
import { sectionSlug } from './slug.ts'
import type { Story } from './story.ts'
import type { Voice } from './voices/voices.ts'

const MOST = 5
/** A story is known by so many of its rarest words. */
const WORDS = 24
/** What more stories than this have in common, or more than this part of all, relates nobody. */
const COMMON = 60
const COMMON_PART = 1 / 5
/** A word of fewer letters is seldom one that tells what a story is about; an ideograph says more than a letter. */
const TELLING = new RegExp(`[\\p{Ll}\\p{M}]{5}|\\p{Lo}{4}|[${SPACELESS_SCRIPTS}]{2}`, 'u')
/** Two stories with no voice in common must share so many rare words. */
const FEWEST_WORDS = 4
/** … that weigh at least this part of all that the story is known by. */
const LEAST_PART = 0.2
const VOICE_WEIGHT = 1.5
/** What stands in the same section weighs so much more, and in a section above it a part of that. */
const SAME_SECTION = 0.25

/** What two stories share, and how much it weighs. */
interface Bond {
  voices: number
  words: number
  weight: number
}

/**
 * The stories closest to each: those that share its voices and its rare words, and among equals its section. What they
 * share weighs the more the fewer stories have it (inverse document frequency, Spärck Jones 1972).
 *
 * @param stories newest first
 * @returns at most five for a story, closest first; stories that stand alone are left out
 */
export function findRelated(
  stories: readonly Story[],
  voiceOf: ReadonlyMap<Quotation, Voice>,
): Map<Story, readonly Story[]> {
  const sections = stories.map(({ article }) => article.sectionPath.map(sectionSlug))
  const sharing = { voices: sharers(voicesOf(stories, voiceOf)), words: sharers(rareWordsOf(stories)) }
  const closestTo = (i: number): Story[] => {
    const bonds = new Map<number, Bond>()
    for (const kind of ['voices', 'words'] as const)
      for (const group of sharing[kind](i)) strengthen(bonds, group, kind, stories.length)
    const least = (bonds.get(i)?.weight ?? 0) * LEAST_PART
    bonds.delete(i)
    const favour = (at: number) => 1 + SAME_SECTION * sharedPath(sections[i] ?? [], sections[at] ?? [])
    return [...bonds]
      .filter(([, bond]) => bond.voices > 0 || (bond.words >= FEWEST_WORDS && bond.weight >= least))
      .map(([at, bond]) => ({ at, weight: bond.weight * favour(at) }))
      .sort((a, b) => b.weight - a.weight || a.at - b.at)
      .slice(0, MOST)
      .flatMap(({ at }) => stories[at] ?? [])
  }
  return new Map(
    stories.map((story, i) => [story, closestTo(i)] as const).filter(([, closest]) => closest.length > 0),
  )
}

/** The part of two section paths, from 0 to 1, that is one: that of "News / Coast" and "News / Valley" is a half. */
function sharedPath(one: readonly string[], other: readonly string[]): number {
  const longest = Math.max(one.length, other.length)
  const parting = one.findIndex((name, i) => name !== other[i])
  return longest === 0 ? 0 : (parting < 0 ? one.length : parting) / longest
}

function strengthen(
  bonds: Map<number, Bond>,
  group: readonly number[],
  kind: 'voices' | 'words',
  all: number,
): void {
  const weight = Math.log(1 + all / group.length) * (kind === 'voices' ? VOICE_WEIGHT : 1)
  for (const at of group) {
    const bond = bonds.get(at) ?? { voices: 0, words: 0, weight: 0 }
    bond[kind]++
    bond.weight += weight
    bonds.set(at, bond)
  }
}

/** For traits of stories, in order: who else has a story's traits, a group for each trait that is not too common. */
function sharers<Trait>(traits: readonly (readonly Trait[])[]): (i: number) => number[][] {
  const holders = new Map<Trait, number[]>()
  traits.forEach((own, i) => {
    for (const trait of own) {
      const group = holders.get(trait)
      if (group === undefined) holders.set(trait, [i])
      else group.push(i)
    }
  })
  const common = Math.max(2, Math.min(COMMON, traits.length * COMMON_PART))
  return (i) =>
    (traits[i] ?? [])
      .map((trait) => holders.get(trait) ?? [])
      .filter((group) => group.length > 1 && group.length <= common)
}

function voicesOf(stories: readonly Story[], voiceOf: ReadonlyMap<Quotation, Voice>): Voice[][] {
  return stories.map(({ article }) => [
    ...new Set(article.quotes.flatMap((quote) => voiceOf.get(quote) ?? [])),
  ])
}

/** The rarest words that each story shares with another, as numbers: 100,000 stories have many words. */
function rareWordsOf(stories: readonly Story[]): number[][] {
  const numbers = new Map<string, number>()
  const frequency: number[] = []
  const vocabulary = stories.map((story) =>
    Uint32Array.from(differentWords(story), (word) => {
      const number = numbers.get(word) ?? numbers.size
      numbers.set(word, number)
      frequency[number] = (frequency[number] ?? 0) + 1
      return number
    }),
  )
  const often = (word: number) => frequency[word] ?? 0
  return vocabulary.map((own) =>
    Array.from(own)
      .filter((word) => often(word) > 1)
      .sort((a, b) => often(a) - often(b) || a - b)
      .slice(0, WORDS),
  )
}

/** The different words of a story that tell something, each as a word of its language. */
function differentWords({ article, title }: Story): string[] {
  const text = [title, article.standfirst ?? '', ...article.body.map((block) => block.text)].join('\n')
  return [...new Set(wordsIn(text, article.language))]
    .filter((word) => TELLING.test(word))
    .map((word) => `${article.language} ${word}`)
}
