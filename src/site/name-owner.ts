import type { Article, CleanedField, Owner } from '../article/article.ts'
import type { Site } from './site.ts'

/** What a line of a capture became, in the site's words: "headline", "paragraph 3", "set aside: share button". */
export function nameOwner(article: Article, owner: Owner | null, { wording, show }: Site): string {
  const { evidence } = wording
  if (owner === null) return evidence.blank
  const index = Number(/\[(\d+)\]/.exec(owner)?.[1] ?? 0)
  if (owner.startsWith('body')) {
    const kind = article.body[index]?.kind ?? 'paragraph'
    const nth = article.body.slice(0, index + 1).filter((block) => block.kind === kind).length
    return `${evidence.block[kind]} ${show.number(nth)}`
  }
  if (owner.startsWith('residue')) return evidence.residue[article.residue[index]?.kind ?? 'other']
  return evidence.owner[fieldOf(owner)]
}

const FIELDS: readonly CleanedField[] = [
  'sectionPath',
  'headline',
  'standfirst',
  'byline',
  'published',
  'updated',
  'photo',
  'alternateDomains',
]

function fieldOf(owner: Owner): CleanedField {
  return FIELDS.find((field) => owner === field || owner === `asWritten.${field}`) ?? 'headline'
}
