/** What the site adds to a text: figures with names, implied speakers, the pull-quote. */
const ADDED = '.ref, .given, .pull'
/** What stands on lines of its own. */
const BLOCKS = 'p, li, h2, blockquote'
/** Where the words of the source stand in an article; all else in it is the site's. */
const SOURCE = '.headline, .standfirst, .photo figcaption, .body'

/** The words of the source in a selection that touches a text, a blank line between its blocks; null for any other selection. */
export function ownWords(selection: Selection | null, text: HTMLElement): string | null {
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  if (!range.intersectsNode(text)) return null
  const places = [...(text.closest('.article')?.querySelectorAll(SOURCE) ?? [])]
  return places
    .filter((place) => range.intersectsNode(place))
    .map((place) => wordsOf(within(range, place)))
    .filter((words) => words !== '')
    .join('\n\n')
}

/** The part of a range that lies in an element. */
function within(range: Range, element: Element): Range {
  const part = document.createRange()
  part.selectNodeContents(element)
  if (element.contains(range.startContainer)) part.setStart(range.startContainer, range.startOffset)
  if (element.contains(range.endContainer)) part.setEnd(range.endContainer, range.endOffset)
  return part
}

function wordsOf(range: Range): string {
  const words = range.cloneContents()
  for (const added of words.querySelectorAll(ADDED)) added.remove()
  for (const block of words.querySelectorAll(BLOCKS)) block.after('\n\n')
  return (words.textContent ?? '')
    .replaceAll('\u2060', '')
    .replace(/\s*\n\s*\n\s*/g, '\n\n')
    .trim()
}
