import type { APIRoute, GetStaticPaths } from 'astro'
import { siteFiles } from '../exports/site/index.ts'
import { openSite } from '../loader/open-site.ts'

export const getStaticPaths = (async () =>
  siteFiles(await openSite()).map(({ address }) => ({ params: { file: address } }))) satisfies GetStaticPaths

export const GET: APIRoute = async ({ params }) => {
  const file = siteFiles(await openSite()).find(({ address }) => address === params['file'])
  if (file === undefined) return new Response(null, { status: 404 })
  return new Response(await file.render(), { headers: { 'Content-Type': file.mediaType } })
}
