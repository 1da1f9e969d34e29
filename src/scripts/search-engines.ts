import { arabicLetters, persianLetters, withAlef } from './persian-letters.ts'
import { plainLetters } from './plain-letters.ts'

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
  /** the day of publication, for order only */
  readonly date: string
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

/** A record that was found, its words not yet loaded. */
interface Hit {
  readonly id: string
  readonly score: number
  readonly data: () => Promise<Data>
}

/** A record as it was found; its address has what the result shows on a second line, as JSON. */
interface Data {
  readonly raw_url: string
  readonly excerpt: string
  readonly meta: Readonly<Record<string, string>>
  readonly content: string
  /** which words of the content were found, counted from 0 */
  readonly locations: readonly number[]
}

/** What is used of Pagefind's browser API (pagefind.app/docs/api). */
interface Pagefind {
  options: (options: { excerptLength: number }) => Promise<void>
  filters: () => Promise<Record<string, Record<string, number>>>
  search: (
    words: string | null,
    options: { filters: Record<string, string>; sort?: { date: 'desc' } },
  ) => Promise<{
    results: Hit[]
  }>
}

const SPACELESS = String.raw`[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}，。、：；！？「」『』（）“”]`
const NO_SPACES = new RegExp(SPACELESS, 'u')
/** What ends a sentence or a quotation, and is left at an excerpt's start where the cut is in front of it. */
const CUT_OFF = /^[”’」』》〉）】，。、；：！？\s]+/u
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
      const asked = words === '' ? [null] : spellings(words).map(apart)
      const lists = await Promise.all(
        asked.map(async (one) => {
          const { results } = await pagefind.search(one, { filters, ...order })
          return one === null || (await answers(results[0], one)) ? results : []
        }),
      )
      const best = merged(lists)
      const load = (from: number, to: number) =>
        newest && lists.length > 1 ? newestOf(lists, from, to) : loaded(best.slice(from, to))
      return { total: best.length, load }
    },
  }
}

/**
 * Whether a record has the words that were asked for. Pagefind shortens a word that it does not know until it knows one,
 * so that "harbor" finds "ha": of a word at least half must stand there, which leaves its other forms to the index.
 */
async function answers(hit: Hit | undefined, asked: string): Promise<boolean> {
  if (hit === undefined || NO_SPACES.test(asked)) return hit !== undefined
  const { content, locations, meta } = await hit.data()
  const all = content.split(/\s+/)
  const found = [...locations.map((at) => all[at] ?? ''), ...Object.values(meta).join(' ').split(/\s+/)]
  const there = found.map(root)
  return asked.split(/\s+/).every((word) => {
    const wanted = root(word)
    const start = wanted.slice(0, Math.max(SURE, Math.ceil(wanted.length / 2)))
    return there.some((other) => other.includes(start))
  })
}

/** A word without the signs in it, and without what Arabic writes in one with it: "and", "in", "the". */
const root = (word: string): string =>
  plainLetters(word)
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/^[وفبكل]?ال(?=\p{L}{2})|^[وفبكل](?=\p{sc=Arabic}{4})/u, '')

/** So many letters of a word stand there at least. */
const SURE = 3

/** What several searches found, each record once, the best first; a single search keeps its order. */
function merged(found: readonly (readonly Hit[])[]): Hit[] {
  const [first = [], ...others] = found
  if (others.length === 0) return [...first]
  const best = new Map<string, Hit>()
  for (const hit of found.flat()) if (hit.score >= (best.get(hit.id)?.score ?? 0)) best.set(hit.id, hit)
  return [...best.values()].sort((a, b) => b.score - a.score)
}

const loaded = (hits: readonly Hit[]): Promise<Result[]> =>
  Promise.all(hits.map(async (hit) => resultOf(await hit.data())))

/** A part of what several searches found, each of them newest first: of each no more is read than could be in it. */
async function newestOf(found: readonly (readonly Hit[])[], from: number, to: number): Promise<Result[]> {
  const results = await loaded(merged(found.map((hits) => hits.slice(0, to))))
  return results.sort((a, b) => b.date.localeCompare(a.date)).slice(from, to)
}

function resultOf({ raw_url, excerpt, meta }: Data): Result {
  const [url = '', shown = '{}'] = raw_url.split('\n')
  const { title = '', facts = '', kind = '', lang = '', dir = '', date = '' } = textsIn(shown)
  const { by = '', role = '' } = meta
  const joined = excerpt.replace(JOINT, '').replace(CUT_OFF, '')
  const first = /<mark>(.*?)<\/mark>/.exec(joined)?.[1]?.replaceAll('&lt;', '<').replaceAll('&gt;', '>')
  const words = /[\p{L}\p{N}].*[\p{L}\p{N}]/u.exec(first ?? '')?.[0]
  const marks =
    url.includes('#') || words === undefined
      ? ''
      : `#:~:text=${encodeURIComponent(words).replaceAll('-', '%2D')}`
  return { href: `${url}${marks}`, title, excerpt: joined, facts, kind, by, role, lang, dir, date }
}

/** The texts that JSON holds by name. */
function textsIn(json: string): Partial<Record<string, string>> {
  const value: unknown = JSON.parse(json)
  const fields: [string, unknown][] = Object.entries(value ?? {})
  return Object.fromEntries(fields.filter((field): field is [string, string] => typeof field[1] === 'string'))
}

/** Words as an Arabic and as a Persian keyboard writes them: a text of either language has its own letters. */
function spellings(words: string): string[] {
  const arabic = arabicLetters(words)
  return [...new Set([words, persianLetters(words), arabic, withAlef(arabic)])]
}

/** Words as they are in the index: those of a language without spaces set apart. */
function apart(words: string): string {
  if (!NO_SPACES.test(words)) return words
  return Array.from(
    new Intl.Segmenter('zh', { granularity: 'word' }).segment(words),
    ({ segment }) => segment,
  ).join(' ')
}
