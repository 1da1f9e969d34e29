import { describe, expect, inject, test } from 'vitest'
import { WORDINGS } from '../../src/site/wording/index.ts'
import { attributes, filesOf, pagesOf, textOf } from '../support/site-files.ts'
import { HOME } from '../support/sites.ts'

const sites = inject('sites')
/** Addresses that may stand absolute in a page: the site's own, for machines, those that the text names, and an empty icon. */
const OUTSIDE = /^(?:mailto:|https?:|data:,$)/

interface Link {
  readonly target: string
  readonly fragment: string
}

/** Where the links of a page lead inside the site. */
function linksOf(page: string, html: string): Link[] {
  return [
    ...attributes(html, 'href'),
    ...attributes(html, 'src'),
    ...attributes(html, 'data-link'),
    ...attributes(html, 'data-target'),
  ]
    .filter((href) => !OUTSIDE.test(href))
    .map((href) => {
      const url = new URL(href, `https://a.example/${page}`)
      return {
        target: decodeURIComponent(url.pathname.slice(1)),
        // the text directive behind the anchor is no part of it (WICG, URL Fragment Text Directives)
        fragment: decodeURIComponent(url.hash.slice(1).split(':~:')[0] ?? ''),
      }
    })
}

describe.each(Object.entries(sites))('the site “%s”', (_name, folder) => {
  const files = new Set(filesOf(folder))
  const pages = pagesOf(folder)
  const html = new Map(pages.map((page) => [page, textOf(folder, page)]))
  const ids = new Map([...html].map(([page, text]) => [page, new Set(attributes(text, 'id'))]))

  test('has no link that leads nowhere, and no fragment without its place', () => {
    const dead: string[] = []
    for (const [page, text] of html)
      for (const { target, fragment } of linksOf(page, text)) {
        const there = files.has(target) && (fragment === '' || ids.get(target)?.has(fragment) === true)
        if (!there) dead.push(`${page} → ${target}#${fragment}`)
      }
    expect(dead).toEqual([])
  })

  test('writes every link relative, naming its file', () => {
    const wrong = [...html].flatMap(([page, text]) =>
      attributes(text, 'href')
        .filter(
          (href) =>
            href.startsWith('/') ||
            (!OUTSIDE.test(href) && !/^#|[^/]\.\w+(?:#.*)?$|(?:^|\/)SHA256SUMS$/.test(href)),
        )
        .map((href) => `${page}: ${href}`),
    )
    expect(wrong).toEqual([])
  })

  test('shows every page to somebody who starts at index.html', () => {
    const seen = new Set(['index.html'])
    for (const page of seen)
      for (const { target } of linksOf(page, html.get(page) ?? '')) if (html.has(target)) seen.add(target)
    const titles = Object.values(WORDINGS).map(({ withdrawn }) => withdrawn.title)
    const withdrawn = (page: string) => titles.some((title) => html.get(page)?.includes(title))
    const moved = (page: string) => html.get(page)?.includes('http-equiv="refresh"')
    expect(pages.filter((page) => !seen.has(page) && !withdrawn(page) && !moved(page))).toEqual(['404.html'])
  })

  test('has no id twice on a page', () => {
    const twice = [...html].filter(
      ([, text]) => new Set(attributes(text, 'id')).size !== attributes(text, 'id').length,
    )
    expect(twice.map(([page]) => page)).toEqual([])
  })
})

test('every absolute address of the site in its feeds and sitemap is one of its files', () => {
  const files = new Set(filesOf(sites.demo))
  for (const file of ['feed.xml', 'feed.json', 'sitemap-index.xml', 'sitemap-1.xml', 'robots.txt']) {
    const addresses = textOf(sites.demo, file).match(/https:\/\/news\.example\/mirror\/[^\s"<\\]*/g) ?? []
    expect(addresses.length).toBeGreaterThan(0)
    expect(
      addresses
        .map((address) => address.slice(HOME.length) || 'index.html')
        .filter((address) => !files.has(address)),
    ).toEqual([])
  }
})
