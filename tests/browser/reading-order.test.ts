import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { openBrowser, serve } from '../support/browser.ts'
import { articleWith, pageKinds, textOf } from '../support/site-files.ts'

const { real, demo, edited } = inject('sites')
let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

/** A page as a screen reader has it: the nodes of its accessibility tree, a line each, indented by depth. */
async function heard(site: string, file: string): Promise<string[]> {
  const { base, close } = await serve(site)
  const page = await browser.newPage()
  await page.goto(base + file)
  const tree = await page.locator('body').ariaSnapshot()
  await page.close()
  close()
  return tree.split('\n').filter((line) => !/^\s*- \/url:/.test(line))
}
const named = (lines: readonly string[]) => lines.map((line) => line.trim().replace(/^- '?/, ''))

describe.each([
  ...pageKinds(real).map((page) => ({ site: real, page })),
  ...pageKinds(edited).map((page) => ({ site: edited, page })),
])('a screen reader of $page', ({ site, page }) => {
  test('hears the way past the menu, the menu, the page under one headline, and the foot, in this order', async () => {
    const lines = await heard(site, page)
    const landmarks = lines.filter((line) => !line.startsWith(' ')).map((line) => line.split(':')[0])
    expect(landmarks.filter((landmark) => landmark !== '- navigation "Site"')).toEqual(
      page === '404.html' ? ['- main'] : ['- link "Skip to the text"', '- banner', '- main', '- contentinfo'],
    )
    const headings = named(lines).filter((line) => line.startsWith('heading'))
    expect(headings.filter((line) => line.includes('[level=1]'))).toHaveLength(1)
    expect(headings[0]).toContain('[level=1]')
  })

  test('hears a name for each link, button, field and picture, and no sign that only the eye needs', async () => {
    const lines = named(await heard(site, page))
    const nameless =
      /^(?:link|button|searchbox|textbox|combobox|radio|img|navigation|complementary)(?: \[[^\]]*\])*:?$/
    expect(lines.filter((line) => nameless.test(line))).toEqual([])
    expect(lines.filter((line) => /^text: [/·+−]$/.test(line))).toEqual([])
  })
})

const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '')

/** Where each of these is first heard. */
const places = (lines: readonly string[], marks: readonly (string | RegExp)[]) =>
  marks.map((mark) =>
    lines.findIndex((line) => (typeof mark === 'string' ? line.includes(mark) : mark.test(line))),
  )

test.each([
  ['the real article', real, /./],
  ['an article with a photo', edited, /<picture>/],
  ['an article from right to left', demo, /class="article"[^>]*dir="rtl"[\s\S]*<figure/],
])(
  '%s is heard from its section to its source, and its text as it was captured',
  async (_name, site, holding) => {
    const file = articleWith(site, holding)
    const lines = named(await heard(site, file))
    const order = places(lines, [
      'navigation "Section"',
      '[level=1]',
      /reading$/,
      'link "Share"',
      /^figure/,
      /^complementary "Source"/,
      /^contentinfo/,
    ])
    expect(order).toEqual(order.toSorted((a, b) => a - b))
    expect(order).not.toContain(-1)
    const { body }: { body: { text?: string }[] } = JSON.parse(textOf(site, file.replace('.html', '.json')))
    const ends = body.flatMap(({ text }) => (text === undefined ? [] : [letters(text).slice(-20)]))
    const all = letters(lines.join(' '))
    expect(ends.length).toBeGreaterThan(2)
    let from = 0
    for (const end of ends) {
      expect(all.slice(from)).toContain(end)
      from = all.indexOf(end, from)
    }
  },
)

test('a quotation is heard with its number and speaker where it begins', async () => {
  const file = articleWith(real)
  const lines = named(await heard(real, file))
  const at = lines.findIndex((line) => line.startsWith('link "Quotation 1 Lloyd Austin"'))
  expect(lines[at + 1]).toMatch(/^text: “The United States will upgrade the US Forces Japan/)
})
