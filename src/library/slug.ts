import anyAscii from 'any-ascii'
import { shortDigest } from '../article/digest.ts'
import { isDevice } from '../article/slug-form.ts'

const LONGEST_ARTICLE = 70
const LONGEST_SECTION = 40
const DIGEST_LENGTH = 5

/** Names that a section's page cannot have: those of pages beside it. */
const RESERVED = /^(?:page-\d+|feed|index)$/

/**
 * The last part of an article's address: the transliterated words of its headline, at most 70 bytes, then `-` and
 * five characters of a digest of its id. It depends on nothing but the article itself.
 */
export function articleSlug(id: string, title: string): string {
  const start = headlineSlug(title)
  const digest = shortDigest(id, DIGEST_LENGTH)
  return start === '' ? `article-${digest}` : `${start}-${digest}`
}

/** The last part of a voice's address: the transliterated words of its key, and a digest of it. */
export function voiceSlug(key: string): string {
  const start = cut(asciiWords(key), LONGEST_SECTION)
  return `${start === '' ? 'voice' : start}-${shortDigest(key, DIGEST_LENGTH)}`
}

/** The transliterated words of a headline, at most 70 bytes; empty where none has a letter or digit. */
export function headlineSlug(title: string): string {
  return cut(asciiWords(title), LONGEST_ARTICLE)
}

/** What makes two section names one section: the same words, whatever their case and spacing. */
export function sectionKey(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
}

/**
 * One step of a section's address. A name of plain words is its own slug; any other carries a digest of its key
 * behind a sign that plain slugs do not have, so that two sections never share an address and none looks like another page's.
 */
export function sectionSlug(name: string): string {
  const key = sectionKey(name)
  const slug = key.replaceAll(' ', '-')
  if (
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug) &&
    !key.includes('-') &&
    slug.length <= LONGEST_SECTION &&
    !RESERVED.test(slug) &&
    !isDevice(slug)
  )
    return slug
  const start = cut(asciiWords(name), LONGEST_SECTION)
  return `${start === '' ? 'section' : start}_${shortDigest(key, DIGEST_LENGTH)}`
}

/** Lower-case ASCII words joined by hyphens, transliterated from any script; apostrophes vanish. */
function asciiWords(text: string): string {
  return anyAscii(text.normalize('NFC'))
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

/** At most `longest` characters, cut between words where there is a place for it. */
function cut(slug: string, longest: number): string {
  if (slug.length <= longest) return slug
  const head = slug.slice(0, longest + 1)
  const end = head.lastIndexOf('-')
  return head.slice(0, end > longest / 2 ? end : longest)
}
