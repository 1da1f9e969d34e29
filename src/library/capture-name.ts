import type { Article } from '../article/article.ts'
import { isDevice } from '../article/slug-form.ts'
import { headlineSlug } from './slug.ts'

/**
 * A file's name for a new capture: its day and the words of its headline, in ASCII; with a number behind it where one
 * of the ids that are `taken` (in lower case) has it, or Windows keeps it for a device.
 */
export function captureName(article: Article, taken: ReadonlySet<string>): string {
  const words = headlineSlug(article.headline ?? '')
  const stem = [article.published?.date, words === '' ? 'article' : words]
    .filter((part) => part !== undefined)
    .join('-')
  let name = stem
  for (let number = 2; taken.has(name) || isDevice(name); number++) name = `${stem}-${number}`
  return `${name}.txt`
}
