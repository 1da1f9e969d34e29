import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { serve } from '../support/browser.ts'
import { hasFirefox, openFirefox, watchFirefox } from '../support/firefox.ts'
import { propertyOf, sideways, underWorker } from '../support/in-page.ts'
import { READING_CHOICES } from '../support/reading-choices.ts'
import { articlesOf, articleWith, pageKinds } from '../support/site-files.ts'

const { real, demo, edited } = inject('sites')
const article = articleWith(real)
const share = article.replace('article/', 'share/')

const styleOf = (page: Page, selector: string, property: string) => page.$eval(selector, propertyOf, property)
/** Firefox calls it an error when a page is left before its fonts and pictures are there. */
const idle = (page: Page) => page.waitForNetworkIdle({ idleTime: 250 })
const heading = (page: Page) => page.$eval('h1', (element) => element.textContent?.trim())
/** Clicks what is there, or as soon as it is. (Puppeteer's locators wait for frames, which a page behind does not draw.) */
const click = async (page: Page, selector: string) => (await page.waitForSelector(selector))?.click()
const choose = async (page: Page, name: string, value: string) => {
  await page.$eval('.reading', (panel) => panel.setAttribute('open', ''))
  await click(page, `[name=${name}][value=${value}]`)
}

describe.skipIf(!hasFirefox)('in Firefox', () => {
  let browser: Browser
  let site: Awaited<ReturnType<typeof serve>>
  beforeAll(async () => {
    browser = await openFirefox()
    site = await serve(real, '/some/mirror/')
  })
  afterAll(async () => {
    site.close()
    await browser.close()
  })

  /** A page in a profile of its own, with what it did that it should not. */
  async function open(address: string, base = site.base) {
    const context = await browser.createBrowserContext()
    const page = await context.newPage()
    const seen = watchFirefox(page, base)
    await page.goto(base + address)
    return { page, seen, done: () => context.close() }
  }

  test.each(Object.entries({ real, edited }))(
    'every kind of page of %s is quiet, and scrolls down only',
    async (_name, folder) => {
      const { base, close } = await serve(folder, '/some/mirror/')
      const { page, seen, done } = await open('index.html', base)
      for (const file of pageKinds(folder)) {
        await page.goto(base + file)
        await idle(page)
        const wide = await page.evaluate(sideways)
        expect([file, wide, seen]).toEqual([file, 0, []])
      }
      await done()
      close()
    },
  )

  test.each(READING_CHOICES)('the choice of $name: $value changes the page and stays', async (choice) => {
    const { name, value, selector, property } = choice
    const { page, seen, done } = await open(article)
    const before = await styleOf(page, selector, property)
    await choose(page, name, value)
    const after = await styleOf(page, selector, property)
    expect(after).not.toBe(before)
    await idle(page)
    await page.goto(`${site.base}${article}`)
    expect(await styleOf(page, selector, property)).toBe(after)
    expect(seen).toEqual([])
    await done()
  })

  test('the keys show their sheet and change the paper, unless they are switched off', async () => {
    const { page, done } = await open(article)
    await page.keyboard.type('?')
    expect(await page.$eval('dialog', (dialog) => dialog.open)).toBe(true)
    await page.keyboard.press('Escape')
    expect(await page.$eval('dialog', (dialog) => dialog.open)).toBe(false)
    await page.keyboard.type('tt')
    const theme = () => page.$eval('html', (root) => root.dataset['theme'])
    expect(await theme()).toBe('dark')
    await choose(page, 'keys', 'off')
    await page.keyboard.type('t')
    expect(await theme()).toBe('dark')
    await done()
  })

  test('j and k lead to the next headline and back', async () => {
    const { base, close } = await serve(demo)
    const { page, done } = await open('index.html', base)
    const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim())
    await page.keyboard.type('j')
    const first = await focused()
    await page.keyboard.type('j')
    expect(await focused()).not.toBe(first)
    await page.keyboard.type('k')
    expect(await focused()).toBe(first)
    await idle(page)
    await done()
    close()
  })

  test('the place where a reader stopped is offered when they come back', async () => {
    const { page, done } = await open(article)
    await page.$eval('.body > p:nth-of-type(9)', (element) => element.scrollIntoView())
    await page.goto(`${site.base}index.html`)
    await page.goto(site.base + article)
    await click(page, '::-p-aria(Go on where you stopped reading)')
    expect(await page.evaluate(() => location.hash)).toMatch(/^#p-\w+$/)
    await done()
  })

  test('a citation is copied', async () => {
    const { page, done } = await open(article)
    await click(page, '[data-cite]')
    await page.waitForSelector('::-p-aria(Copied)')
    await done()
  })

  test('an article is read aloud, sentence by sentence', async () => {
    const { page, done } = await open(article)
    await page.evaluate(() => {
      const said: string[] = []
      speechSynthesis.speak = (utterance) => {
        said.push(utterance.text)
        setTimeout(() => utterance.dispatchEvent(new Event('end')))
      }
      Reflect.set(speechSynthesis, 'getVoices', () => ['one'])
      speechSynthesis.dispatchEvent(new Event('voiceschanged'))
      Reflect.set(globalThis, 'said', said)
    })
    await click(page, '[data-key=listen]')
    const said = () => page.evaluate((): string => Reflect.get(globalThis, 'said').join('\n'))
    await expect.poll(said).toMatch(/^The United States has announced plans.*China\.\n(?:.+\n){10}/)
    await done()
  })

  test('an article of more than two years ago is called old', async () => {
    const { page, done } = await open(article)
    expect(await page.$eval('.if-old', (notice) => notice.checkVisibility())).toBe(true)
    await done()
  })

  test('search finds an article and a quotation, at its place', async () => {
    const { page, done } = await open('search.html')
    await page.type('[type=search]', 'indo-pacific')
    await page.waitForSelector('[data-results] mark')
    await page.goto(`${site.base}search.html?q=military%20ties`)
    await click(page, '[data-results] a[href*="#q-"]')
    await page.waitForSelector('.said:target')
    expect(await page.$eval('.said:target', (said) => said.textContent)).toContain('military ties')
    await done()
  })

  test('a voice is found as its name is typed', async () => {
    const { page, done } = await open('voices.html')
    await page.type('main input', 'aus')
    const names = () => page.$$eval('[data-names] a', (links) => links.map((link) => link.textContent))
    await expect.poll(names).toEqual(['Lloyd Austin'])
    await done()
  })

  test('the link of a share page is the address at which it is read', async () => {
    const { page, done } = await open(share)
    expect(await page.$eval('.address', (element) => element.textContent)).toContain(site.base + article)
    await done()
  })

  test('what was saved is read again with the network cut', async () => {
    const { base, close } = await serve(demo, '/some/mirror/')
    const [saved = '', unread = ''] = articlesOf(demo)
    const { page, done } = await open(saved, base)
    const title = await heading(page)
    await page.evaluate(underWorker)
    await click(page, '::-p-aria(Save for offline)')
    await page.waitForSelector('::-p-aria(Remove from offline)')
    close()
    await page.goto(base + unread)
    expect(await heading(page)).toBe('Offline reading')
    await click(page, '[data-kept=saved] a')
    await page.waitForSelector('.body')
    expect(await heading(page)).toBe(title)
    await done()
  })

  test('without script the text stands, and no control that needs one', async () => {
    const { base, close } = await serve(real, '/', {
      headers: { 'content-security-policy': "script-src 'none'" },
    })
    const { page, done } = await open(article, base)
    expect(await page.$$eval('button', (all) => all.filter((one) => one.checkVisibility()).length)).toBe(0)
    expect(await page.$$eval('.body > p', (all) => all.length)).toBeGreaterThan(5)
    await done()
    close()
  })
})
