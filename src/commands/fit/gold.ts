import { z } from 'zod'

/** The kinds that lines are told apart into. */
export const KINDS = ['text', 'subheading', 'caption', 'residue'] as const
export type Kind = (typeof KINDS)[number]

const list = z.array(z.string()).nullish()
/** Gold may hold several right values, `{any: […]}`, of which the first will do, or `{holds, within}`: all of the latter. */
function settled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(settled)
  if (typeof value !== 'object' || value === null) return value
  if ('any' in value && Array.isArray(value.any)) return settled(value.any[0])
  if ('within' in value) return value.within
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, settled(inner)]))
}
const block = z.object({ kind: z.string(), text: z.string() })

/** What is marked of a page; `body` is its text, or its blocks with their kinds. */
const gold = z.object({
  id: z.string(),
  body: z.union([z.string(), z.array(block)]).nullable(),
  subheadings: list,
  captions: list,
  photo: z.object({ caption: z.unknown().optional() }).nullish(),
  headline: z.unknown().optional(),
  headlines: list,
  ldHeadline: z.string().nullish(),
  ogTitle: z.string().nullish(),
  h1: list,
  authors: list,
  byline: z.string().nullish(),
  weight: z.number().positive().default(1),
  markedBy: z.enum(['person', 'program']).default('person'),
})
export interface Gold {
  readonly id: string
  /** null where nobody marked it: such a page teaches its headline and byline only */
  readonly body: string | null
  /** null where nobody marked them */
  readonly subheadings: readonly string[] | null
  readonly captions: readonly string[]
  readonly headlines: readonly string[]
  /** null where nobody marked them */
  readonly authors: readonly string[] | null
  /** how much the page teaches: less than 1 where its gold is less sure, or it is of another kind */
  readonly weight: number
  /** a program that reads a page's structure knows its subheadings and captions, but not so well where its text begins and ends */
  readonly markedBy: 'person' | 'program'
}

/** The gold of a folder of captures, from its `gold.json`; throws where it has another shape. */
export function goldOf(json: unknown): Gold[] {
  return z
    .array(gold)
    .parse(settled(json))
    .map(({ id, body, subheadings, captions, photo, authors, byline, weight, markedBy, ...heads }) => {
      const blocks = typeof body === 'string' ? null : body
      const of = (kinds: readonly string[]) =>
        (blocks ?? []).filter(({ kind }) => kinds.includes(kind)).map(({ text }) => text)
      const text =
        typeof body === 'string' || body === null
          ? body
          : body
              .filter(({ kind }) => kind !== 'caption' && kind !== 'embed')
              .map((one) => one.text)
              .join('\n')
      const titles = [
        heads.headline,
        ...(heads.headlines ?? []),
        heads.ldHeadline,
        heads.ogTitle,
        ...(heads.h1 ?? []),
      ]
      return {
        id,
        body: text,
        subheadings: subheadings ?? (blocks === null ? null : of(['subheading'])),
        captions: [...(captions ?? []), ...of(['caption', 'embed']), ...strings(photo?.caption)],
        headlines: titles.flatMap(strings),
        authors: named(authors, byline),
        weight,
        markedBy,
      }
    })
}

/** Whom a page names as its authors, addresses of their pages left out; null where it does not say. */
function named(authors: readonly string[] | null | undefined, byline: string | null | undefined) {
  if (authors == null && byline == null) return null
  return [...(authors ?? []), ...strings(byline)].filter((name) => !/^https?:/.test(name))
}

const strings = (value: unknown): string[] => (typeof value === 'string' && value !== '' ? [value] : [])
