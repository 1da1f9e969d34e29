/** The page of what is kept: lists the articles that were saved and those that were read, and lets go of saved ones. */
import { keptPages, scopeOf } from './kept.ts'

for (const place of document.querySelectorAll<HTMLElement>('[data-kept]')) fill(place)

async function fill(place: HTMLElement): Promise<void> {
  const kind = place.dataset['kept'] === 'saved' ? 'saved' : 'read'
  const pages = await keptPages(kind)
  const list = place.querySelector('ul')
  place.hidden = pages.length === 0
  list?.replaceChildren(...(await Promise.all(pages.map(itemOf))))
  const none = document.querySelector<HTMLElement>('[data-nothing-kept]')
  if (none !== null && pages.length > 0) none.hidden = true
}

async function itemOf(page: { readonly url: string; readonly answer: Response }): Promise<HTMLLIElement> {
  const parsed = new DOMParser().parseFromString(await page.answer.text(), 'text/html')
  const item = document.createElement('li')
  const link = document.createElement('a')
  link.href = page.url.startsWith(scopeOf()) ? page.url : ''
  link.textContent = parsed.querySelector('h1')?.textContent?.trim() ?? page.url
  const article = parsed.querySelector<HTMLElement>('.article')
  item.lang = article?.lang ?? ''
  item.dir = article?.dir || 'auto'
  item.append(link)
  return item
}
