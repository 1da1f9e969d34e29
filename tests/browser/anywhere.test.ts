import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { FORMER } from '../fixtures/edited-captures.ts'
import { HEADLINE } from '../fixtures/whole-pages.ts'
import { openBrowser, serve, watchPage } from '../support/browser.ts'
import { articleWith, pagesOf, textOf } from '../support/site-files.ts'

const { real, addressed, edited } = inject('sites')
const article = articleWith(real)
const share = article.replace('article/', 'share/')

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const places = {
  'a domain’s root': () => serve(real),
  'a path below it': () => serve(real, '/some/mirror/'),
  'file://': async () => ({ base: `${pathToFileURL(real).href}/`, close: () => undefined }),
}

describe.each(Object.entries(places))('at %s', (_name, open) => {
  test('a reader walks from the front page to a quotation and back to its place in the text', async () => {
    const { base, close } = await open()
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
    const seen = watchPage(page, base)
    await page.goto(`${base}index.html`)
    await page.getByRole('heading', { level: 2 }).getByRole('link').first().click()
    await page.waitForLoadState()
    expect(page.url()).toBe(base + article)
    expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain(
      'Broadsheet Serif',
    )
    await page.getByRole('link', { name: 'Quotation 2' }).click()
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toMatch(
      /^“This will be the most significant change/,
    )
    await page.getByRole('link', { name: 'US to strengthen Japan force' }).click()
    expect(await page.locator('.said:target').textContent()).toMatch(/^“This will be/)
    await page.getByRole('link', { name: 'Line by line' }).click()
    await page.getByRole('link', { name: 'paragraph 12' }).click()
    expect(await page.locator(':target').textContent()).toMatch(/^China, Russia, and North Korea/)
    await page.close()
    close()
    expect(seen).toEqual([])
  })
})

test('a reader who follows an old link arrives at the article, without script too', async () => {
  const page = await browser.newPage({ javaScriptEnabled: false })
  await page.goto(pathToFileURL(`${edited}/article/${FORMER.slug}.html`).href)
  await page.waitForURL(/article\/(?!the-night)[\w-]+\.html$/)
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain(HEADLINE)
  await page.close()
})

describe('the link of a share page', () => {
  test('is the address at which the page is read, where the site’s own is not set', async () => {
    const { base, close } = await serve(real, '/mirror/')
    const page = await browser.newPage()
    await page.goto(base + share)
    expect(await page.locator('.address').textContent()).toContain(base + article)
    const mail = await page.getByRole('link', { name: 'Email' }).getAttribute('href')
    expect(decodeURIComponent(mail ?? '')).toContain(base + article)
    await page.close()
    close()
  })

  test('can be copied', async () => {
    const { base, close } = await serve(real)
    const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] })
    const page = await context.newPage()
    await page.goto(base.replace('127.0.0.1', 'localhost') + share)
    await page.getByRole('button', { name: 'Copy link' }).click()
    await page.getByRole('button', { name: 'Copied' }).waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      base.replace('127.0.0.1', 'localhost') + article,
    )
    await context.close()
    close()
  })

  test('of a quotation can be copied with its words, and who says them where', async () => {
    const { base, close } = await serve(real)
    const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] })
    const page = await context.newPage()
    const isFirst = (page: string) =>
      page.includes('/q-') && /<h1[^>]*>\s*“The United States will upgrade/.test(textOf(real, page))
    const quotation = pagesOf(real).find(isFirst) ?? ''
    await page.goto(base.replace('127.0.0.1', 'localhost') + quotation)
    await page.getByRole('button', { name: 'Copy citation' }).click()
    await page.getByRole('button', { name: 'Copied' }).waitFor()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied.split('\n')).toEqual([
      expect.stringMatching(/^“.*”$/),
      expect.stringMatching(/^Lloyd Austin, .*US to strengthen.*Press TV/),
      base.replace('127.0.0.1', 'localhost') + quotation,
    ])
    await context.close()
    close()
  })

  test('is not pretended on a page that is read from a file', async () => {
    const page = await browser.newPage()
    await page.goto(`${pathToFileURL(real).href}/${share}`)
    expect(await page.locator('.address').isVisible()).toBe(false)
    await page.close()
  })

  test('stands as text without script, where the site’s address is set', async () => {
    const { base, close } = await serve(addressed)
    const page = await browser.newPage({ javaScriptEnabled: false })
    await page.goto(base + share)
    expect(await page.locator('.address').textContent()).toContain(`https://news.example/mirror/${article}`)
    expect(await page.getByRole('button').count()).toBe(0)
    await page.close()
    close()
  })
})

test('the page for what is not there is styled at any depth, under its own policy', async () => {
  const { base, close } = await serve(real)
  const page = await browser.newPage()
  const seen = watchPage(page, base)
  await page.goto(`${base}404.html`)
  expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toBe('Georgia, serif')
  await page.close()
  close()
  expect(seen).toEqual([])
})

test('a printed article says at its foot where it is found: in words, and where its address is set as a code', async () => {
  const at = async (site: string) => {
    const { base, close } = await serve(site)
    const page = await browser.newPage()
    await page.goto(base + article)
    await page.emulateMedia({ media: 'print' })
    const foot = page.locator('.on-paper')
    const found = {
      text: (await foot.locator('span').textContent())?.trim(),
      code: await foot.locator('svg').count(),
      read: base + article,
    }
    await page.emulateMedia({ media: 'screen' })
    expect(await foot.isVisible()).toBe(false)
    await page.close()
    close()
    return found
  }
  const unknown = await at(real)
  expect(unknown).toMatchObject({ text: unknown.read, code: 0 })
  expect(await at(addressed)).toMatchObject({ text: `https://news.example/mirror/${article}`, code: 1 })
})

test('a printed article keeps who speaks and leaves the menu out', async () => {
  const { base, close } = await serve(real)
  const page = await browser.newPage()
  await page.goto(base + article)
  await page.emulateMedia({ media: 'print' })
  expect(await page.getByText('[Lloyd Austin]').last().isVisible()).toBe(true)
  expect(await page.locator('.masthead nav').isVisible()).toBe(false)
  await page.close()
  close()
})
