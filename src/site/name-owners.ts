import { type Article, CLEANED_FIELDS, type Owner } from '../article/article.ts'
import type { Site } from './site.ts'

/** What each line of a capture became, in the site's words: "headline", "paragraph 3", "set aside: share button". */
export function nameOwners(article: Article, site: Site): string[] {
  const blocks = nameBlocks(article, site)
  return article.lines.map((owner) => nameOwner(article, owner, blocks, site))
}

function nameOwner(
  article: Article,
  owner: Owner | null,
  blocks: readonly string[],
  { wording: { evidence } }: Site,
): string {
  if (owner === null) return evidence.blank
  const index = Number(/\[(\d+)\]/.exec(owner)?.[1] ?? 0)
  if (owner.startsWith('body')) return blocks[index] ?? ''
  if (owner.startsWith('residue')) return evidence.residue[article.residue[index]?.kind ?? 'other']
  const field = CLEANED_FIELDS.find((one) => owner === one || owner === `asWritten.${one}`)
  return field === undefined ? owner : evidence.owner[field]
}

/** Blocks by their kind and its count. */
function nameBlocks({ body }: Article, { wording, show }: Site): string[] {
  const counts = new Map<string, number>()
  return body.map(({ kind }) => {
    const nth = (counts.get(kind) ?? 0) + 1
    counts.set(kind, nth)
    return `${wording.evidence.block[kind]} ${show.number(nth)}`
  })
}
