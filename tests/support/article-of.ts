import type { Article } from '../../src/article/article.ts'
import { parseCapture } from '../../src/capture/parse-capture.ts'
import { articleSlug } from '../../src/library/slug.ts'
import type { Story } from '../../src/library/story.ts'
import { titleOf } from '../../src/library/title.ts'

/** The Article of a capture that is given as lines, with a blank line after each. */
export function articleOf(lines: readonly string[], file = 'capture.txt'): Article {
  const parsed = parseCapture(new TextEncoder().encode(`${lines.join('\n\n')}\n`), file)
  if (!parsed.ok) throw new Error(parsed.issue.reason)
  return parsed.article
}

/** A story out of an Article, without a rendered body. */
export function storyOf(article: Article): Story {
  const title = titleOf(article)
  return { article, title, slug: articleSlug(article.id, title), body: [] }
}

/** A short story: a section path, a headline, a date line and one paragraph. */
export function shortStory(
  id: string,
  { sections = '', date = '' }: { sections?: string; date?: string } = {},
): Story {
  const lines = [
    sections,
    `Council keeps the old pier of ${id}`,
    date,
    `The council of ${id} has decided to keep the old pier, after a debate that outlasted the last bus.`,
    'Work on the pier is due to begin in autumn, and nobody in the town remembers a quieter spring than this.',
  ]
  return storyOf(
    articleOf(
      lines.filter((line) => line !== ''),
      `${id}.txt`,
    ),
  )
}
