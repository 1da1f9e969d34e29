import { persianLetters } from './persian-letters.ts'
import type { Result } from './search-engines.ts'

/** Results as items of a list, with the words marked that were asked for. */
export function itemsOf(results: readonly Result[], asked: string): HTMLLIElement[] {
  const words = asked.split(/[^\p{L}\p{N}\p{M}]+/u)
  return results.map((result) => itemOf(result, words))
}

function itemOf(result: Result, words: readonly string[]): HTMLLIElement {
  const item = document.createElement('li')
  if (result.lang !== '') item.lang = result.lang
  if (result.dir !== '') item.dir = result.dir
  const link = document.createElement('a')
  link.href = result.href
  if (result.kind === 'quotation') {
    const quote = document.createElement('blockquote')
    link.append(...marked(whole(result.excerpt)))
    quote.append(inside('p', '', link))
    const by = inside('p', 'ours', inside('b', '', result.by), result.role === '' ? '' : ` ${result.role}`)
    const from = inside('cite', '', ...markedWords(result.title, words))
    item.append(quote, by, inside('p', 'meta', from, `\u00a0· ${result.facts}`))
    return item
  }
  link.append(...markedWords(result.title, words))
  const excerpt = inside('p', 'first', ...marked(whole(result.excerpt)))
  item.append(inside('h2', '', link), excerpt, inside('p', 'meta', result.facts))
  item.className = 'story'
  return item
}

/** An excerpt as the index gives it: text with `<mark>` around what was found, `<` and `>` of the text as references. */
function marked(excerpt: string): (string | HTMLElement)[] {
  return excerpt.split(/(<mark>.*?<\/mark>)/).map((part) => {
    const text = part
      .replace(/<\/?mark>/g, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
    return part.startsWith('<mark>') ? inside('mark', '', text) : text
  })
}

/** An excerpt with dots where it begins or ends within a sentence. */
function whole(excerpt: string): string {
  const begins = /^(?:<mark>)?\p{Ll}/u.test(excerpt) ? '… ' : ''
  const ends = /[.!?…。！？؟۔”“"»«’›‹」』)](?:<\/mark>)?\s*$/u.test(excerpt) ? '' : ' …'
  return `${begins}${excerpt}${ends}`
}

/** A text with the words marked that begin as those asked for do. */
function markedWords(text: string, asked: readonly string[]): (string | HTMLElement)[] {
  const starts = asked.filter((word) => word !== '').map(spelt)
  return text.split(/([\p{L}\p{N}\p{M}]+)/u).map((part, i) => {
    const isAsked = i % 2 === 1 && starts.some((start) => spelt(part).startsWith(start))
    return isAsked ? inside('mark', '', part) : part
  })
}

const spelt = (word: string): string => persianLetters(word.toLowerCase())

function inside(tag: string, name: string, ...content: (string | Node)[]): HTMLElement {
  const element = document.createElement(tag)
  if (name !== '') element.className = name
  element.append(...content)
  return element
}
