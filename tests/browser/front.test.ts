import { afterAll, expect, inject, test } from 'vitest'
import { browse, openPage } from '../support/browser.ts'

const { demo } = inject('sites')

const { browser, base, close } = await browse(demo)
afterAll(close)

test('at 360 pixels what is newest stands above what is older', async () => {
  const { page, done } = await openPage(browser, base, 'index.html', {
    viewport: { width: 360, height: 900 },
  })
  const tops = await page
    .locator('.sheet > *')
    .evaluateAll((parts) =>
      parts.map((part) => ({ name: part.classList[0] ?? '', top: part.getBoundingClientRect().top })),
    )
  expect(tops.map(({ name }) => name)).toEqual(['lead', 'second', 'pair', 'earlier'])
  for (const [i, { top }] of tops.entries()) expect(top).toBeGreaterThanOrEqual(tops[i - 1]?.top ?? 0)
  await done()
})

test('at 768 pixels the columns below the lead end level, the newest on the left', async () => {
  const { page, done } = await openPage(browser, base, 'index.html', {
    viewport: { width: 768, height: 900 },
  })
  const stories = await page.locator('.sheet > :not(.lead) .story').evaluateAll((all) =>
    all.map((story) => {
      const { left, bottom, height } = story.getBoundingClientRect()
      return { left, bottom, height }
    }),
  )
  const lefts = [...new Set(stories.map(({ left }) => left))]
  expect(lefts).toHaveLength(2)
  expect(stories.map(({ left }) => left)).toEqual(stories.map(({ left }) => left).toSorted((a, b) => a - b))
  const ends = lefts.map((edge) =>
    Math.max(...stories.flatMap(({ left, bottom }) => (left === edge ? bottom : []))),
  )
  const highest = Math.max(...stories.map(({ height }) => height))
  expect(Math.abs((ends[0] ?? 0) - (ends[1] ?? 0))).toBeLessThan(highest)
  await done()
})

test('at 1280 pixels the three columns end level, to less than a story', async () => {
  const { page, done } = await openPage(browser, base, 'index.html', {
    viewport: { width: 1280, height: 900 },
  })
  const ends = await page.evaluate(() =>
    ['.pair', '.second', '.earlier'].map((column) =>
      Math.max(
        ...[...document.querySelectorAll(`.sheet > ${column} .story`)].map(
          (story) => story.getBoundingClientRect().bottom,
        ),
      ),
    ),
  )
  const story = await page.locator('.second .story').last().boundingBox()
  expect(Math.max(...ends) - Math.min(...ends)).toBeLessThan(story?.height ?? 0)
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
