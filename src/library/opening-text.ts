import type { Story } from './story.ts'
import { shortened } from './title.ts'

const LONGEST = 230

/** What a teaser says of a story: its standfirst, else its first paragraph, shortened; empty where it has neither. */
export function openingText({ article }: Story): string {
  const text = article.standfirst ?? article.body.find((block) => block.kind === 'paragraph')?.text ?? ''
  return shortened(text, LONGEST)
}
