import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { openBrowser, serve, watchPage } from '../support/browser.ts'
import { field, results, status } from '../support/search-page.ts'

const { real, demo, hostile } = inject('sites')
let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

test('from file:// the headlines are searched', async () => {
  const page = await browser.newPage()
  const base = `${pathToFileURL(real).href}/`
  const seen = watchPage(page, base)
  await page.goto(`${base}search.html`)
  await field(page).fill('strengthen japan')
  await expect.poll(() => results(page).count()).toBe(1)
  await results(page).getByRole('link').click()
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('US to strengthen')
  await page.close()
  expect(seen).toEqual([])
})

test('the index is loaded at the first sign of a reader, with what it can be narrowed to', async () => {
  const { base, close } = await serve(real)
  const page = await browser.newPage()
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto(`${base}search.html`, { waitUntil: 'networkidle' })
  expect(asked.filter((url) => url.includes('pagefind'))).toEqual([])
  await page.keyboard.press('Tab')
  await expect
    .poll(() => page.getByLabel('Year').locator('option').allTextContents())
    .toEqual(expect.arrayContaining(['2024']))
  await page.close()
  close()
})

test('without script there is a plain list', async () => {
  const { base, close } = await serve(real)
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`${base}search.html`)
  expect(await page.getByRole('search').isVisible()).toBe(false)
  expect(await page.getByRole('link', { name: /^US to strengthen/ }).isVisible()).toBe(true)
  await context.close()
  close()
})

test('a result shows hostile text as text', async () => {
  const { base, close } = await serve(hostile)
  const page = await browser.newPage({ bypassCSP: true })
  const seen = watchPage(page, base)
  for (const words of ['script', 'img', 'mark', 'pier']) {
    await page.goto(`${base}search.html?q=${words}`)
    await expect.poll(() => status(page)).toMatch(/./)
    const elements = await page
      .locator('[data-results] *')
      .evaluateAll((all) => all.map(({ localName }) => localName))
    expect(new Set(elements).difference(new Set('li h2 a p mark blockquote b cite'.split(' ')))).toEqual(
      new Set(),
    )
  }
  expect(await page.evaluate(() => Reflect.get(globalThis, 'broken'))).toBeUndefined()
  await page.close()
  close()
  expect(seen).toEqual([])
})

test('says so where the index cannot be had', async () => {
  const { base, close } = await serve(real)
  const page = await browser.newPage()
  await page.route(/pagefind\/|search-list/, (route) => route.abort())
  await page.goto(`${base}search.html`)
  await field(page).fill('japan')
  await expect.poll(() => status(page)).toContain('Search needs the network')
  await page.close()
  close()
})

test('j steps through what is found, quotations too', async () => {
  const { base, close } = await serve(demo)
  const page = await browser.newPage()
  await page.goto(`${base}search.html?q=promise&kind=quotation`)
  await expect.poll(() => results(page).count()).toBeGreaterThan(1)
  const focused = () =>
    page.evaluate(() => document.activeElement?.closest('[data-results] > li')?.textContent)
  await page.keyboard.press('j')
  expect(await focused()).toBe(await results(page).first().textContent())
  await page.keyboard.press('j')
  expect(await focused()).toBe(await results(page).nth(1).textContent())
  await page.close()
  close()
})
