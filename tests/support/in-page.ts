/* What tests ask inside a page, whichever browser has it open: each function is sent there by itself. */

/** By how many pixels a page scrolls sideways. */
export const sideways = (): number =>
  document.documentElement.scrollWidth - document.documentElement.clientWidth

export const isFocused = (element: Element): boolean => element === document.activeElement

export const propertyOf = (element: Element, name: string): string =>
  getComputedStyle(element).getPropertyValue(name)

/** The worker answers for the page, and has put away what the page is made of. */
export async function underWorker(): Promise<void> {
  await navigator.serviceWorker.ready
  if (navigator.serviceWorker.controller === null)
    await new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve))
}

/** A worker that has changed takes over from the one before it. */
export async function updateWorker(): Promise<void> {
  const taken = new Promise((resolve) =>
    navigator.serviceWorker.addEventListener('controllerchange', resolve),
  )
  await (await navigator.serviceWorker.ready).update()
  await taken
}
