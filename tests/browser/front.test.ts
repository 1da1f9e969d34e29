import { afterAll, expect, inject, test } from 'vitest'
import { browse, openPage } from '../support/browser.ts'

const { demo } = inject('sites')

const { browser, base, close } = await browse(demo)
afterAll(close)

test.each([360, 768])('at %i pixels what is newest stands above what is older', async (width) => {
  const { page, done } = await openPage(browser, base, 'index.html', { viewport: { width, height: 900 } })
  const tops = await page
    .locator('.sheet > *')
    .evaluateAll((parts) =>
      parts.map((part) => ({ name: part.classList[0] ?? '', top: part.getBoundingClientRect().top })),
    )
  expect(tops.map(({ name }) => name)).toEqual(['lead', 'second', 'pair', 'earlier'])
  for (const [i, { top }] of tops.entries()) expect(top).toBeGreaterThanOrEqual(tops[i - 1]?.top ?? 0)
  await done()
})

test('with few stories, teasers beside each other on a middling screen stand level and apart', async () => {
  const { page, done } = await openPage(browser, base, 'index.html', {
    viewport: { width: 800, height: 900 },
  })
  await page.locator('.sheet').evaluate((sheet) => {
    sheet.classList.replace('three', 'two')
    sheet.querySelector('.earlier')?.remove()
  })
  const words = await page.locator('.sheet.two > .pair > *').evaluateAll((teasers) =>
    teasers.slice(0, 2).map((teaser) => {
      const range = document.createRange()
      range.selectNodeContents(teaser)
      const { top, left, right } = range.getBoundingClientRect()
      return { top, left, right }
    }),
  )
  const [one, other] = words
  expect(words).toHaveLength(2)
  expect(other?.top).toBe(one?.top)
  expect((other?.left ?? 0) - (one?.right ?? 0)).toBeGreaterThan(16)
  await done()
})

test('the date of earlier stories stands where their headlines begin', async () => {
  const { page, done } = await openPage(browser, base, 'index.html')
  const days = await page.locator('.earlier li').evaluateAll((items) =>
    items.map((item) => {
      const stories = [...item.querySelectorAll('.story > div')]
      const edge = (element: Element | null) => (element === null ? '' : getComputedStyle(element).direction)
      return {
        day: edge(item),
        stories: new Set(stories.map(edge)).size > 1 ? 'mixed' : edge(stories[0] ?? null),
      }
    }),
  )
  expect(days.length).toBeGreaterThan(3)
  for (const { day, stories } of days) expect(day).toBe(stories === 'mixed' ? 'ltr' : stories)
  await done()
})
