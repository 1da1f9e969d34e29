/** The page of what is kept: lists the articles that were saved and those that were read, and lets go of saved ones. */
import { keptPages, scopeOf } from './kept.ts'

for (const place of document.querySelectorAll<HTMLElement>('[data-kept]')) fill(place)

async function fill(place: HTMLElement): Promise<void> {
  const kind = place.dataset['kept'] === 'saved' ? 'saved' : 'read'
  const items = (await Promise.all((await keptPages(kind)).map(itemOf))).filter((item) => item !== null)
  place.hidden = items.length === 0
  place.querySelector('ul')?.replaceChildren(...items)
  const none = document.querySelector<HTMLElement>('[data-nothing-kept]')
  if (none !== null && items.length > 0) none.hidden = true
}

/** A kept article as an item of the list; null for a page that only says where an article is, or that it was withdrawn. */
async function itemOf(page: {
  readonly url: string
  readonly answer: Response
}): Promise<HTMLLIElement | null> {
  const parsed = new DOMParser().parseFromString(await page.answer.text(), 'text/html')
  const article = parsed.querySelector<HTMLElement>('.article')
  if (article === null) return null
  const item = document.createElement('li')
  const link = document.createElement('a')
  link.href = page.url.startsWith(scopeOf()) ? page.url : ''
  link.textContent = parsed.querySelector('h1')?.textContent?.trim() ?? page.url
  item.lang = article.lang
  item.dir = article.dir || 'auto'
  item.append(link)
  return item
}
