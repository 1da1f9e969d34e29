/** A button that script adds to a page. */
export function newButton(words: string, act: () => void): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'btn'
  button.textContent = words
  button.addEventListener('click', act)
  return button
}
