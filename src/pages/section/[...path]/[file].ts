import type { APIRoute, GetStaticPaths } from 'astro'
import { SECTION_FORMATS } from '../../../exports/section/index.ts'
import { everySection, type Section } from '../../../library/sections.ts'
import { openSite } from '../../../loader/open-site.ts'

export const getStaticPaths = (async () => {
  const { library, settings } = await openSite()
  if (settings.site === null) return []
  return everySection(library.sections).flatMap((section) =>
    SECTION_FORMATS.map(({ file }) => ({ params: { path: section.path, file }, props: { section } })),
  )
}) satisfies GetStaticPaths

export const GET: APIRoute<{ section: Section }> = async ({ params, props }) => {
  const site = await openSite()
  const format = SECTION_FORMATS.find((one) => one.file === params['file'])
  const home = site.settings.site
  if (format === undefined || home === null) return new Response(null, { status: 404 })
  return new Response(format.render(props.section, site, home), {
    headers: { 'Content-Type': format.mediaType },
  })
}
