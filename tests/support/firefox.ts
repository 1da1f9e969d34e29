import { existsSync } from 'node:fs'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'

const SYSTEM = [
  '/usr/bin/firefox',
  '/usr/bin/firefox-esr',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
]
const executablePath = SYSTEM.find((file) => existsSync(file))

export const hasFirefox = executablePath !== undefined

/**
 * This machine's Firefox, in light, driven by WebDriver BiDi. Puppeteer, and not Playwright, which evaluates by `eval`
 * there, as the pages' policy forbids; preferences, since older versions do not know how to emulate.
 */
export function openFirefox(): Promise<Browser> {
  if (executablePath === undefined) throw new Error('no Firefox is installed')
  return puppeteer.launch({
    browser: 'firefox',
    executablePath,
    defaultViewport: null,
    extraPrefsFirefox: { 'layout.css.prefers-color-scheme.content-override': 1 },
  })
}

/** What a page did that it should not: messages, errors, failed or foreign requests, but for what Firefox does by itself. */
export function watchFirefox(page: Page, base: string): string[] {
  const seen: string[] = []
  page.on('console', (message) => seen.push(`console: ${message.text()}`))
  page.on('pageerror', (error) => seen.push(`error: ${String(error)}`))
  page.on('requestfailed', (request) => {
    if (request.failure()?.errorText !== LEFT) seen.push(`failed: ${request.url()}`)
  })
  page.on('request', (request) => {
    if (!request.url().startsWith(base) && !itsOwn(request.url())) seen.push(`foreign: ${request.url()}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400 && !itsOwn(response.url()))
      seen.push(`${response.status()}: ${response.url()}`)
  })
  return seen
}

/** how a request fails when its page is left */
const LEFT = 'NS_BINDING_ABORTED'

/** Firefox seeks an icon where a page names none, asks for an empty one, and has a font for its own form controls. */
function itsOwn(url: string): boolean {
  return url.endsWith('/favicon.ico') || /^data:(?:font\/|,$)/.test(url)
}
