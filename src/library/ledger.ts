import { z } from 'zod'
import { type Issue, issueOf } from '../article/issue.ts'
import { isSlug } from '../article/slug-form.ts'
import { compare } from './story.ts'

/** What was published of one capture. */
export interface Published {
  readonly id: string
  /** of the file, by which it is known again under another name */
  readonly sha256: string
  /** the last parts of its addresses, the newest last */
  readonly slugs: readonly string[]
  /** where it stands in the ledger's file, counted from 1; left out of one that no file holds yet */
  readonly line?: number
}

/** The addresses that a site has had, as the publisher keeps them beside the captures. */
export interface Ledger {
  readonly articles: readonly Published[]
  readonly sections: readonly string[]
}

export type ReadLedger =
  | { readonly ok: true; readonly ledger: Ledger }
  | { readonly ok: false; readonly issues: readonly Issue[] }

export const NOTHING_PUBLISHED: Ledger = { articles: [], sections: [] }

const SCHEMA = 'broadsheet.permalinks/1'
const slug = z.string().refine(isSlug, 'expected the last part of an address, such as "old-pier-x7k2a"')
const schema = z.strictObject({
  schema: z.literal(SCHEMA),
  articles: z
    .array(
      z.strictObject({
        id: z.string().min(1),
        sha256: z.string().regex(/^[0-9a-f]{64}$/, 'expected a SHA-256 in hexadecimal digits'),
        slugs: z.array(slug).min(1).readonly(),
      }),
    )
    .readonly(),
  sections: z.array(z.string().refine((path) => path.split('/').every(isSlug))).readonly(),
})

/** The ledger in the text of its file; where it is no JSON or has a wrong field, an error for each. */
export function readLedger(json: string): ReadLedger {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (error) {
    return { ok: false, issues: [wrong(`text that is no JSON: ${String(error)}`)] }
  }
  const parsed = schema.safeParse(value)
  const lines = linesOf(json)
  if (!parsed.success)
    return {
      ok: false,
      issues: parsed.error.issues.map(({ path, message }) =>
        wrong(
          `${path.join('.') || 'value'}: ${message}`,
          lines[path[0] === 'articles' ? Number(path[1]) : -1],
        ),
      ),
    }
  const articles = parsed.data.articles.map((published, i) => ({ ...published, line: lines[i] ?? 1 }))
  return { ok: true, ledger: { ...parsed.data, articles } }
}

/** A ledger as the text of its file: one article a line, in an order that no machine changes. */
export function ledgerText({ articles, sections }: Ledger): string {
  const rows = [...articles]
    .sort((a, b) => compare(a.id, b.id))
    .map(({ id, sha256, slugs }) => `\n    ${JSON.stringify({ id, sha256, slugs })}`)
  const paths = [...sections].sort(compare).map((path) => `\n    ${JSON.stringify(path)}`)
  return `{\n  "schema": "${SCHEMA}",\n  "articles": [${rows.join(',')}\n  ],\n  "sections": [${paths.join(',')}\n  ]\n}\n`
}

/** The lines at which the articles of a ledger stand, each with one id. */
function linesOf(json: string): number[] {
  return json.split('\n').flatMap((text, i) => [...text.matchAll(/"id"\s*:/g)].map(() => i + 1))
}

function wrong(what: string, line = 1): Issue {
  return issueOf('wrong-ledger', [line, line], `Unexpected ${what}`)
}
