import type { APIRoute, GetStaticPaths } from 'astro'
import { voiceJson } from '../../exports/voice/voice-data.ts'
import { openSite } from '../../loader/open-site.ts'

export const getStaticPaths = (async () => {
  const { library } = await openSite()
  return library.voices.map((voice) => ({ params: { file: voice.slug } }))
}) satisfies GetStaticPaths

export const GET: APIRoute = async ({ params }) => {
  const { library } = await openSite()
  const voice = library.voiceBySlug.get(params['file'] ?? '')
  if (voice === undefined) return new Response(null, { status: 404 })
  return new Response(voiceJson(voice), { headers: { 'Content-Type': 'application/json' } })
}
