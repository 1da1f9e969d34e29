import type { Locator, Page } from 'playwright-core'

/* The parts of the page of search. */
export const field = (page: Page): Locator => page.getByRole('searchbox', { name: 'Search for' })
export const results = (page: Page): Locator => page.locator('[data-results] > li')
export const status = (page: Page): Promise<string | null> =>
  page.getByRole('status').filter({ hasText: /./ }).textContent()
