/** What script adds to an article: its citation, its voice, and the place where its reader stopped. */

import { isSaved, toggleSaved } from './kept.ts'
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
  readAloud(body)
  rememberPlace(body)
}

/** Copies what is selected, else the headline, with where it stands. */
function offerCitation(): void {
  const button = document.querySelector<HTMLElement>('[data-cite]')
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')
  button?.addEventListener('click', async () => {
    const passage = String(getSelection()).trim()
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
 * Keeps the first block in view as the place where the reader stopped; offers it when they come back, also after a visit
 * in which they did not move.
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
  let moved = false
  addEventListener(
    'scroll',
    () => {
      moved = true
    },
    { once: true },
  )
  addEventListener('pagehide', save)
  document.addEventListener('visibilitychange', save)

  function save(): void {
    if (!moved) return
    const at = blocks.findIndex((block) => block.getBoundingClientRect().bottom > 0)
    const places = Object.entries(kept('places')).filter(([path]) => path !== location.pathname)
    const block = blocks[at]
    const begun = at > 0 && block !== undefined
    const rest = places.slice(begun ? 1 - MOST_PLACES : -MOST_PLACES)
    keep('places', Object.fromEntries(begun ? [...rest, [location.pathname, block.id]] : rest))
  }
}
