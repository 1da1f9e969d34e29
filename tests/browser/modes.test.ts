import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { axeViolations } from '../support/axe.ts'
import { browseAll, watchPage } from '../support/browser.ts'
import { sideways } from '../support/in-page.ts'
import { articleWith, pageKinds } from '../support/site-files.ts'

const { real, demo, edited } = inject('sites')
const PAGES = [
  ...pageKinds(real)
    .filter((page) => page !== '404.html')
    .map((page) => ({ site: real, page })),
  { site: demo, page: 'index.html' },
  { site: demo, page: articleWith(demo, /class="article"[^>]*dir="rtl"/) },
  { site: edited, page: articleWith(edited, /<picture>/) },
]

/** How a reader may see a page: what the browser is told, what they chose, what they do to it. */
const MODES: readonly {
  name: string
  options?: BrowserContextOptions
  choices?: Record<string, string>
  style?: string
  /** only colours differ from what other tests look at */
  colours?: true
}[] = [
  { name: 'sepia', choices: { theme: 'sepia' }, colours: true },
  { name: 'dark by choice', options: { colorScheme: 'light' }, choices: { theme: 'dark' }, colours: true },
  { name: 'forced colours', options: { forcedColors: 'active' } },
  { name: '200 %', choices: { size: 'largest' }, options: { viewport: { width: 640, height: 480 } } },
  { name: '320 px', options: { viewport: { width: 320, height: 640 } } },
  { name: 'wide spacing', choices: { spacing: 'wide' }, options: { viewport: { width: 360, height: 640 } } },
  {
    name: 'the text spacing of WCAG 1.4.12',
    options: { viewport: { width: 360, height: 640 } },
    style:
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
  },
  {
    name: 'the face for dyslexia',
    choices: { face: 'dyslexic' },
    options: { viewport: { width: 360, height: 640 } },
  },
  { name: 'text only', choices: { media: 'text' } },
]

type Mode = (typeof MODES)[number]

const { browser, baseOf, close } = await browseAll([real, demo, edited])
afterAll(close)

/** A browser as its reader has it; its pages share what was fetched. */
async function readerOf(mode: Pick<Mode, 'options' | 'choices'>): Promise<BrowserContext> {
  const context = await browser.newContext({ ...mode.options, bypassCSP: true })
  await context.addInitScript(
    (choices) => {
      localStorage.setItem('broadsheet:choices', choices)
    },
    JSON.stringify(mode.choices ?? {}),
  )
  return context
}

async function see(
  reader: BrowserContext,
  { site, page: file }: (typeof PAGES)[number],
  look: (page: Page) => Promise<void>,
) {
  const base = baseOf(site)
  const page = await reader.newPage()
  const seen = watchPage(page, base)
  await page.goto(base + file)
  await look(page)
  await page.close()
  expect(seen).toEqual([])
}

describe.each(MODES)('in $name', (mode) => {
  let reader: BrowserContext
  beforeAll(async () => {
    reader = await readerOf(mode)
  })
  afterAll(() => reader.close())

  test.each(PAGES)('$page has no axe violation, and does not scroll sideways', (file) =>
    see(reader, file, async (page) => {
      if (mode.style !== undefined) await page.addStyleTag({ content: mode.style })
      await page.evaluate(() => document.fonts.ready)
      expect(await axeViolations(page, mode.colours === true ? 'contrast' : 'all')).toEqual([])
      expect(await page.evaluate(sideways)).toBeLessThanOrEqual(0)
    }),
  )
})

describe.each(PAGES)('$page', (file) => {
  // a browser may draw the page while a word at a line's end is half read; what our styles move, they move each time
  test.each([360, 1280])('does not move while it loads, at %d px', { retry: 2 }, async (width) => {
    const reader = await readerOf({ options: { viewport: { width, height: 800 } } })
    await see(reader, file, async (page) => {
      await page.evaluate(() => document.fonts.ready)
      const shift = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            let sum = 0
            const observer = new PerformanceObserver((list) => {
              for (const entry of list.getEntries()) sum += Number(Reflect.get(entry, 'value'))
            })
            observer.observe({ type: 'layout-shift', buffered: true })
            requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)))
          }),
      )
      expect(shift).toBe(0)
    })
    await reader.close()
  })

  test('is reached by keyboard, each stop visible, in the order of the page', async () => {
    const reader = await readerOf({})
    await see(reader, file, async (page) => {
      await page.waitForLoadState('networkidle')
      await page.evaluate(() => {
        const start = document.createElement('span')
        start.tabIndex = -1
        document.body.prepend(start)
        start.focus()
        start.remove()
      })
      const stops: { text: string; at: number; outlined: boolean; shown: boolean }[] = []
      for (let i = 0; i < 400; i++) {
        await page.keyboard.press('Tab')
        const stop = await page.evaluate(() => {
          const element = document.activeElement
          if (element === null || element === document.body) return null
          const { outlineStyle, outlineWidth } = getComputedStyle(element)
          const { width, height } = element.getBoundingClientRect()
          return {
            text: element.textContent?.trim().slice(0, 40) ?? '',
            at: [...document.querySelectorAll('*')].indexOf(element),
            outlined: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
            shown: width > 0 && height > 0,
          }
        })
        if (stop === null) break
        if (stops.some(({ at }) => at === stop.at)) break
        stops.push(stop)
      }
      expect(stops.filter(({ outlined, shown }) => !outlined || !shown)).toEqual([])
      expect(stops.map(({ at }) => at)).toEqual(stops.map(({ at }) => at).toSorted((a, b) => a - b))
      const reachable = await page
        .locator('a[href], button, input:not([type=radio]), select, summary')
        .evaluateAll(
          (all) => all.filter((element) => element.checkVisibility() && !element.matches(':disabled')).length,
        )
      expect(stops.length).toBe(reachable)
    })
    await reader.close()
  })
})
