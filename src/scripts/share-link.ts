import { newButton } from './new-button.ts'
import { tellDone } from './tell-done.ts'

/** Fills in the address at which a share page is read: the link to pass on, and the targets that carry it. */
if (/^https?:$/.test(location.protocol)) {
  for (const place of document.querySelectorAll<HTMLElement>('[data-link]')) {
    const url = new URL(place.dataset['link'] ?? '', location.href).href
    place.textContent = url
    place.hidden = false
    addButtons(place, url)
  }
  document.addEventListener('DOMContentLoaded', addressTargets)
}

function addButtons(place: HTMLElement, url: string): void {
  const row = place.closest('section')?.querySelector<HTMLElement>('.row')
  if (row === null || row === undefined || navigator.clipboard === undefined) return
  const { copy = '', copied = '', cite = '', cited } = row.dataset
  row.append(copyButton(copy, url, copied))
  if (cited !== undefined) row.append(copyButton(cite, `${cited}\n${url}`, copied))
  if ('share' in navigator) row.append(shareButton(row.dataset['share'] ?? '', url))
}

function copyButton(words: string, text: string, done: string): HTMLButtonElement {
  const button = newButton(words, async () => {
    await navigator.clipboard.writeText(text)
    tellDone(button, done)
  })
  return button
}

/** Hands the link to the device's own ways of passing it on; a reader may think better of it. */
function shareButton(words: string, url: string): HTMLButtonElement {
  return newButton(words, () => navigator.share({ title: document.title, url }).catch(() => undefined))
}

function addressTargets(): void {
  for (const target of document.querySelectorAll<HTMLAnchorElement>('[data-target]')) {
    const url = new URL(target.dataset['target'] ?? '', location.href).href
    target.href = `${target.href}${encodeURIComponent(`\r\n\r\n${url}`)}`
  }
}
