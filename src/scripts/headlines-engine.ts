import { plainLetters } from './plain-letters.ts'
import type { Engine, Result } from './search-engines.ts'

/** Every headline and its opening, out of a script, which pages may load wherever they lie. */
export async function openHeadlines(address: string): Promise<Engine> {
  await new Promise((resolve, reject) => {
    const script = document.createElement('script')
    script.src = address
    script.addEventListener('load', resolve)
    script.addEventListener('error', reject)
    document.head.append(script)
  })
  const stored: unknown = Reflect.get(globalThis, 'headlines')
  const rows = (Array.isArray(stored) ? stored : []).filter(isRow)
  return {
    filters: {},
    search: async (words) => {
      const wanted = plainLetters(words).split(/\s+/)
      const found = rows.filter(({ title, text }) =>
        wanted.every((word) => plainLetters(`${title} ${text}`).includes(word)),
      )
      return { total: found.length, load: async (from, to) => found.slice(from, to).map(asResult) }
    },
  }
}

interface Row {
  readonly url: string
  readonly title: string
  readonly text: string
  readonly facts: string
}

function isRow(row: unknown): row is Row {
  if (typeof row !== 'object' || row === null) return false
  const fields = new Map<string, unknown>(Object.entries(row))
  return (
    ['title', 'text', 'facts'].every((name) => typeof fields.get(name) === 'string') &&
    /^article\/[a-z0-9_-]+\.html$/.test(String(fields.get('url')))
  )
}

function asResult({ url, title, text, facts }: Row): Result {
  const excerpt = text.replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  return {
    href: url,
    title,
    excerpt,
    facts,
    kind: 'article',
    by: '',
    role: '',
    lang: '',
    dir: 'auto',
    date: '',
  }
}
