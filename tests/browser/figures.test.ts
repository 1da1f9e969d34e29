import { afterAll, expect, inject, test } from 'vitest'
import { browse, openPage } from '../support/browser.ts'
import { articlesOf } from '../support/site-files.ts'

const { demo } = inject('sites')
const { browser, base, close } = await browse(demo)
afterAll(close)

test('each figure stands on the line where its quotation opens, however wide the page is', async () => {
  const { page, done } = await openPage(browser, base, 'index.html')
  const astray: string[] = []
  for (const article of articlesOf(demo).slice(0, 40)) {
    await page.goto(base + article)
    for (const width of [360, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 })
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
      astray.push(...found.map((figure) => `${article} at ${width} px: ${figure}`))
    }
  }
  expect(astray).toEqual([])
  await done()
})
