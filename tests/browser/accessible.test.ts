import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { FORMER, WITHDRAWN_SLUG } from '../fixtures/edited-captures.ts'
import { axeViolations } from '../support/axe.ts'
import { openBrowser, serve, watchPage } from '../support/browser.ts'
import { sideways } from '../support/in-page.ts'
import { articlesOf, articleWith, pageKinds, pagesOf } from '../support/site-files.ts'

const sites = inject('sites')
const rightToLeft = articleWith(sites.demo, /<article class="article"[^>]*dir="rtl"/)
const chinese = articleWith(sites.demo, /<article class="article" lang="zh"/)
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
  ...pageKinds(sites.arabic).map((page) => ['arabic', page] as const),
  ...[
    ...articlesOf(sites.hostile),
    ...pageKinds(sites.hostile).filter((page) => /^(?:share|source|section)/.test(page)),
  ].map((page) => ['hostile', page] as const),
]

/** A page at a former address leads on at once; here it is looked at itself. */
async function stand(page: Page, file: string): Promise<void> {
  if (![FORMER.slug, WITHDRAWN_SLUG].some((slug) => file.includes(slug))) return
  await page.route('**/*.html', async (route) => {
    const response = await route.fetch()
    const body = (await response.text()).replace(/<meta http-equiv="refresh"[^>]*>/, '')
    await route.fulfill({ response, body })
  })
}

describe.each(cases)('in the site “%s”, %s', (site, file) => {
  test('has no axe violation in light, no lack of contrast in dark, and no message', async () => {
    const { base, close } = await serve(sites[site])
    const page = await browser.newPage({
      colorScheme: 'light',
      bypassCSP: true,
      viewport: { width: 1280, height: 900 },
    })
    const seen = watchPage(page, base)
    await stand(page, file)
    await page.goto(base + file)
    const light = await axeViolations(page)
    await page.emulateMedia({ colorScheme: 'dark' })
    const dark = await axeViolations(page, 'contrast')
    await page.close()
    close()
    expect([...light, ...dark, ...seen]).toEqual([])
  })

  test('does not scroll sideways, on a small phone or on a desk', async () => {
    const { base, close } = await serve(sites[site])
    const page = await browser.newPage()
    await stand(page, file)
    await page.goto(base + file)
    for (const width of [320, 360, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      const over = await page.evaluate(sideways)
      expect({ width, over: Math.max(0, over) }).toEqual({ width, over: 0 })
    }
    await page.close()
    close()
  })
})
