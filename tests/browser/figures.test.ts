import { afterAll, expect, inject, test } from 'vitest'
import { browse, openPage } from '../support/browser.ts'
import { articlesOf } from '../support/site-files.ts'

const { demo } = inject('sites')
const { browser, base, close } = await browse(demo)
afterAll(close)

test.each([360, 768, 1280])(
  'at %d px each figure stands on the line where its quotation opens',
  async (width) => {
    const { page, done } = await openPage(browser, base, 'index.html', { viewport: { width, height: 800 } })
    const astray: string[] = []
    for (const article of articlesOf(demo).slice(0, 40)) {
      await page.goto(base + article)
      const found = await page.evaluate(() =>
        [...document.querySelectorAll('.body .ref')].flatMap((figure) => {
          const opening = document.createRange()
          const said = figure.nextElementSibling
          if (said === null) return 'a figure without its quotation'
          opening.selectNodeContents(said)
          const [line] = opening.getClientRects()
          const [beside] = figure.getClientRects()
          const middle = (box: DOMRect | undefined) => (box === undefined ? Number.NaN : box.top + 12)
          return Math.abs(middle(line) - middle(beside)) < 13 ? [] : `figure ${figure.textContent}`
        }),
      )
      astray.push(...found.map((figure) => `${article}: ${figure}`))
    }
    expect(astray).toEqual([])
    await done()
  },
)
