import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { openBrowser, serve } from '../support/browser.ts'
import { underWorker } from '../support/in-page.ts'
import { articlesOf, articleWith, filesOf, textOf } from '../support/site-files.ts'

const { demo, edited } = inject('sites')
const [read = '', unread = '', saved = ''] = articlesOf(demo)

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const heading = (page: Page) => page.getByRole('heading', { level: 1 }).textContent()
const cached = (page: Page, kind: string) =>
  page.evaluate(async (name) => {
    const names = (await caches.keys()).filter((key) => key.endsWith(` ${name}`))
    const keys = await Promise.all(names.map(async (key) => (await caches.open(key)).keys()))
    return keys.flat().length
  }, kind)

test('what was read and what was saved is read again with the network cut, as it was; the rest is told', async () => {
  const { base, close } = await serve(demo, '/some/mirror/')
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(base + saved)
  await page.evaluate(underWorker)
  await page.getByRole('button', { name: 'Save for offline' }).click()
  await page.getByRole('button', { name: 'Saved for offline: remove' }).waitFor()
  await page.goto(base + read)
  await expect.poll(() => cached(page, 'read')).toBe(1)
  const title = await heading(page)
  const paper = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  close()
  await page.goto(`${base}index.html`).catch(() => null)
  expect(await heading(page)).toBe('Kept for reading offline')
  await page.goto(base + read)
  expect(await heading(page)).toBe(title)
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(paper)
  expect(await page.locator('html').getAttribute('data-can')).toContain('script')
  await page.goto(base + unread)
  expect(await heading(page)).toBe('Kept for reading offline')
  await page.getByRole('heading', { name: 'Saved' }).waitFor()
  expect(await page.locator('[data-kept=saved] a').count()).toBe(1)
  await page.locator('[data-kept=read] a').first().click()
  expect(await heading(page)).toBe(title)
  await context.close()
})

test('a saved article keeps its picture; removed, it is kept no longer', async () => {
  const withPhoto = articleWith(edited, /<picture>/)
  const { base, close } = await serve(edited)
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(base + withPhoto)
  await page.evaluate(underWorker)
  await page.getByRole('button', { name: 'Save for offline' }).click()
  await expect.poll(() => cached(page, 'saved')).toBe(2)
  await page.getByRole('button', { name: 'Saved for offline: remove' }).click()
  await expect.poll(() => cached(page, 'saved')).toBe(0)
  await context.close()
  close()
})

test('the manifest names icons that are there, and the worker’s version changes with the texts', () => {
  const manifest: { icons: { src: string }[]; start_url: string } = JSON.parse(
    textOf(demo, 'site.webmanifest'),
  )
  expect(manifest.icons).toHaveLength(3)
  for (const { src } of [...manifest.icons, { src: manifest.start_url }]) expect(filesOf(demo)).toContain(src)
  const version = (site: string) => /"version":"(\w+)"/.exec(textOf(site, 'sw.js'))?.[1]
  expect(version(demo)).toMatch(/^\w{10}$/)
  expect(version(demo)).not.toBe(version(edited))
})
