import { readFileSync } from 'node:fs'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, expect, inject, test } from 'vitest'
import { browse, openPage } from '../support/browser.ts'
import { articleWith } from '../support/site-files.ts'

const { real } = inject('sites')
const article = articleWith(real)

const { browser, base, close } = await browse(real)
afterAll(close)

const open = (address: string, options?: BrowserContextOptions) => openPage(browser, base, address, options)

test('the citation is copied with its address, and with the words that are selected', async () => {
  const { page, done } = await open(article, { permissions: ['clipboard-read', 'clipboard-write'] })
  const copied = () => page.evaluate(() => navigator.clipboard.readText())
  await page.getByRole('button', { name: 'Copy citation' }).click()
  await page.getByRole('button', { name: 'Copied' }).waitFor()
  expect(await copied()).toBe(
    `US to strengthen Japan force amid perceived threat from China, Press TV, July 28, 2024, from the photo’s caption\n${base}${article}`,
  )
  await page.evaluate(() =>
    getSelection()?.selectAllChildren(document.querySelector('.body p') ?? document.body),
  )
  await page.locator('[data-cite]').click()
  expect(await copied()).toMatch(/^The United States has announced plans.*\nUS to strengthen/)
  await done()
})

/** A text with the marks of a typewriter, as captures can have them. */
const straight = (words: string) => words.replace(/[“”]/g, '"').replace(/[‘’]/g, "'")

test('what is copied holds the words of the source, and no figures and names of the site', async () => {
  const { page, done } = await open(article, { permissions: ['clipboard-read', 'clipboard-write'] })
  const copied = () => page.evaluate(() => navigator.clipboard.readText())
  const text = readFileSync(`${real}/${article.replace('.html', '.txt')}`, 'utf8')
  await page.evaluate(() =>
    getSelection()?.selectAllChildren(document.querySelector('.body') ?? document.body),
  )
  await page.keyboard.press('ControlOrMeta+c')
  const paragraphs = (await copied()).split('\n\n')
  expect(paragraphs.length).toBeGreaterThan(9)
  for (const words of paragraphs) expect(straight(text)).toContain(straight(words))
  await page.locator('[data-cite]').click()
  await expect.poll(copied).toContain(`${paragraphs.at(-1)}\nUS to strengthen`)
  await done()
})

test('what is copied from the headline down holds nothing of the site’s either', async () => {
  const { page, done } = await open(article, { permissions: ['clipboard-read', 'clipboard-write'] })
  const text = readFileSync(`${real}/${article.replace('.html', '.txt')}`, 'utf8')
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.press('ControlOrMeta+c')
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toMatch(/^US to strengthen Japan force[^\n]*\n\n/)
  for (const words of copied.split('\n\n')) expect(straight(text)).toContain(straight(words))
  await done()
})

test('the place where a reader stopped is offered when they come back, and not after the top', async () => {
  const { page, done } = await open(article)
  const offer = page.getByRole('link', { name: 'Go on where you stopped reading' })
  expect(await offer.count()).toBe(0)
  const block = page.locator('.body > p').nth(9)
  const id = await block.getAttribute('id')
  await block.evaluate((element) => element.scrollIntoView({ block: 'start' }))
  await page.goto(`${base}index.html`)
  await page.goto(base + article)
  await offer.waitFor() // and a look at the page without moving leaves it
  await page.goto(`${base}index.html`)
  await page.goto(base + article)
  await offer.click()
  expect(new URL(page.url()).hash).toBe(`#${id}`)
  expect(await offer.count()).toBe(0)
  await page.evaluate(() => scrollTo(0, 0))
  await page.goto(`${base}index.html`)
  await page.goto(base + article)
  expect(await offer.count()).toBe(0)
  await done()
})

test.each([
  ['2026-07-01', [false, false]],
  ['2026-08-15', [true, false]],
  ['2024-07-27T12:00Z', [false, false]],
  ['2024-07-01', [false, true]],
])('on %s the article of July 28, 2024 is called old, or of a day to come: %j', async (today, called) => {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.clock.setFixedTime(new Date(today))
  await page.goto(base + article)
  const notices = [page.getByText(/More than two years old/), page.getByText(/a day that has not come yet/)]
  expect(await Promise.all(notices.map((notice) => notice.isVisible()))).toEqual(called)
  await context.close()
})

/** What an article's reader says of it, each sentence with its language and the words that are marked meanwhile. */
async function readAloud(page: Page): Promise<{ text: string; lang: string; marked: string }[]> {
  await page.addInitScript(() => {
    const said: { text: string; lang: string; marked: string }[] = []
    const speech = Object.assign(new EventTarget(), {
      getVoices: () => ['one'],
      cancel: () => undefined,
      speak: (utterance: SpeechSynthesisUtterance) => {
        const [marked] = CSS.highlights.get('spoken') ?? []
        said.push({ text: utterance.text, lang: utterance.lang, marked: String(marked) })
        queueMicrotask(() => utterance.dispatchEvent(new Event('end')))
      },
    })
    Object.defineProperty(globalThis, 'speechSynthesis', { value: speech })
    Reflect.set(globalThis, 'said', said)
  })
  await page.goto(base + article)
  await page.getByRole('button', { name: 'Read aloud' }).click()
  return page.evaluate(() => Reflect.get(globalThis, 'said'))
}

test('an article is read aloud sentence by sentence, without the site’s own words, and the sentence is marked', async () => {
  const context = await browser.newContext()
  const page = await context.newPage()
  const said = await readAloud(page)
  expect(said.length).toBeGreaterThan(10)
  expect(said[0]?.text).toMatch(/^The United States has announced plans.*China\.$/)
  expect(said[0]?.marked).toBe(said[0]?.text)
  expect(new Set(said.map(({ lang }) => lang))).toEqual(new Set(['en']))
  const text = said.map(({ text: words }) => words).join(' ')
  expect(text).toContain(
    'joint force headquarters with expanded missions and operational responsibilities,” US Secretary',
  )
  expect(text).not.toMatch(/Quotation \d|\[Lloyd Austin\]/)
  expect(await page.getByRole('button', { name: 'Read aloud' }).isVisible()).toBe(true)
  await context.close()
})

test('where the browser has no voice, reading aloud cannot be chosen', async () => {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(base + article)
  expect(await page.evaluate(() => speechSynthesis.getVoices().length)).toBe(0)
  await expect.poll(() => page.getByRole('button', { name: 'Read aloud' }).isDisabled()).toBe(true)
  await context.close()
})

test('an article of a language that nobody knows is read aloud too', async () => {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.route(`${base}${article}`, async (route) => {
    const answer = await route.fetch()
    const html = (await answer.text()).replace('<article class="article"', '$& lang=""')
    await route.fulfill({ response: answer, body: html })
  })
  const said = await readAloud(page)
  expect(said.length).toBeGreaterThan(10)
  expect(new Set(said.map(({ lang }) => lang))).toEqual(new Set(['']))
  await context.close()
})
