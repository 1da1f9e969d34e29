import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { openBrowser, serve, watchPage } from '../support/browser.ts'
import { pageKinds, pagesOf, textOf } from '../support/site-files.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const sites = inject('sites')
const rightToLeft =
  pagesOf(sites.demo).find(
    (page) =>
      page.startsWith('article/') && /<article class="article"[^>]*dir="rtl"/.test(textOf(sites.demo, page)),
  ) ?? ''
const chinese =
  pagesOf(sites.demo).find(
    (page) =>
      page.startsWith('article/') && textOf(sites.demo, page).includes('<article class="article" lang="zh"'),
  ) ?? ''
const shareOf = (page: string) => page.replace('article/', 'share/')
const sourceOf = (page: string) => page.replace('article/', 'source/')

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const cases = [
  ...pageKinds(sites.real).map((page) => ['real', page] as const),
  ...[...pageKinds(sites.demo), rightToLeft, shareOf(rightToLeft), sourceOf(rightToLeft), chinese].map(
    (page) => ['demo', page] as const,
  ),
  ...pagesOf(sites.edited)
    .filter((page) => /^(?:article|share|source)\/[^/]+$/.test(page))
    .map((page) => ['edited', page] as const),
  ...pageKinds(sites.hostile)
    .filter((page) => /^(?:article|share|source|section)/.test(page))
    .map((page) => ['hostile', page] as const),
]

describe.each(cases)('in the site “%s”, %s', (site, file) => {
  test.each(['light', 'dark'] as const)('has no axe violation in %s, and no message', async (colorScheme) => {
    const { base, close } = await serve(sites[site])
    const page = await browser.newPage({
      colorScheme,
      bypassCSP: true,
      viewport: { width: 1280, height: 900 },
    })
    const seen = watchPage(page, base)
    await page.goto(base + file)
    await page.evaluate(AXE)
    const violations = await page.evaluate(async (tags) => {
      const { axe } = globalThis as unknown as {
        axe: {
          run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>
        }
      }
      const result = await axe.run({ runOnly: { type: 'tag', values: tags } })
      return result.violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`),
      )
    }, RULES)
    await page.close()
    close()
    expect([...violations, ...seen]).toEqual([])
  })

  test('does not scroll sideways, on a small phone or on a desk', async () => {
    const { base, close } = await serve(sites[site])
    const page = await browser.newPage()
    await page.goto(base + file)
    for (const width of [320, 360, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect({ width, over: Math.max(0, over) }).toEqual({ width, over: 0 })
    }
    await page.close()
    close()
  })
})
