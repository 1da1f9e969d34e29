import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { FORMER } from '../fixtures/edited-captures.ts'
import { openBrowser, serve } from '../support/browser.ts'
import { updateWorker } from '../support/in-page.ts'
import { cached, heading, readerOf, save } from '../support/offline-page.ts'
import { articlesOf, articleWith, filesOf, textOf } from '../support/site-files.ts'

const { demo, edited } = inject('sites')
const [read = '', unread = '', saved = ''] = articlesOf(demo)

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

test('what was read and what was saved is read again with the network cut, as it was; the rest is told', async () => {
  const { base, close } = await serve(demo, '/some/mirror/')
  const page = await readerOf(browser, base, saved)
  await save(page)
  await page.goto(base + read)
  await expect.poll(() => cached(page, 'read')).toBe(1)
  const title = await heading(page)
  const paper = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  close()
  await page.goto(`${base}index.html`).catch(() => null)
  expect(await heading(page)).toBe('Offline reading')
  await page.goto(base + read)
  expect(await heading(page)).toBe(title)
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(paper)
  expect(await page.locator('html').getAttribute('data-can')).toContain('script')
  await page.goto(base + unread)
  expect(await heading(page)).toBe('Offline reading')
  await page.getByRole('heading', { name: 'Saved' }).waitFor()
  expect(await page.locator('[data-kept=saved] a').count()).toBe(1)
  await page.locator('[data-kept=read] a').first().click()
  expect(await heading(page)).toBe(title)
  await page.context().close()
})

test('a saved article has its picture without the network; removed, it is kept no longer', async () => {
  const { base, close } = await serve(edited)
  const page = await readerOf(browser, base, articleWith(edited, /<picture>/))
  await save(page)
  close()
  await page.reload()
  const width = () => page.locator('.photo img').evaluate((img: HTMLImageElement) => img.naturalWidth)
  await expect.poll(width).toBeGreaterThan(0)
  await page.getByRole('button', { name: 'Remove from offline' }).click()
  await expect.poll(() => cached(page, 'saved')).toBe(0)
  await page.context().close()
})

describe('when a site is published anew', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'broadsheet-published-'))
  const photo = articleWith(edited, /<picture>/)
  const change = (file: string, from: RegExp | string, to: string) =>
    writeFileSync(path.join(folder, file), textOf(folder, file).replaceAll(from, to))
  let site: Awaited<ReturnType<typeof serve>>
  beforeAll(async () => {
    cpSync(edited, folder, { recursive: true })
    site = await serve(folder)
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test('a saved article reads as before without the network, and one read again as it is now', async () => {
    const page = await readerOf(browser, site.base, photo)
    await save(page)
    const [style = ''] = /_astro\/site\.[\w-]+\.css/.exec(textOf(folder, photo)) ?? []
    const later = style.replace('site.', 'site.later-')
    renameSync(path.join(folder, style), path.join(folder, later))
    for (const file of filesOf(folder)) if (/\.html$|^sw\.js$/.test(file)) change(file, style, later)
    const headline = (await heading(page)) ?? ''
    await page.goto(`${site.base}index.html`)
    await page.evaluate(updateWorker)
    const paper = () => page.evaluate(() => getComputedStyle(document.body).fontFamily)
    const shown = await paper()
    site.close()
    await page.goto(site.base + photo)
    expect(await heading(page)).toBe(headline)
    expect(await paper()).toBe(shown)

    site = await serve(folder)
    change(photo, headline, 'The headline was wrong')
    const again = await readerOf(browser, site.base, photo)
    await save(again)
    change(photo, 'The headline was wrong', 'The headline is right')
    await again.reload()
    await expect.poll(() => cached(again, 'read')).toBe(1)
    site.close()
    await again.reload()
    expect(await heading(again)).toBe('The headline is right')
    await page.context().close()
    await again.context().close()
  })

  test('a new photo under the old name comes by itself', async () => {
    site = await serve(folder)
    const page = await readerOf(browser, site.base, photo)
    const address = await page.locator('.photo img').evaluate((img: HTMLImageElement) => img.currentSrc)
    const sizeNow = () => page.evaluate(async (url) => (await (await fetch(url)).blob()).size, address)
    const before = await sizeNow()
    const file = path.join(folder, new URL(address).pathname)
    writeFileSync(file, Buffer.concat([readFileSync(file), Buffer.alloc(100)]))
    await expect.poll(sizeNow).toBe(before + 100)
    await page.context().close()
    site.close()
  })
})

test('a host that leaves .html out of addresses has its pages without the network too', async () => {
  const { base, close } = await serve(edited, '/', { bare: true })
  const page = await readerOf(browser, base, articleWith(edited, /<picture>/))
  const title = await heading(page)
  await save(page)
  await page.reload()
  await expect.poll(() => cached(page, 'read')).toBe(1)
  close()
  await page.goto(`${base}index.html`)
  expect(await heading(page)).toBe('Offline reading')
  await page.locator('[data-kept=saved] a').click()
  await page.waitForURL(/article/)
  expect(await heading(page)).toBe(title)
  await page.goto(base + articleWith(edited, /<picture>/))
  expect(await heading(page)).toBe(title)
  await page.context().close()
})

test('only articles are listed as read', async () => {
  const { base, close } = await serve(edited)
  const page = await readerOf(browser, base, articleWith(edited, /<picture>/))
  for (const address of [
    articleWith(edited, /<picture>/).replace('.html', '.json'),
    articleWith(edited, /was withdrawn/),
    `article/${FORMER.slug}.html`,
  ])
    await page.goto(base + address)
  await page.waitForURL((url) => !url.href.includes(FORMER.slug)) // the page that moved leads on by itself
  await page.goto(base + articleWith(edited, /<picture>/))
  await expect.poll(() => cached(page, 'read')).toBeGreaterThan(1)
  await page.goto(`${base}offline.html`)
  await page.locator('[data-kept=read] a').first().waitFor()
  expect(await page.locator('[data-kept=read] a').count()).toBe(1)
  await page.context().close()
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
