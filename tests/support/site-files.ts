import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** Every file of a built site, as paths parted by `/`, in order. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort()
}

/** The pages of a built site. */
export function pagesOf(folder: string): string[] {
  return filesOf(folder).filter((file) => file.endsWith('.html'))
}

/** The articles of a built site. */
export function articlesOf(folder: string): string[] {
  return pagesOf(folder).filter((page) => page.startsWith('article/'))
}

/** The first article of a site whose page holds this; an empty address where none does. */
export function articleWith(folder: string, holding = /./): string {
  return articlesOf(folder).find((page) => holding.test(textOf(folder, page))) ?? ''
}

/** One page of each kind that a site has: the first of each. */
export function pageKinds(folder: string): string[] {
  const kinds = new Map<string, string>()
  for (const page of pagesOf(folder)) {
    const kind = page
      .replace(/^(article|source|share|voice)\/[^/]+/, '$1/*')
      .replace(/\/q-\w+\.html$/, '/*')
      .replace(/^section\/.*page-\d+/, 'section/page')
      .replace(/^section\/(?!page).*/, 'section/*')
      .replace(/\d{2,4}/g, '*')
    if (!kinds.has(kind)) kinds.set(kind, page)
  }
  return [...kinds.values()]
}

/** The text of a file of a site. */
export function textOf(folder: string, file: string): string {
  return readFileSync(path.join(folder, file), 'utf8')
}

/** The values of an attribute in a page, character references resolved. */
export function attributes(html: string, name: string): string[] {
  return [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(([, value]) =>
    (value ?? '').replace(/&#(?:x([0-9a-f]+)|(\d+));|&amp;|&quot;/gi, (reference, hex, decimal) => {
      if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16))
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal))
      return reference === '&amp;' ? '&' : '"'
    }),
  )
}
