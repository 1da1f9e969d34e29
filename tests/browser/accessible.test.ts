import type { Page } from 'playwright-core'
import { afterAll, expect, inject, test } from 'vitest'
import { FORMER, WITHDRAWN_SLUG } from '../fixtures/edited-captures.ts'
import { axeViolations } from '../support/axe.ts'
import { browseAll, watchPage } from '../support/browser.ts'
import { sideways } from '../support/in-page.ts'
import { articlesOf, articleWith, pageKinds, pagesOf } from '../support/site-files.ts'

const sites = inject('sites')
const rightToLeft = articleWith(sites.demo, /<article class="article"[^>]*dir="rtl"/)
const chinese = articleWith(sites.demo, /<article class="article" lang="zh"/)
const shareOf = (page: string) => page.replace('article/', 'share/')
const sourceOf = (page: string) => page.replace('article/', 'source/')

const LOOK = { colorScheme: 'light', bypassCSP: true, viewport: { width: 1280, height: 900 } } as const

const { browser, baseOf, close } = await browseAll(Object.values(sites))
afterAll(close)
/** one reader sees all pages, which share what was fetched */
const reader = await browser.newContext(LOOK)

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

/** A new page; one at a former address, which leads on at once, is to stand, for a reader without a worker that answers for it. */
async function pageFor(file: string): Promise<Page> {
  if (![FORMER.slug, WITHDRAWN_SLUG].some((slug) => file.includes(slug))) return reader.newPage()
  const page = await browser.newPage(LOOK)
  await page.route('**/*.html', async (route) => {
    const response = await route.fetch()
    const body = (await response.text()).replace(/<meta http-equiv="refresh"[^>]*>/, '')
    await route.fulfill({ response, body })
  })
  return page
}

test.each(cases)(
  'in the site “%s”, %s has no axe violation in light, no lack of contrast in dark, no message, and does not scroll sideways',
  async (site, file) => {
    const base = baseOf(sites[site])
    const page = await pageFor(file)
    const seen = watchPage(page, base)
    await page.goto(base + file)
    const light = await axeViolations(page)
    await page.emulateMedia({ colorScheme: 'dark' })
    const dark = await axeViolations(page, 'contrast')
    const over: string[] = []
    for (const width of [320, 360, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      if ((await page.evaluate(sideways)) > 0) over.push(`scrolls sideways at ${width} px`)
    }
    await page.close()
    expect([...light, ...dark, ...seen, ...over]).toEqual([])
  },
)
