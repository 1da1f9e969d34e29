import { isPronoun } from '../../article/pronouns.ts'
import type { Quotation, Speaker } from '../../article/quotation.ts'
import { looseText } from '../../article/words.ts'
import { speechOf } from '../quotations.ts'
import type { Story } from '../story.ts'

/** What a publisher says of names: who a name, or a name with a role ("Jon Arrel, mayor"), is; null for nobody. */
export type VoiceCorrections = Readonly<Record<string, string | null>>

/** A quotation with the name under which its speaker is listed. */
export interface Saying {
  readonly story: Story
  readonly quote: Quotation
  readonly name: string
  readonly role: string | null
}

const LONGEST_NAME = 70
/** Articles before a name; a capital one that is no English "The" belongs to the name: "Le Monde". */
const ARTICLE = /^(?:(?:[Tt]he|la|le|les|el|los|las|der|die|das)\s+|l[’'])(?=\S)/
/** Nobody in particular. */
const INDEFINITE =
  /^(?:[Aa]n?|[Uu]ne?|[Uu]n[ao]s?|[Ee]ine?[nrs]?|[Oo]ne|[Ss]ome|[Mm]any|[Ss]everal|[Tt]wo|[Tt]hree|[Oo]ther|[Aa]nother|[Mm]y|[Oo]ur|[Hh]is|[Hh]er|[Tt]heir|[Mm]on|[Mm]a|[Nn]otre|[Mm]i|[Nn]uestr[oa]|[Mm]eine?|[Uu]nsere?)\s\P{Lu}/u

/** Everything that somebody with a name says in the stories, in their order. */
export function sayingsOf(stories: readonly Story[], corrections: VoiceCorrections): Saying[] {
  const corrected = new Map(Object.entries(corrections).map(([said, is]) => [looseText(said), is]))
  return stories.flatMap((story) =>
    speechOf(story.article).flatMap((quote): Saying[] => {
      const { speaker } = quote
      if (speaker === null) return []
      const name = listedName(speaker, story, corrected)
      return name === null ? [] : [{ story, quote, name, role: speaker.role }]
    }),
  )
}

type Corrected = ReadonlyMap<string, string | null>

/** The name under which a speaker is listed: as the publisher corrects it, else as it stands without article; null for nobody. */
function listedName({ name, role }: Speaker, story: Story, corrected: Corrected): string | null {
  for (const said of [`${name} ${role ?? ''}`, name]) {
    const is = corrected.get(looseText(said))
    if (is !== undefined) return is
  }
  const bare = name.replace(ARTICLE, '').replace(/[’']s?$/, '')
  return !isPronoun(name, story.article.language) && !INDEFINITE.test(name) && isOwnName(bare, story)
    ? bare
    : null
}

/**
 * Whether a name is somebody's own: short, and with a capital where the script has them; of a single word the article must
 * not write it small elsewhere, as it does "officials".
 */
function isOwnName(name: string, { article }: Story): boolean {
  if (name.length > LONGEST_NAME || !/\p{L}{2}/u.test(name) || /^\p{Ll}/u.test(name)) return false
  if (name.includes(' ') || name === name.toLowerCase()) return true
  const small = new RegExp(`(?<![\\p{L}\\p{M}])${RegExp.escape(name.toLowerCase())}(?![\\p{L}\\p{M}])`, 'u')
  return !article.body.some(({ text }) => small.test(text))
}
