import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { openBrowser, serve } from '../support/browser.ts'
import { cached, heading, readerOf, save } from '../support/offline-page.ts'
import { articlesOf, articleWith } from '../support/site-files.ts'

const { demo, edited } = inject('sites')
const [, unread = '', saved = ''] = articlesOf(demo)

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

test.each(['silence', 503] as const)(
  'a saved article opens where the host fails with %s',
  async (failure) => {
    let fails: typeof failure | null = null
    const { base, close } = await serve(demo, '/', { fails: () => fails })
    const page = await readerOf(browser, base, saved)
    const title = await heading(page)
    await save(page)
    fails = failure
    await page.goto(base + saved, { waitUntil: 'domcontentloaded' })
    expect(await heading(page)).toBe(title)
    await page.context().close()
    close()
  },
)

test('the page of what is kept names the page that was asked for, and lets go of what was saved', async () => {
  const { base, close } = await serve(demo)
  const page = await readerOf(browser, base, saved)
  await save(page)
  close()
  await page.goto(base + unread)
  expect(await page.getByRole('status').textContent()).toContain('not kept here')
  expect(
    await page.getByRole('link', { name: 'Try again' }).evaluate((link: HTMLAnchorElement) => link.href),
  ).toBe(base + unread)
  await page.getByRole('button', { name: 'Remove from offline' }).click()
  await expect.poll(() => cached(page, 'saved')).toBe(0)
  await expect.poll(() => page.locator('[data-kept=saved] a').count()).toBe(0)
  await page.context().close()
})

test('a photo that was saved for one window is shown in another', async () => {
  const { base, close } = await serve(edited)
  const page = await readerOf(browser, base, articleWith(edited, /<picture>/))
  await page.setViewportSize({ width: 390, height: 800 })
  await page.reload()
  await save(page)
  close()
  await page.setViewportSize({ width: 1600, height: 1000 })
  await page.reload()
  const width = () => page.locator('.photo img').evaluate((img: HTMLImageElement) => img.naturalWidth)
  await expect.poll(width).toBeGreaterThan(0)
  await page.context().close()
})
