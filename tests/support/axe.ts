import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * What axe finds wrong with a page as it stands (WCAG 2.2 AA and good practice), each as its rule and the element; or
 * with its contrast alone, where nothing but colours has changed.
 */
export async function axeViolations(page: Page, look: 'all' | 'contrast' = 'all'): Promise<string[]> {
  await page.evaluate(AXE)
  const runOnly =
    look === 'all' ? { type: 'tag', values: RULES } : { type: 'rule', values: ['color-contrast'] }
  return page.evaluate(async (rules) => {
    const { axe } = globalThis as unknown as {
      axe: {
        run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>
      }
    }
    const result = await axe.run({ runOnly: rules })
    return result.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`),
    )
  }, runOnly)
}
