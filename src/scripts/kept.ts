/** Where this site begins: the scope of its service worker, as an address that ends in `/`. */
export function scopeOf(): string {
  const worker = document.querySelector<HTMLElement>('script[data-worker]')?.dataset['worker'] ?? ''
  return new URL('./', new URL(worker, location.href)).href
}

/** The pages that are kept, newest first. */
export async function keptPages(kind: 'saved' | 'read'): Promise<{ url: string; answer: Response }[]> {
  const cache = await caches.open(`${scopeOf()} ${kind}`)
  const requests = (await cache.keys()).filter(({ url }) => url.startsWith(`${scopeOf()}article/`))
  const answers = await Promise.all(requests.map((request) => cache.match(request)))
  return requests
    .flatMap(({ url }, i) => {
      const answer = answers[i]
      return answer === undefined ? [] : [{ url, answer }]
    })
    .reverse()
}

/** Keeps this page, with its pictures beside what all pages are made of, or lets go of it; returns whether it is kept now. */
export async function toggleSaved(pictures: readonly string[]): Promise<boolean> {
  const page = location.href.replace(/[?#].*/, '')
  if (await isSaved()) {
    await removeSaved(page)
    return false
  }
  await (await caches.open(`${scopeOf()} site`)).addAll(pictures)
  await (await caches.open(`${scopeOf()} saved`)).add(page)
  return true
}

/** Lets go of a saved page. */
export async function removeSaved(url: string): Promise<void> {
  await (await caches.open(`${scopeOf()} saved`)).delete(url)
}

export async function isSaved(): Promise<boolean> {
  const cache = await caches.open(`${scopeOf()} saved`)
  return (await cache.match(location.href, { ignoreSearch: true })) !== undefined
}
