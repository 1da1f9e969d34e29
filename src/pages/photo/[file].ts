import type { APIRoute, GetStaticPaths } from 'astro'
import { everyText } from '../../library/library.ts'
import { photoAddress } from '../../library/permalinks.ts'
import { type PhotoEdition, type Picture, photoEditions, pictureOf } from '../../library/photos.ts'
import type { Story } from '../../library/story.ts'
import { openSite } from '../../loader/open-site.ts'
import { photoBytes } from '../../loader/photo-bytes.ts'
import { photoEdition } from '../../loader/photo-edition.ts'

interface Props {
  story: Story
  picture: Picture
  /** null for the picture as it came */
  edition: PhotoEdition | null
}

export const getStaticPaths = (async () => {
  const { library } = await openSite()
  return everyText(library).flatMap((story) => {
    const picture = pictureOf(story.article.photo)
    if (picture === null) return []
    const file = (address: string) => ({ file: address.replace('photo/', '') })
    return [
      { params: file(photoAddress(story.slug, picture.file)), props: { story, picture, edition: null } },
      ...photoEditions(story.slug, picture).map((edition) => ({
        params: file(edition.address),
        props: { story, picture, edition },
      })),
    ]
  })
}) satisfies GetStaticPaths

export const GET: APIRoute<Props> = async ({ props: { story, picture, edition }, logger }) => {
  const bytes = await photoBytes(story.article, picture)
  return new Response(edition === null ? bytes : await photoEdition(bytes, edition, logger))
}
