/**
 * The service worker: keeps what is read and what is saved, and answers from it where the network does not. Its own
 * file is named by its content; `sw.js`, which changes with every version of the site, tells it what all pages need.
 */
interface WorkerScope {
  readonly registration: { readonly scope: string }
  readonly clients: { claim: () => Promise<void> }
  readonly skipWaiting: () => Promise<void>
  readonly addEventListener: (type: string, listener: (event: WorkerEvent) => void) => void
}

interface WorkerEvent {
  readonly request: Request
  readonly waitUntil: (work: Promise<unknown>) => void
  readonly respondWith: (answer: Promise<Response>) => void
}

declare const self: WorkerScope & {
  readonly broadsheet: { needed: readonly string[]; offline: string }
}

const { needed, offline } = self.broadsheet
const scope = self.registration.scope
const names = { site: `${scope} site`, read: `${scope} read`, saved: `${scope} saved` }
const MOST_READ = 60
/** Files whose names change with their content, and others that pages are made of. */
const LASTING = /\/_astro\/[^/]+$/
const CHANGING = /\/(?:fonts|photo)\/[^/]+$/
/** How a page names such files; all pages share the fonts, which the style names. */
const NAMED = /(?:_astro|photo)\/[\w.-]+/g

self.addEventListener('install', (event) => {
  event.waitUntil(install())
})
self.addEventListener('activate', (event) => {
  event.waitUntil(dropUnneeded().then(() => self.clients.claim()))
})
self.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method !== 'GET' || !request.url.startsWith(scope)) return
  if (request.mode === 'navigate') event.respondWith(page(request, event))
  else if (LASTING.test(request.url)) event.respondWith(lasting(request, event))
  else if (CHANGING.test(request.url)) event.respondWith(changing(request, event))
})

async function install(): Promise<void> {
  await Promise.all(needed.map(fetchNew))
  await fetchNew(offline) // the last: it takes the place of the one before it, which needs other files
  await self.skipWaiting()
}

async function fetchNew(address: string): Promise<void> {
  const request = new Request(new URL(address, scope), { cache: 'reload' })
  const answer = await fetch(request)
  if (!answer.ok) throw new Error(`${request.url}: ${answer.status}`)
  await put(await caches.open(names.site), request, answer)
}

/** Pages that are kept may be of an earlier version of the site: what they are made of stays as long as they do. */
async function dropUnneeded(): Promise<void> {
  const named = new Set(needed)
  for (const cacheName of [names.saved, names.read]) {
    const cache = await caches.open(cacheName)
    for (const request of await cache.keys()) {
      const html = (await (await cache.match(request))?.text()) ?? ''
      for (const [file] of html.matchAll(NAMED)) named.add(file)
    }
  }
  const site = await caches.open(names.site)
  for (const request of await site.keys()) {
    const [file] = request.url.match(NAMED) ?? []
    if (file !== undefined && !named.has(file)) await site.delete(request)
  }
}

/** So long, in milliseconds, a reader waits for the network where a page is kept. */
const PATIENCE = 3000

/**
 * A page: the newest where the network answers in time, else as it was kept, else the page that says what is kept and
 * which page was asked for.
 */
async function page(request: Request, event: WorkerEvent): Promise<Response> {
  const answering = fetch(request)
  event.waitUntil(answering.then((answer) => keepIfRead(request, answer.clone())).catch(() => undefined))
  const kept = await fromCaches(request)
  if (kept === undefined) return answering.catch(() => insteadOf(request))
  const answer = await Promise.race([answering.catch(() => null), later(PATIENCE)])
  return answer === null || answer.status >= 500 ? kept : answer
}

const later = (milliseconds: number): Promise<null> =>
  new Promise((resolve) => {
    setTimeout(() => resolve(null), milliseconds)
  })

function insteadOf({ url }: Request): Response {
  const instead = new URL(offline, scope)
  if (url.startsWith(instead.href)) return Response.error()
  instead.search = String(new URLSearchParams({ asked: url.slice(scope.length) }))
  return Response.redirect(instead.href)
}

async function keepIfRead(request: Request, answer: Response): Promise<void> {
  if (isArticle(answer)) await keepRead(request, answer)
}

function isArticle({ ok, url, headers }: Response): boolean {
  const isPage = headers.get('content-type')?.startsWith('text/html') === true
  return ok && isPage && url.startsWith(`${scope}article/`)
}

async function lasting(request: Request, event: WorkerEvent): Promise<Response> {
  return (await fromCaches(request)) ?? fetchAndKeep(request, event)
}

/** As it was kept, at once; what the network has instead is there for the next page. */
async function changing(request: Request, event: WorkerEvent): Promise<Response> {
  const fresh = fetchAndKeep(request, event)
  const kept = await fromCaches(request)
  if (kept === undefined) return fresh.catch(async () => (await otherEdition(request)) ?? Response.error())
  event.waitUntil(fresh.catch(() => undefined))
  return kept
}

/** A photo is kept in the size of one window; without a network another window shows that. */
async function otherEdition({ url }: Request): Promise<Response | undefined> {
  const photo = EDITION.exec(url)?.[1]
  if (photo === undefined) return undefined
  const site = await caches.open(names.site)
  const other = (await site.keys()).find((request) => EDITION.exec(request.url)?.[1] === photo)
  return other === undefined ? undefined : site.match(other)
}

/** A photo's address up to its width. */
const EDITION = /^(.*\/photo\/[^/]+)-\d+\.\w+$/

async function fetchAndKeep(request: Request, event: WorkerEvent): Promise<Response> {
  const answer = await fetch(request)
  if (answer.status === 200) {
    const copy = answer.clone()
    event.waitUntil(caches.open(names.site).then((site) => put(site, request, copy)))
  }
  return answer
}

/** A browser shows no page from an answer that was led elsewhere, as by hosts that leave out `.html`: it is kept without its way. */
async function put(cache: Cache, request: Request, answer: Response): Promise<void> {
  const { redirected, body, headers } = answer
  await cache.put(request, redirected ? new Response(body, { headers }) : answer)
}

/** Only what was kept for this site: other sites may stand at the same origin. */
async function fromCaches({ url }: Request): Promise<Response | undefined> {
  const address = url.replace(/[?#].*/, '')
  const same = [address, address.endsWith('.html') ? address.slice(0, -'.html'.length) : `${address}.html`]
  for (const cacheName of [names.saved, names.read, names.site]) {
    const cache = await caches.open(cacheName)
    for (const one of same) {
      const found = await cache.match(one, { ignoreSearch: true, ignoreVary: true })
      if (found !== undefined) return found
    }
  }
  return undefined
}

/** Keeps an article that was read, also where it was saved before; the one read longest ago makes room. */
async function keepRead(request: Request, answer: Response): Promise<void> {
  const saved = await caches.open(names.saved)
  if ((await saved.match(request, { ignoreSearch: true })) !== undefined)
    await put(saved, new Request(request.url.replace(/[?#].*/, '')), answer.clone())
  const read = await caches.open(names.read)
  await read.delete(request)
  await put(read, request, answer)
  const kept = await read.keys()
  for (const old of kept.slice(0, Math.max(0, kept.length - MOST_READ))) await read.delete(old)
}

export {}
