import type { Browser, Page } from 'playwright-core'
import { underWorker } from './in-page.ts'

export const heading = (page: Page): Promise<string | null> =>
  page.getByRole('heading', { level: 1 }).textContent()

/** How many pages a site keeps as `read` or `saved`. */
export const cached = (page: Page, kind: string): Promise<number> =>
  page.evaluate(async (name) => {
    const names = (await caches.keys()).filter((key) => key.endsWith(` ${name}`))
    const keys = await Promise.all(names.map(async (key) => (await caches.open(key)).keys()))
    return keys.flat().length
  }, kind)

/** A page of a site under its worker, in a browser of its own. */
export async function readerOf(browser: Browser, base: string, address: string): Promise<Page> {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(base + address)
  await page.evaluate(underWorker)
  return page
}

export async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Save for offline' }).click()
  await page.getByRole('button', { name: 'Remove from offline' }).waitFor()
}
