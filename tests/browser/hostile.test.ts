import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { openBrowser, serve, watchPage } from '../support/browser.ts'
import { pagesOf } from '../support/site-files.ts'

const { hostile } = inject('sites')
let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

test.each(pagesOf(hostile))(
  'nothing runs on %s, and nothing outside is asked for, with the policy switched off',
  async (file) => {
    const { base, close } = await serve(hostile)
    const page = await browser.newPage({ bypassCSP: true })
    const seen = watchPage(page, base)
    await page.goto(base + file)
    const found = await page.evaluate(() => ({
      broken: Reflect.get(globalThis, 'broken'),
      scripts: [...document.scripts].filter(
        (script) => script.type !== 'application/ld+json' && script.src === '',
      ).length,
      handlers: [...document.querySelectorAll('*')].filter((element) =>
        [...element.attributes].some(({ name }) => name.startsWith('on')),
      ).length,
      links: [...document.links]
        .map((link) => link.protocol)
        .filter((protocol) => !['http:', 'https:', 'mailto:'].includes(protocol)),
      foreign: document.querySelectorAll(
        'img, iframe, object, embed, form:not([method=dialog], [role=search]), base, svg:not(.bars, .qr)',
      ).length,
    }))
    await page.close()
    close()
    expect({ ...found, seen }).toEqual({
      broken: undefined,
      scripts: 0,
      handlers: 0,
      links: [],
      foreign: 0,
      seen: [],
    })
  },
)
