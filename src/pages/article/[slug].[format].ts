import type { APIRoute, GetStaticPaths } from 'astro'
import { ARTICLE_FORMATS } from '../../exports/article/index.ts'
import { everyText } from '../../library/library.ts'
import type { Story } from '../../library/story.ts'
import { captureBytes } from '../../loader/capture-text.ts'
import { openSite } from '../../loader/open-site.ts'

export const getStaticPaths = (async () => {
  const { library } = await openSite()
  return everyText(library).flatMap((story) =>
    // a file that no page leads on from is there at its former addresses too
    [story.slug, ...(library.formerly.get(story) ?? [])].flatMap((slug) =>
      ARTICLE_FORMATS.map(({ extension }) => ({ params: { slug, format: extension }, props: { story } })),
    ),
  )
}) satisfies GetStaticPaths

export const GET: APIRoute<{ story: Story }> = async ({ params, props }) => {
  const format = ARTICLE_FORMATS.find((one) => one.extension === params['format'])
  if (format === undefined) return new Response(null, { status: 404 })
  const content = await format.render(props.story, await openSite(), () =>
    captureBytes(props.story.article.source),
  )
  return new Response(content, { headers: { 'Content-Type': format.mediaType } })
}
