import { persianLetters } from './persian-letters.ts'

/** One result; its excerpt is text with `<mark>` around what was found. */
export interface Result {
  readonly href: string
  readonly title: string
  readonly excerpt: string
  readonly facts: string
  readonly kind: string
  readonly by: string
  readonly role: string
  readonly lang: string
  readonly dir: string
}

/** What a search found; its results are loaded from one up to another. */
export interface Found {
  readonly total: number
  readonly load: (from: number, to: number) => Promise<Result[]>
}

export interface Engine {
  /** what results can be narrowed to: for each filter its values, with how many records have them */
  readonly filters: Readonly<Record<string, Record<string, number>>>
  readonly search: (words: string, filters: Record<string, string>, newest: boolean) => Promise<Found>
}

/** What is used of Pagefind's browser API (pagefind.app/docs/api). */
interface Pagefind {
  options: (options: { excerptLength: number }) => Promise<void>
  filters: () => Promise<Record<string, Record<string, number>>>
  search: (
    words: string | null,
    options: { filters: Record<string, string>; sort?: { date: 'desc' } },
  ) => Promise<{
    results: { data: () => Promise<{ raw_url: string; excerpt: string; meta: Record<string, string> }> }[]
  }>
}

const SPACELESS = String.raw`[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}，。、：；！？「」『』（）“”]`
const NO_SPACES = new RegExp(SPACELESS, 'u')
const JOINT = new RegExp(`(?<=${SPACELESS}(?:</?mark>)?) (?=(?:</?mark>)?${SPACELESS})`, 'gu')

/** The index that the build has made; throws where it cannot be read, as on `file://`. */
export async function openIndex(address: string): Promise<Engine> {
  if (!location.protocol.startsWith('http')) throw new Error('no page may read files beside it')
  const pagefind: Pagefind = await import(/* @vite-ignore */ new URL(address, location.href).href)
  await pagefind.options({ excerptLength: 28 })
  return {
    filters: await pagefind.filters(),
    search: async (words, filters, newest) => {
      const order = newest ? { sort: { date: 'desc' } as const } : {}
      const { results } = await pagefind.search(words === '' ? null : apart(words), { filters, ...order })
      const load = async (from: number, to: number) =>
        Promise.all(results.slice(from, to).map(async (result) => resultOf(await result.data())))
      return { total: results.length, load }
    },
  }
}

function resultOf({
  raw_url: url,
  excerpt,
  meta,
}: {
  raw_url: string
  excerpt: string
  meta: Record<string, string>
}): Result {
  const { title = '', facts = '', kind = '', by = '', role = '', lang = '', dir = '' } = meta
  const joined = excerpt.replace(JOINT, '')
  const first = /<mark>(.*?)<\/mark>/.exec(joined)?.[1]?.replaceAll('&lt;', '<').replaceAll('&gt;', '>')
  const words = /[\p{L}\p{N}].*[\p{L}\p{N}]/u.exec(first ?? '')?.[0]
  const marks =
    url.includes('#') || words === undefined
      ? ''
      : `#:~:text=${encodeURIComponent(words).replaceAll('-', '%2D')}`
  return { href: `${url}${marks}`, title, excerpt: joined, facts, kind, by, role, lang, dir }
}

/** Words as they are in the index: in the letters of the page's language, those of a language without spaces set apart. */
function apart(typed: string): string {
  const words = /^(?:fa|ur)/.test(document.documentElement.lang) ? persianLetters(typed) : typed
  if (!NO_SPACES.test(words)) return words
  return Array.from(
    new Intl.Segmenter('zh', { granularity: 'word' }).segment(words),
    ({ segment }) => segment,
  ).join(' ')
}

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
      const wanted = bare(words).split(/\s+/)
      const found = rows.filter(({ title, text }) =>
        wanted.every((word) => bare(`${title} ${text}`).includes(word)),
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
  return { href: url, title, excerpt, facts, kind: 'article', by: '', role: '', lang: '', dir: 'auto' }
}

function bare(text: string): string {
  return persianLetters(text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase())
}
