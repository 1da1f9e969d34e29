import type { APIRoute, GetStaticPaths } from 'astro'
import { everyText } from '../../library/library.ts'
import { photoAddress } from '../../library/permalinks.ts'
import { type Picture, pictureOf } from '../../library/photos.ts'
import type { Story } from '../../library/story.ts'
import { openSite } from '../../loader/open-site.ts'
import { photoBytes } from '../../loader/photo-bytes.ts'

export const getStaticPaths = (async () => {
  const { library } = await openSite()
  return everyText(library).flatMap((story) => {
    const picture = pictureOf(story.article.photo)
    if (picture === null) return []
    const file = photoAddress(story.slug, picture.file).replace('photo/', '')
    return { params: { file }, props: { story, picture } }
  })
}) satisfies GetStaticPaths

export const GET: APIRoute<{ story: Story; picture: Picture }> = async ({ props }) =>
  new Response(await photoBytes(props.story.article, props.picture))
