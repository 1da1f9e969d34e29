/** So long, in milliseconds, a button says that something is done. */
const SHOWN = 4000

/** Lets a button say that something is done, for screen readers too, and then offer it again. */
export function tellDone(button: HTMLElement, done: string): void {
  const words = button.dataset['words'] ?? button.textContent
  button.dataset['words'] = words
  button.setAttribute('aria-live', 'polite')
  button.textContent = done
  setTimeout(() => {
    button.textContent = words
  }, SHOWN)
}
