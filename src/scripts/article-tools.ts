/** What script adds to an article: its citation, its voice, and the place where its reader stopped. */

import { isSaved, toggleSaved } from './kept.ts'
import { ownWords } from './own-words.ts'
import { readAloud } from './read-aloud.ts'
import { keep, kept } from './store.ts'
import { tellDone } from './tell-done.ts'

const body = document.querySelector<HTMLElement>('.article .body')
const MOST_PLACES = 100

const written = document.querySelector('[data-address]')
if (written !== null) written.textContent = location.href.replace(/[?#].*/, '')
offerCitation()
offerSaving()
if (body !== null) {
  copyOwnWords(body)
  readAloud(body)
  rememberPlace(body)
}

/** Keeps what the site adds to a text out of what is copied from it. */
function copyOwnWords(text: HTMLElement): void {
  document.addEventListener('copy', (event) => {
    const words = ownWords(getSelection(), text)
    if (words === null) return
    event.clipboardData?.setData('text/plain', words)
    event.preventDefault()
  })
}

/** Copies what is selected, else the headline, with where it stands. */
function offerCitation(): void {
  const button = document.querySelector<HTMLElement>('[data-cite]')
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')
  button?.addEventListener('click', async () => {
    const selection = getSelection()
    const passage = (body === null ? null : ownWords(selection, body)) ?? String(selection).trim()
    const lines = [passage, button.dataset['cite'] ?? '', canonical?.href ?? location.href]
    await navigator.clipboard.writeText(lines.filter((line) => line !== '').join('\n'))
    tellDone(button, button.dataset['done'] ?? '')
  })
}

/** Saves the article with its picture for reading offline, or lets go of it. */
async function offerSaving(): Promise<void> {
  const button = document.querySelector<HTMLElement>('[data-save]')
  if (button === null || !('caches' in globalThis)) return
  const words = { save: button.textContent, remove: button.dataset['remove'] ?? '' }
  const show = (saved: boolean) => {
    button.textContent = saved ? words.remove : words.save
  }
  button.addEventListener('click', async () => {
    const pictures = [...document.querySelectorAll<HTMLImageElement>('.photo img')].map(
      (img) => img.currentSrc,
    )
    try {
      show(await toggleSaved(pictures.filter((url) => url !== '')))
    } catch {
      button.textContent = button.dataset['failed'] ?? ''
    }
  })
  show(await isSaved())
}

/**
 * Keeps the first block in view as the place where the reader stopped, and offers it when they come back. An offer that
 * was neither taken nor closed stays for another visit, until the reader stops elsewhere.
 */
function rememberPlace(text: HTMLElement): void {
  const blocks = [...text.children].filter(({ id }) => id !== '')
  const stopped = kept('places')[location.pathname]
  const offer = document.querySelector<HTMLElement>('[data-resume]')
  const found = blocks.find(({ id }) => id === stopped)
  if (offer !== null && found !== undefined && location.hash === '') {
    offer.querySelector('a')?.setAttribute('href', `#${found.id}`)
    offer.addEventListener('click', () => {
      offer.hidden = true
    })
    offer.hidden = false
  }
  addEventListener('pagehide', save)
  document.addEventListener('visibilitychange', save)

  function save(): void {
    const at = blocks.findIndex((block) => block.getBoundingClientRect().bottom > 0)
    const places = Object.entries(kept('places')).filter(([path]) => path !== location.pathname)
    const block = blocks[at]
    const begun = at > 0 && block !== undefined
    if (!begun && offer?.hidden === false) return
    const rest = places.slice(begun ? 1 - MOST_PLACES : -MOST_PLACES)
    keep('places', Object.fromEntries(begun ? [...rest, [location.pathname, block.id]] : rest))
  }
}
