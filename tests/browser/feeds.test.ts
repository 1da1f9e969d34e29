import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { openBrowser } from '../support/browser.ts'
import { filesOf, textOf } from '../support/site-files.ts'

const sites = inject('sites')
let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

describe.each([
  ['demo', sites.demo],
  ['hostile', sites.hostile],
])('in the site “%s”', (_name, folder) => {
  test.each(filesOf(folder).filter((file) => file.endsWith('.xml')))(
    '%s is well-formed XML',
    async (file) => {
      const page = await browser.newPage()
      const problem = await page.evaluate(
        (xml) => {
          const parsed = new DOMParser().parseFromString(xml, 'application/xml')
          return parsed.querySelector('parsererror')?.textContent ?? null
        },
        textOf(folder, file),
      )
      await page.close()
      expect(problem).toBeNull()
    },
  )
})
