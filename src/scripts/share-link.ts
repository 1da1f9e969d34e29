import { newButton } from './new-button.ts'
import { tellDone } from './tell-done.ts'

/** Fills in the address at which a share page is read: the link to pass on, and the targets that carry it. */
if (/^https?:$/.test(location.protocol)) {
  for (const place of document.querySelectorAll<HTMLElement>('[data-link]')) {
    const url = new URL(place.dataset['link'] ?? '', location.href).href
    place.textContent = url
    place.hidden = false
    addCopyButton(place, url)
  }
  document.addEventListener('DOMContentLoaded', addressTargets)
}

function addCopyButton(place: HTMLElement, url: string): void {
  const row = place.closest('section')?.querySelector<HTMLElement>('.row')
  if (row === null || row === undefined || navigator.clipboard === undefined) return
  const button = newButton(row.dataset['copy'] ?? '', async () => {
    await navigator.clipboard.writeText(url)
    tellDone(button, row.dataset['copied'] ?? '')
  })
  row.append(button)
  if ('share' in navigator) row.append(shareButton(row.dataset['share'] ?? '', url))
  row.hidden = false
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
