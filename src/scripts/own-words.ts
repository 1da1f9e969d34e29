/** What the site adds to a text: figures with names, implied speakers, the pull-quote. */
const ADDED = '.ref, .given, .pull'
/** What stands on lines of its own. */
const BLOCKS = 'p, li, h2, blockquote'

/** The words of the source in a selection within a text, a blank line between its blocks; null for any other selection. */
export function ownWords(selection: Selection | null, text: HTMLElement): string | null {
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  if (!text.contains(range.commonAncestorContainer)) return null
  const words = range.cloneContents()
  for (const added of words.querySelectorAll(ADDED)) added.remove()
  for (const block of words.querySelectorAll(BLOCKS)) block.after('\n\n')
  return (words.textContent ?? '')
    .replaceAll('\u2060', '')
    .replace(/\s*\n\s*\n\s*/g, '\n\n')
    .trim()
}
