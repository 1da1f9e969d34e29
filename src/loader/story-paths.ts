import { everyStory } from '../library/library.ts'
import type { Story } from '../library/story.ts'
import { openSite } from './open-site.ts'

/** The paths of a page that every story has one of. */
export async function storyPaths(): Promise<{ params: { slug: string }; props: { story: Story } }[]> {
  const { library } = await openSite()
  return everyStory(library).map((story) => ({ params: { slug: story.slug }, props: { story } }))
}
