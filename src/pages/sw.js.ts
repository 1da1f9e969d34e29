import type { APIRoute } from 'astro'
import { serviceWorker } from '../exports/site/offline.ts'
import { NEEDED_OFFLINE, OFFLINE_WORKER } from '../layouts/assets.ts'
import { openSite } from '../loader/open-site.ts'

export const GET: APIRoute = async () =>
  new Response(serviceWorker(await openSite(), OFFLINE_WORKER, NEEDED_OFFLINE), {
    headers: { 'Content-Type': 'text/javascript' },
  })
