import type { Article } from '../article/article.ts'
import { orderOf } from '../article/date-stamp.ts'
import { sha256Hex } from '../article/digest.ts'
import { looseText, words } from '../article/words.ts'
import { compare } from './story.ts'

/** What captures of one article have in common, small enough to keep for a whole archive. */
export interface Fingerprint {
  readonly id: string
  /** the path of its capture below the folder of captures */
  readonly file: string
  readonly sha256: string
  /** publisher and headline, as words in lower case; null without a headline */
  readonly title: string | null
  /** a digest of the text; null without any */
  readonly text: string | null
  /** hashes of the runs of four words of the text, each once, in order */
  readonly shingles: Uint32Array
  /** what orders two captures: the later of update and publication, then the id */
  readonly order: string
}

const SHINGLE = 4
/** Equal texts shorter than this are notices of a site, such as that an article is for subscribers. */
const FEWEST_WORDS = 40
/** So many captures of one title are compared: a "Weather forecast" of every day is no duplicate of last year's. */
const MOST_COMPARED = 50
/** From this share of common runs of words on, two texts are of one article. */
const SAME = 0.8

/** The fingerprint of an article. */
export function fingerprint(article: Article): Fingerprint {
  const { id, source, headline, body, updated, published } = article
  const all = words(body.map((block) => block.text.toLowerCase()).join(' '))
  return {
    id,
    file: source.file,
    sha256: source.sha256,
    title: headline === null ? null : `${looseText(source.publisher ?? '')}|${looseText(headline)}`,
    text: all.length < FEWEST_WORDS ? null : sha256Hex(new TextEncoder().encode(all.join(' '))),
    shingles: shinglesOf(all),
    order: `${[orderOf(updated), orderOf(published)].sort(compare).at(-1) ?? ''} ${id}`,
  }
}

function shinglesOf(all: readonly string[]): Uint32Array {
  const hashes = new Set<number>()
  for (let i = 0; i + SHINGLE <= all.length; i++) hashes.add(hash(all.slice(i, i + SHINGLE).join(' ')))
  return Uint32Array.from(hashes).sort()
}

/** FNV-1a over UTF-16 units (draft-eastlake-fnv): short, and the same everywhere. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  return value >>> 0
}

/**
 * Which captures are older ones of an article that another capture holds too: the id of each, with the id of the
 * newest. Two are of one article if their texts are equal, or their publisher and headline are and 0.8 of their runs
 * of four words.
 */
export function findDuplicates(prints: readonly Fingerprint[]): Map<string, string> {
  const known = new Map<string, Standing[]>()
  const newerOf = new Map<string, string>()
  for (const print of [...prints].sort((a, b) => compare(b.order, a.order))) {
    const keys = keysOf(print)
    const others = keys.flatMap((key) => known.get(key)?.slice(-MOST_COMPARED) ?? [])
    const twin = others.find((other) => isSame(other.print, print))
    if (twin !== undefined) newerOf.set(print.id, twin.newest)
    for (const key of keys) push(known, key, { print, newest: twin?.newest ?? print.id })
  }
  return newerOf
}

/** A capture that was met, with the id of the newest one of its article. */
interface Standing {
  readonly print: Fingerprint
  readonly newest: string
}

/** The capture out of several that holds the same article as another one; null where none does. */
export function twinOf(prints: readonly Fingerprint[], print: Fingerprint): Fingerprint | null {
  return prints.find((other) => isSame(other, print)) ?? null
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const values = map.get(key) ?? []
  values.push(value)
  map.set(key, values)
}

const keysOf = ({ sha256, text, title }: Fingerprint) => [sha256, text, title].filter((key) => key !== null)

function isSame(a: Fingerprint, b: Fingerprint): boolean {
  if (a.sha256 === b.sha256 || (a.text !== null && a.text === b.text)) return true
  return a.title !== null && a.title === b.title && overlap(a.shingles, b.shingles) >= SAME
}

/** The share of the smaller set's members that both sorted lists hold. */
function overlap(a: Uint32Array, b: Uint32Array): number {
  const smaller = Math.min(a.length, b.length)
  if (smaller === 0) return 0
  let common = 0
  for (let i = 0, k = 0; i < a.length && k < b.length; ) {
    const left = a[i] ?? 0
    const right = b[k] ?? 0
    if (left === right) common++
    if (left <= right) i++
    if (right <= left) k++
  }
  return common / smaller
}
