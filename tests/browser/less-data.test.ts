import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { openBrowser, serve } from '../support/browser.ts'
import { articleWith } from '../support/site-files.ts'

const { edited } = inject('sites')
const article = articleWith(edited, /<picture>/)

let browser: Browser
beforeAll(async () => {
  // Chromium knows the question, and does not answer it without this flag
  browser = await openBrowser('--enable-blink-features=PrefersReducedData')
})
afterAll(() => browser.close())

const chooseTextOnly = (page: Page) =>
  page.addInitScript(() => localStorage.setItem('broadsheet:choices', '{"media":"text"}'))

async function askForLessData(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setEmulatedMedia', {
    features: [{ name: 'prefers-reduced-data', value: 'reduce' }],
  })
}

test.each([
  ['like any other', async () => undefined, ['font', 'image']],
  ['who chose text only', chooseTextOnly, []],
  ['whose system asks for less data', askForLessData, []],
] as const)(
  'a reader %s gets the caption; fonts and pictures only who wants them',
  async (_who, prepare, kinds) => {
    const { base, close } = await serve(edited)
    const context = await browser.newContext()
    const page = await context.newPage()
    const loaded = new Set<string>()
    page.on('request', (request) => loaded.add(request.resourceType()))
    await prepare(page)
    await page.goto(base + article, { waitUntil: 'networkidle' })
    expect([...loaded].filter((type) => type === 'font' || type === 'image').toSorted()).toEqual(kinds)
    expect(await page.getByText('The old ferry in the harbour').isVisible()).toBe(true)
    await context.close()
    close()
  },
)
