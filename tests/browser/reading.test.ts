import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, describe, expect, inject, test } from 'vitest'
import { browse, openPage, serve, watchPage } from '../support/browser.ts'
import { isFocused, propertyOf } from '../support/in-page.ts'
import { READING_CHOICES } from '../support/reading-choices.ts'
import { articleWith } from '../support/site-files.ts'

const { real, demo } = inject('sites')
const article = articleWith(real)

const { browser, base, close } = await browse(real)
afterAll(close)

const open = (address: string, options?: BrowserContextOptions) => openPage(browser, base, address, options)
const choose = async (page: Page, group: string, value: string) => {
  await page.locator('.reading').evaluate((panel) => panel.setAttribute('open', ''))
  await page.getByRole('group', { name: group }).getByLabel(value, { exact: true }).check()
}
const styleOf = (page: Page, selector: string, property: string) =>
  page.locator(selector).first().evaluate(propertyOf, property)

describe('the reading choices', () => {
  test.each(READING_CHOICES)(
    '$group: $label changes the page, stays on the next one, and can be taken back',
    async ({ group, label, selector, property }) => {
      const { page, seen, done } = await open(article, { colorScheme: 'light' })
      const before = await styleOf(page, selector, property)
      await choose(page, group, label)
      const after = await styleOf(page, selector, property)
      expect(after).not.toBe(before)
      await page.evaluate(() => document.fonts.ready)
      await page.reload()
      expect(await styleOf(page, selector, property)).toBe(after)
      await page.locator('.reading').evaluate((panel) => panel.setAttribute('open', ''))
      expect(
        await page.getByRole('group', { name: group }).getByLabel(label, { exact: true }).isChecked(),
      ).toBe(true)
      await page.getByRole('group', { name: group }).getByRole('radio').first().check()
      expect(await styleOf(page, selector, property)).toBe(before)
      expect(seen).toEqual([])
      await done()
    },
  )

  test('show what holds after going back to a page that was left before the choice', async () => {
    const { page, done } = await open('index.html')
    await page.goto(base + article)
    await choose(page, 'Theme', 'Dark')
    await page.goBack()
    const themes = page.getByRole('group', { name: 'Theme', includeHidden: true })
    await expect.poll(() => page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark')
    await expect.poll(() => themes.getByLabel('Dark', { exact: true }).isChecked()).toBe(true)
    await done()
  })

  test('close when the focus goes on behind them', async () => {
    const { page, done } = await open(article)
    await page.locator('.reading summary').click()
    await page.getByRole('button', { name: 'Keyboard shortcuts' }).focus()
    await page.keyboard.press('Tab')
    expect(await page.locator('.reading').getAttribute('open')).toBeNull()
    expect(await page.locator('.reading summary').evaluate(isFocused)).toBe(false)
    await done()
  })

  test('hold before anything is drawn', async () => {
    const { page, done } = await open(article)
    await choose(page, 'Theme', 'Sepia')
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
    await choose(page, 'Theme', 'Dark')
    expect(await styleOf(page, 'html', 'background-color')).toBe('rgb(21, 21, 20)')
    expect(seen).toEqual([])
    await context.close()
  })
})

describe('the keys', () => {
  test('show their sheet, change the paper, and lead on; they can be switched off', async () => {
    const { page, done } = await open(article, { colorScheme: 'light' })
    await page.keyboard.press('?')
    expect(await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).isVisible()).toBe(true)
    await page.keyboard.press('Escape')
    expect(await page.getByRole('dialog').count()).toBe(0)
    await page.keyboard.press('t')
    await page.keyboard.press('t')
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark')
    await choose(page, 'Shortcuts', 'Off')
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

  test('are found on keyboards of other letters, and with capitals locked', async () => {
    const { page, done } = await open(article, { colorScheme: 'light' })
    const pressed = async (key: string, shiftKey = false) => {
      await page.evaluate(
        (init) =>
          document.body.dispatchEvent(
            new KeyboardEvent('keydown', { ...init, code: 'KeyT', bubbles: true, cancelable: true }),
          ),
        { key, shiftKey },
      )
      return page.locator('html').getAttribute('data-theme')
    }
    expect(await pressed('е')).toBe('light')
    expect(await pressed('T')).toBe('dark')
    expect(await pressed('T', true)).toBe('dark')
    expect(await pressed('ف')).toBe('sepia')
    await done()
  })

  test.each(['Escape', 'Enter'])('whose sheet %s closes gives the focus back to its button', async (key) => {
    const { page, done } = await open(article)
    await page.locator('.reading > summary').click()
    await page.getByRole('button', { name: 'Keyboard shortcuts' }).click()
    if (key === 'Enter') await page.getByRole('dialog').getByRole('button').focus()
    await page.keyboard.press(key)
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
    expect(await page.getByRole('button', { name: 'Keyboard shortcuts' }).evaluate(isFocused)).toBe(true)
    await done()
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
