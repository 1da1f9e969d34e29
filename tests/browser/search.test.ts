import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { openBrowser, serve, watchPage } from '../support/browser.ts'
import { field, results, status } from '../support/search-page.ts'

const { real, demo } = inject('sites')
let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

/** A page of a served site; `done` closes both. */
async function open(
  site: string,
  address: string,
  below = '/',
): Promise<{ readonly page: Page; readonly base: string; readonly done: () => Promise<void> }> {
  const { base, close } = await serve(site, below)
  const page = await browser.newPage()
  await page.goto(base + address)
  const done = async () => {
    await page.close()
    close()
  }
  return { page, base, done }
}

describe('search at a path below a root', () => {
  test('finds an article by words of its text and marks them there', async () => {
    const { base, close } = await serve(real, '/some/mirror/')
    const page = await browser.newPage()
    const seen = watchPage(page, base)
    await page.goto(`${base}search.html`)
    await field(page).fill('indo-pacific')
    await expect.poll(() => results(page).count()).toBeGreaterThan(0)
    expect(await status(page)).toMatch(/^Results: \d/)
    const found = results(page).filter({ has: page.locator('h2') })
    expect(await found.locator('mark').first().textContent()).toMatch(/indo-pacific/i)
    const link = found.getByRole('link')
    expect(await link.getAttribute('href')).toMatch(/^article\/[\w-]+\.html#:~:text=Indo%2DPacific/)
    await link.click()
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain(
      'US to strengthen Japan force',
    )
    await page.close()
    close()
    expect(seen).toEqual([])
  })

  test('finds a quotation by itself, with its speaker, and opens the article at it', async () => {
    const { page, done } = await open(real, 'search.html', '/some/mirror/')
    await field(page).fill('military ties')
    await page.getByLabel('Show').selectOption('quotation')
    await expect.poll(() => results(page).locator('h2').count()).toBe(0)
    await expect.poll(() => results(page).count()).toBeGreaterThan(0)
    expect(await results(page).first().textContent()).toContain('Lloyd Austin')
    await results(page).first().getByRole('link').click()
    expect(await page.locator('.said:target').textContent()).toContain('military ties')
    await done()
  })

  test('a word that stands nowhere is not found by its first letters', async () => {
    const { page, done } = await open(demo, 'search.html')
    await field(page).fill('ferries') // of which there is another form
    await expect.poll(() => results(page).count()).toBeGreaterThan(0)
    await field(page).fill('notarised') // of which there is no more than "not"
    await expect.poll(() => status(page)).toBe('Nothing here matches.')
    await done()
  })

  test('what is asked stands in the address, and is asked again when it is opened', async () => {
    const { page, done } = await open(demo, 'search.html', '/some/mirror/')
    await field(page).fill('ferry')
    await expect.poll(() => results(page).count()).toBeGreaterThan(0)
    const all = await status(page)
    await page.getByLabel('Year').selectOption('2024')
    await expect.poll(() => status(page)).not.toBe(all)
    await page.reload()
    await expect.poll(() => results(page).count()).toBeGreaterThan(0)
    expect(await field(page).inputValue()).toBe('ferry')
    expect(await page.getByLabel('Year').inputValue()).toBe('2024')
    for (const facts of await results(page).locator('.meta').allTextContents())
      expect(facts).toContain('2024')
    await done()
  })

  test('more results come when they are asked for, and the first of them takes the focus', async () => {
    const { page, done } = await open(demo, 'search.html?q=the')
    await expect.poll(() => results(page).count()).toBe(20)
    await page.getByRole('button', { name: 'More results' }).dblclick()
    await expect.poll(() => results(page).count()).toBe(40)
    const links = results(page).getByRole('link')
    const found = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))
    expect(new Set(found).size).toBe(40)
    await expect.poll(() => results(page).nth(20).locator('a:focus').count()).toBe(1)
    await done()
  })

  test('going back finds as many results as were left, at the one that was followed', async () => {
    const { page, base, done } = await open(demo, 'search.html?q=the')
    await expect.poll(() => results(page).count()).toBe(20)
    await page.getByRole('button', { name: 'More results' }).click()
    await expect.poll(() => results(page).count()).toBe(40)
    const link = results(page).nth(30).getByRole('link').first()
    const href = await link.getAttribute('href')
    await link.click()
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.goBack()
    await expect.poll(() => page.locator(':focus').getAttribute('href')).toBe(href)
    expect(await results(page).count()).toBe(40)
    await page.getByRole('button', { name: 'More results' }).click()
    await expect.poll(() => results(page).count()).toBe(60)
    await page.goto(`${base}archive.html`) // another way than a result leaves as many
    await page.goBack()
    await expect.poll(() => results(page).count()).toBe(60)
    await field(page).fill('ferry')
    await expect.poll(() => results(page).count()).toBeLessThan(21)
    await done()
  })

  test('a quotation is found by its own words and by who speaks, not by its article’s headline', async () => {
    const { page, done } = await open(real, 'search.html?q=amid') // of the headline
    await expect.poll(() => results(page).count()).toBe(1)
    expect(await results(page).locator('h2').count()).toBe(1)
    await field(page).fill('quotation')
    await expect.poll(() => status(page)).toBe('Nothing here matches.')
    await field(page).fill('lloyd austin')
    await expect.poll(() => results(page).locator('blockquote').count()).toBeGreaterThan(0)
    await done()
  })

  test('a section inside another narrows what is found too', async () => {
    const { page, done } = await open(real, 'search.html?q=japan')
    await expect.poll(() => results(page).count()).toBeGreaterThan(0)
    const sections = page.getByLabel('Section').locator('option')
    expect(await sections.allTextContents()).toContain('News / Military')
    await done()
  })

  test.each(['ferry', 'كشتي'])('newest first, the years of what is found for %s fall', async (words) => {
    const { page, done } = await open(
      demo,
      `search.html?q=${encodeURIComponent(words)}&kind=article&order=newest`,
    )
    await expect.poll(() => results(page).count()).toBeGreaterThan(1)
    const facts = await results(page).locator('.meta').allTextContents()
    const years = facts.flatMap((text) => /\d{4}/.exec(text)?.[0] ?? [])
    expect(years).toEqual(years.toSorted().toReversed())
    await done()
  })

  test.each(['码头', 'паром', 'کشتی', 'كشتي', 'Nachtfähre'])(
    'finds %s, whatever the language of the text',
    async (word) => {
      const { page, done } = await open(demo, `search.html?q=${encodeURIComponent(word)}`)
      await expect.poll(() => results(page).count()).toBeGreaterThan(0)
      expect(await results(page).first().textContent()).toMatch(
        new RegExp(word.slice(0, 3).replace('ك', 'ک'), 'i'),
      )
      expect(await results(page).first().getAttribute('lang')).toMatch(/^(?:zh|ru|fa|de)$/)
      await done()
    },
  )

  test('says so where nothing is found, and shows the newest again where nothing is asked', async () => {
    const { page, done } = await open(real, 'search.html')
    expect(await page.getByText('The newest articles').isVisible()).toBe(true)
    await field(page).fill('zzzzqqqq')
    await expect.poll(() => status(page)).toBe('Nothing here matches.')
    await field(page).fill('')
    await page.getByText('The newest articles').waitFor()
    await done()
  })

  test('says that it cannot be asked where the network is cut between, and shows no older results', async () => {
    const { base, close } = await serve(demo)
    const page = await browser.newPage()
    const failed: Error[] = []
    page.on('pageerror', (error) => failed.push(error))
    await page.goto(`${base}search.html?q=ferry`)
    await expect.poll(() => results(page).count()).toBeGreaterThan(0)
    close()
    await field(page).fill('harbour')
    await expect.poll(() => status(page)).toContain('needs the network')
    expect(await results(page).count()).toBe(0)
    expect(failed).toEqual([])
    await page.close()
  })

  test('/ leads to search from any page, and into its field', async () => {
    const { page, done } = await open(real, 'archive/2024.html')
    await page.keyboard.press('/')
    await page.waitForURL(/search\.html$/)
    expect(await field(page).evaluate((element) => element === document.activeElement)).toBe(true)
    await done()
  })
})
