/**
 * The service worker: keeps what is read and what is saved, and answers from it where the network does not. Its own
 * file is named by its content; `sw.js` tells it the version of the site and what every page needs.
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
  readonly broadsheet: { version: string; needed: readonly string[]; offline: string }
}

const { version, needed, offline } = self.broadsheet
const scope = self.registration.scope
const names = { site: `${scope} site ${version}`, read: `${scope} read`, saved: `${scope} saved` }
const MOST_READ = 60
/** Files whose names change with their content. */
const FIXED_FILES = /\/(?:_astro|fonts|photo)\/[^/]+$/

self.addEventListener('install', (event) => {
  event.waitUntil(install())
})
self.addEventListener('activate', (event) => {
  event.waitUntil(dropOldVersions())
})
self.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method !== 'GET' || !request.url.startsWith(scope)) return
  if (request.mode === 'navigate') event.respondWith(page(request, event))
  else if (FIXED_FILES.test(request.url)) event.respondWith(file(request, event))
})

async function install(): Promise<void> {
  const site = await caches.open(names.site)
  await site.addAll(
    [offline, ...needed].map((address) => new Request(new URL(address, scope), { cache: 'reload' })),
  )
  await self.skipWaiting()
}

async function dropOldVersions(): Promise<void> {
  for (const name of await caches.keys())
    if (name.startsWith(`${scope} site `) && name !== names.site) await caches.delete(name)
  await self.clients.claim()
}

/** A page: the newest where the network answers, else as it was kept, else the page that says what is kept. */
async function page(request: Request, event: WorkerEvent): Promise<Response> {
  try {
    const answer = await fetch(request)
    if (answer.ok && new URL(request.url).pathname.includes('/article/'))
      event.waitUntil(keepRead(request, answer.clone()))
    return answer
  } catch {
    const instead = new URL(offline, scope).href
    const otherwise = () => (request.url === instead ? Response.error() : Response.redirect(instead))
    return (await fromCaches(request)) ?? otherwise()
  }
}

async function file(request: Request, event: WorkerEvent): Promise<Response> {
  const kept = await fromCaches(request)
  if (kept !== undefined) return kept
  const answer = await fetch(request)
  if (answer.ok) {
    const copy = answer.clone()
    event.waitUntil(caches.open(names.site).then((site) => site.put(request, copy)))
  }
  return answer
}

/** Only what was kept for this site: other sites may stand at the same origin. */
async function fromCaches(request: Request): Promise<Response | undefined> {
  for (const cacheName of [names.saved, names.read, names.site]) {
    const found = await (await caches.open(cacheName)).match(request, {
      ignoreSearch: true,
      ignoreVary: true,
    })
    if (found !== undefined) return found
  }
  return undefined
}

/** Keeps an article that was read; the one read longest ago makes room. */
async function keepRead(request: Request, answer: Response): Promise<void> {
  const read = await caches.open(names.read)
  await read.delete(request)
  await read.put(request, answer)
  const kept = await read.keys()
  for (const old of kept.slice(0, Math.max(0, kept.length - MOST_READ))) await read.delete(old)
}

export {}
