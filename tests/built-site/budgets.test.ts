import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, inject, test } from 'vitest'
import { articlesOf, attributes, pageKinds, textOf } from '../support/site-files.ts'

/** What a first reader loads, in bytes as a host sends them (gzip). */
const ARTICLE_BUDGET = 14_000
const SCRIPT_BUDGET = 8_000

/** Style that a page is shown with; what paper needs comes when everything else is there. */
const SHOWN_STYLE = /<link rel="stylesheet"(?![^>]*media="print")[^>]*>/g

const sites = inject('sites')

const weigh = (folder: string, files: readonly string[]) =>
  files.reduce((sum, file) => sum + gzipSync(textOf(folder, file), { level: 9 }).length, 0)

/** The files that a page names in elements of a kind, as paths of the site. */
function loadedBy(folder: string, page: string, element: RegExp, attribute: string): string[] {
  const elements = textOf(folder, page).match(element) ?? []
  return elements
    .flatMap((tag) => attributes(tag, attribute))
    .map((link) => path.posix.join(path.posix.dirname(page), link))
}

describe.each(Object.entries(sites))('the site “%s”', (_name, folder) => {
  const articles = articlesOf(folder)

  test('costs a first reader of any article at most 14 kB, document and style', () => {
    const heavy = articles
      .map((page) => ({
        page,
        size: weigh(folder, [page, ...loadedBy(folder, page, SHOWN_STYLE, 'href')]),
      }))
      .filter(({ size }) => size > ARTICLE_BUDGET)
    expect(heavy).toEqual([])
  })

  test.each(pageKinds(folder).filter((page) => page !== 'search.html'))(
    '%s runs at most 8 kB of script',
    (page) => {
      const scripts = loadedBy(folder, page, /<script [^>]*src=[^>]*>/g, 'src')
      if (page !== '404.html') expect(scripts.length).toBeGreaterThan(0)
      expect(weigh(folder, scripts)).toBeLessThanOrEqual(SCRIPT_BUDGET)
    },
  )
})
