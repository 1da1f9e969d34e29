import type { Article } from '../article/article.ts'
import { tidy } from '../article/tidy.ts'

const LONGEST = 90

/** What an article is called: its headline, else the first words of its text, else its id. Never empty. */
export function titleOf(article: Article): string {
  const text = article.headline ?? article.body[0]?.text ?? ''
  const title = article.headline === null ? shortened(text, LONGEST) : text
  return tidy(title) === '' ? article.id : title
}

/** A text of at most `longest` characters: cut between words, with an ellipsis where anything was left out. */
export function shortened(text: string, longest: number): string {
  const characters = [...text]
  if (characters.length <= longest) return text
  const head = characters.slice(0, longest).join('')
  const end = head.lastIndexOf(' ')
  return `${(end > longest / 2 ? head.slice(0, end) : head).replace(/[\s,;:.–—-]+$/u, '')}…`
}
