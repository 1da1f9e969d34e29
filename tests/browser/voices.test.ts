import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { openBrowser, serve, watchPage } from '../support/browser.ts'

const { real } = inject('sites')

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const places = {
  'a path below a root': () => serve(real, '/some/mirror/'),
  'file://': async () => ({ base: `${pathToFileURL(real).href}/`, close: () => undefined }),
}

describe.each(Object.entries(places))('the voices at %s', (_name, open) => {
  test('are found as a name is typed, and lead to what they say in its place', async () => {
    const { base, close } = await open()
    const page = await browser.newPage()
    const seen = watchPage(page, base)
    await page.goto(`${base}voices.html`)
    const names = page.locator('[data-names] a')
    expect(await names.count()).toBe(3)
    await page.getByLabel('Find a name').fill('aus')
    await expect.poll(() => names.allTextContents()).toEqual(['Lloyd Austin'])
    await page.getByLabel('Find a name').fill('zzz')
    await expect.poll(() => page.getByRole('status').textContent()).toContain('Nobody')
    await page.getByLabel('Find a name').fill('')
    await expect.poll(() => names.count()).toBe(3)
    await names.filter({ hasText: 'Austin' }).click()
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Lloyd Austin')
    await page.getByRole('link', { name: /^This will be the most significant/ }).click()
    expect(await page.locator('.said:target').textContent()).toMatch(/^“This will be/)
    await page.close()
    close()
    expect(seen).toEqual([])
  })
})

test('without script the voices are a plain list', async () => {
  const { base, close } = await serve(real)
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`${base}voices.html`)
  expect(await page.locator('[data-names] a').count()).toBe(3)
  expect(await page.getByLabel('Find a name').isVisible()).toBe(false)
  await context.close()
  close()
})

test('the words that a quotation’s link names stand on its page as a browser reads them', async () => {
  const { base, close } = await serve(real)
  const page = await browser.newPage()
  await page.goto(`${base}voices.html`)
  await page.getByRole('link', { name: 'Lloyd Austin' }).click()
  const links = page.locator('.said-list blockquote a')
  await expect.poll(() => links.count()).toBe(2)
  const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))
  for (const href of hrefs) {
    const [address = '', directive = ''] = (href ?? '').split(':~:text=')
    await page.goto(new URL(address, `${base}voice/`).href)
    const text = await page.evaluate(() => {
      const selection = getSelection()
      selection?.selectAllChildren(document.body)
      return String(selection).replace(/\s+/g, ' ')
    })
    for (const words of directive.split(',').map(decodeURIComponent)) expect(text).toContain(words)
  }
  await page.close()
  close()
})
