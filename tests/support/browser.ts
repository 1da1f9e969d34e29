import { existsSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import chromium from '@sparticuz/chromium'
import { type Browser, type BrowserContextOptions, type Page, chromium as playwright } from 'playwright-core'
import sirv from 'sirv'

const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
/** Keep a browser from looking for its maker's servers. */
const QUIET = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

/** The file of a Chromium: the system's, Playwright's own, or the one inside an npm package, which is unpacked on first use. */
export async function browserFile(): Promise<string> {
  const found = [...SYSTEM, playwright.executablePath()].find((file) => existsSync(file))
  return found ?? (await chromium.executablePath())
}

/** A Chromium, with flags of its own, if any. */
export async function openBrowser(...flags: readonly string[]): Promise<Browser> {
  return playwright.launch({
    executablePath: await browserFile(),
    args: [...QUIET, ...flags],
  })
}

/** How a host answers beside giving files: with headers of its own, and with `.html` left out of addresses. */
interface Host {
  readonly headers?: Readonly<Record<string, string>>
  readonly bare?: boolean
  /** how it fails now: with a status, by never answering, or not at all */
  readonly fails?: () => number | 'silence' | null
}

/** A folder served on this machine below a path; files only, as a plain host does. */
export async function serve(
  folder: string,
  below = '/',
  { headers = {}, bare = false, fails = () => null }: Host = {},
): Promise<{ readonly base: string; readonly close: () => void }> {
  const files = sirv(folder, {
    dev: true,
    extensions: bare ? ['html'] : [],
    setHeaders: (response) => response.setHeaders(new Map(Object.entries(headers))),
  })
  const server: Server = createServer((request, response) => {
    const failure = fails()
    if (failure === 'silence') return
    if (failure !== null) {
      response.writeHead(failure, { 'content-type': 'text/html' }).end('<h1>The host is down</h1>')
      return
    }
    if (bare && request.url?.endsWith('.html') === true) {
      response.writeHead(308, { location: request.url.slice(0, -'.html'.length) }).end()
      return
    }
    const inside = request.url?.startsWith(below) === true
    request.url = inside ? `/${request.url?.slice(below.length)}` : '/nowhere'
    files(request, response, () => {
      response.writeHead(404).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const close = () => {
    server.close()
    server.closeAllConnections() // what is still under way is cut too
  }
  return { base: `http://127.0.0.1:${port}${below}`, close }
}

/** A browser, and a folder that is served to it; `close` ends both. */
export async function browse(
  folder: string,
): Promise<{ readonly browser: Browser; readonly base: string; readonly close: () => Promise<void> }> {
  const { browser, baseOf, close } = await browseAll([folder])
  return { browser, base: baseOf(folder), close }
}

/** The same for several folders, each with a base of its own. */
export async function browseAll(folders: readonly string[]): Promise<{
  readonly browser: Browser
  readonly baseOf: (folder: string) => string
  readonly close: () => Promise<void>
}> {
  const browser = await openBrowser()
  const served = folders.map(async (folder) => [folder, await serve(folder)] as const)
  const sites = new Map(await Promise.all(served))
  const close = async () => {
    for (const site of sites.values()) site.close()
    await browser.close()
  }
  return { browser, baseOf: (folder) => sites.get(folder)?.base ?? '', close }
}

/** A page in a browser of its own, with what it did that it should not. */
export async function openPage(
  browser: Browser,
  base: string,
  address: string,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; seen: string[]; done: () => Promise<void> }> {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  const seen = watchPage(page, base)
  await page.goto(base + address)
  return { page, seen, done: () => context.close() }
}

/** What a page did that it should not: messages, errors, failed or foreign requests, dialogs. */
export function watchPage(page: Page, base: string): string[] {
  const seen: string[] = []
  page.on('console', (message) => seen.push(`console: ${message.text()}`))
  page.on('pageerror', (error) => seen.push(`error: ${error.message}`))
  page.on('requestfailed', (request) => {
    // what was still under way when the reader went on is given up, which is no failure
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') seen.push(`failed: ${request.url()}`)
  })
  page.on('request', (request) => {
    if (!request.url().startsWith(base)) seen.push(`foreign: ${request.url()}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) seen.push(`${response.status()}: ${response.url()}`)
  })
  page.on('dialog', (dialog) => {
    seen.push(`dialog: ${dialog.message()}`)
    dialog.dismiss().catch(() => undefined)
  })
  return seen
}
