/** The page of what is kept: lists the articles that were saved and those that were read, and lets go of saved ones. */
import { keptPages, removeSaved, scopeOf } from './kept.ts'
import { newButton } from './new-button.ts'

tellAsked()
fillAll()

async function fillAll(): Promise<void> {
  const places = [...document.querySelectorAll<HTMLElement>('[data-kept]')]
  await Promise.all(places.map(fill))
  const none = document.querySelector<HTMLElement>('[data-nothing-kept]')
  if (none !== null) none.hidden = places.some(({ hidden }) => !hidden)
}

/** Says that a page was asked for in vain, and leads to it. */
function tellAsked(): void {
  const told = document.querySelector<HTMLElement>('[data-wanted]')
  const asked = new URLSearchParams(location.search).get('asked')
  if (told === null || asked === null) return
  const href = withinSite(asked)
  if (href === null) return
  told.querySelector('a')?.setAttribute('href', href)
  told.hidden = false
}

/** An address of this site, whole; null for any other, and for what is none. */
function withinSite(address: string): string | null {
  try {
    const { href } = new URL(address, scopeOf())
    return href.startsWith(scopeOf()) ? href : null
  } catch {
    return null
  }
}

async function fill(place: HTMLElement): Promise<void> {
  const kind = place.dataset['kept'] === 'saved' ? 'saved' : 'read'
  const saved = new Set(kind === 'saved' ? [] : (await keptPages('saved')).map(({ url }) => url))
  const pages = (await keptPages(kind)).filter(({ url }) => !saved.has(url))
  const items = (await Promise.all(pages.map((page) => itemOf(page, kind)))).filter((item) => item !== null)
  place.hidden = items.length === 0
  place.querySelector('ul')?.replaceChildren(...items)
}

/** A kept article as an item of the list; null for a page that only says where an article is, or that it was withdrawn. */
async function itemOf(
  page: { readonly url: string; readonly answer: Response },
  kind: 'saved' | 'read',
): Promise<HTMLLIElement | null> {
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
  if (kind === 'saved') item.append(' ', removeButton(page.url, link.textContent))
  return item
}

/** A button that lets go of a saved article, which it names for who hears it alone. */
function removeButton(url: string, title: string): HTMLButtonElement {
  const words = document.querySelector<HTMLElement>('[data-remove]')?.dataset['remove'] ?? ''
  const button = newButton(words, async () => {
    await removeSaved(url)
    fillAll()
  })
  button.lang = document.documentElement.lang
  button.setAttribute('aria-label', `${words}: ${title}`)
  return button
}
