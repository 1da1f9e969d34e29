import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { openBrowser, serve, watchPage } from '../support/browser.ts'
import { pagesOf } from '../support/site-files.ts'

const { real, demo } = inject('sites')
const article = pagesOf(real).find((page) => page.startsWith('article/')) ?? ''

let browser: Browser
let base = ''
let close: () => void
beforeAll(async () => {
  browser = await openBrowser()
  ;({ base, close } = await serve(real))
})
afterAll(async () => {
  close()
  await browser.close()
})

/** A page in a browser of its own, with what it did that it should not. */
async function open(
  address: string,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; seen: string[]; done: () => Promise<void> }> {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  const seen = watchPage(page, base)
  await page.goto(base + address)
  return { page, seen, done: () => context.close() }
}

const choose = async (page: Page, group: string, value: string) => {
  await page.locator('.reading').evaluate((panel) => panel.setAttribute('open', ''))
  await page.getByRole('group', { name: group }).getByLabel(value, { exact: true }).check()
}
const styleOf = (page: Page, selector: string, property: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property)

describe('the reading choices', () => {
  test.each([
    ['Paper', 'Sepia', 'html', 'background-color'],
    ['Paper', 'Dark', 'html', 'background-color'],
    ['Text size', 'Largest', '.body p', 'font-size'],
    ['Spacing', 'Wide', '.body p', 'letter-spacing'],
    ['Typeface', 'For dyslexia', '.body p', 'font-family'],
    ['Load', 'Text only', '.body p', 'font-family'],
  ])(
    '%s: %s changes the page, stays on the next one, and can be taken back',
    async (group, value, selector, property) => {
      const { page, seen, done } = await open(article, { colorScheme: 'light' })
      const before = await styleOf(page, selector, property)
      await choose(page, group, value)
      const after = await styleOf(page, selector, property)
      expect(after).not.toBe(before)
      await page.evaluate(() => document.fonts.ready)
      await page.reload()
      expect(await styleOf(page, selector, property)).toBe(after)
      await page.locator('.reading').evaluate((panel) => panel.setAttribute('open', ''))
      expect(
        await page.getByRole('group', { name: group }).getByLabel(value, { exact: true }).isChecked(),
      ).toBe(true)
      await page.getByRole('group', { name: group }).getByRole('radio').first().check()
      expect(await styleOf(page, selector, property)).toBe(before)
      expect(seen).toEqual([])
      await done()
    },
  )

  test('hold before anything is drawn', async () => {
    const { page, done } = await open(article)
    await choose(page, 'Paper', 'Sepia')
    await page.addInitScript(() => {
      new MutationObserver(() => {
        const { theme } = document.documentElement.dataset
        if (document.body !== null)
          Reflect.set(globalThis, 'atBody', Reflect.get(globalThis, 'atBody') ?? theme)
      }).observe(document, { childList: true, subtree: true })
    })
    await page.reload()
    expect(await page.evaluate(() => Reflect.get(globalThis, 'atBody'))).toBe('sepia')
    await done()
  })

  test('the face for dyslexia is fetched for nobody who did not choose it', async () => {
    const { page, done } = await open(article)
    const fonts: string[] = []
    page.on('request', (request) => fonts.push(request.url()))
    await page.reload({ waitUntil: 'networkidle' })
    expect(fonts.filter((url) => url.includes('dyslexic'))).toEqual([])
    const asked = page.waitForRequest(/opendyslexic-latin-400/)
    await choose(page, 'Typeface', 'For dyslexia')
    await asked
    await done()
  })

  test('are absent without script, and so are the tools that need it', async () => {
    const { page, done } = await open(article, { javaScriptEnabled: false })
    expect(await page.getByText('Reading', { exact: true }).isVisible()).toBe(false)
    expect(await page.getByRole('button').count()).toBe(0)
    expect(await page.getByRole('link', { name: 'Share', exact: true }).isVisible()).toBe(true)
    await done()
  })

  test('a browser that keeps nothing still reads', async () => {
    const context = await browser.newContext()
    const page = await context.newPage()
    const seen = watchPage(page, base)
    await page.addInitScript(() =>
      Object.defineProperty(globalThis, 'localStorage', {
        get: () => {
          throw new DOMException('no', 'SecurityError')
        },
      }),
    )
    await page.goto(base + article)
    await choose(page, 'Paper', 'Dark')
    expect(await styleOf(page, 'html', 'background-color')).toBe('rgb(21, 21, 20)')
    expect(seen).toEqual([])
    await context.close()
  })
})

describe('the keys', () => {
  test('show their sheet, change the paper, and lead on; they can be switched off', async () => {
    const { page, done } = await open(article, { colorScheme: 'light' })
    await page.keyboard.press('?')
    expect(await page.getByRole('dialog', { name: 'What the keys do' }).isVisible()).toBe(true)
    await page.keyboard.press('Escape')
    expect(await page.getByRole('dialog').count()).toBe(0)
    await page.keyboard.press('t')
    await page.keyboard.press('t')
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark')
    await choose(page, 'Single keys', 'Off')
    await page.keyboard.press('t')
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark')
    await page.keyboard.press('Escape')
    expect(await page.locator('details.reading').getAttribute('open')).toBeNull()
    await done()
  })

  test('s leads to the share page, j and k to the next headline and back', async () => {
    const { page, done } = await open(article)
    await page.keyboard.press('s')
    await page.waitForURL(/\/share\//)
    await done()
    const site = await serve(demo)
    const list = await browser.newPage()
    await list.goto(`${site.base}index.html`)
    const focused = () => list.evaluate(() => document.activeElement?.textContent?.trim())
    await list.keyboard.press('j')
    const first = await focused()
    await list.keyboard.press('j')
    expect(await focused()).not.toBe(first)
    await list.keyboard.press('k')
    expect(await focused()).toBe(first)
    await list.close()
    site.close()
  })

  test('are letters in a field', async () => {
    const { page, done } = await open('voices.html')
    await page.getByLabel('Find a name').fill('')
    await page.getByLabel('Find a name').press('t')
    expect(await page.getByLabel('Find a name').inputValue()).toBe('t')
    expect(await page.locator('html').getAttribute('data-theme')).toBeNull()
    await done()
  })
})

test('the citation is copied with its address, and with the words that are selected', async () => {
  const { page, done } = await open(article, { permissions: ['clipboard-read', 'clipboard-write'] })
  const copied = () => page.evaluate(() => navigator.clipboard.readText())
  await page.getByRole('button', { name: 'Copy citation' }).click()
  await page.getByRole('button', { name: 'Copied' }).waitFor()
  expect(await copied()).toBe(
    `US to strengthen Japan force amid perceived threat from China, Press TV, July 28, 2024\n${base}${article}`,
  )
  await page.evaluate(() =>
    getSelection()?.selectAllChildren(document.querySelector('.body p') ?? document.body),
  )
  await page.locator('[data-cite]').click()
  expect(await copied()).toMatch(/^The United States has announced plans.*\nUS to strengthen/)
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
  ['2026-07-01', false],
  ['2026-08-15', true],
])('on %s the article of July 28, 2024 is called old: %s', async (today, old) => {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.clock.setFixedTime(new Date(today))
  await page.goto(base + article)
  expect(await page.getByText(/More than two years old/).isVisible()).toBe(old)
  await context.close()
})

test('an article is read aloud sentence by sentence, without the site’s own words, and the sentence is marked', async () => {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.addInitScript(() => {
    const said: { text: string; lang: string; marked: string }[] = []
    const speech = {
      cancel: () => undefined,
      speak: (utterance: SpeechSynthesisUtterance) => {
        const [marked] = CSS.highlights.get('spoken') ?? []
        said.push({ text: utterance.text, lang: utterance.lang, marked: String(marked) })
        queueMicrotask(() => utterance.dispatchEvent(new Event('end')))
      },
    }
    Object.defineProperty(globalThis, 'speechSynthesis', { value: speech })
    Reflect.set(globalThis, 'said', said)
  })
  await page.goto(base + article)
  await page.getByRole('button', { name: 'Read aloud' }).click()
  const said = await page.evaluate<{ text: string; lang: string; marked: string }[]>(() =>
    Reflect.get(globalThis, 'said'),
  )
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
