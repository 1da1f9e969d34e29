import { shortDigest } from '../../article/digest.ts'
import { scriptJson } from '../../html/script-json.ts'
import { type Address, FIXED } from '../../library/permalinks.ts'
import type { Site } from '../../site/site.ts'
import type { SiteFileKind } from './site-file.ts'

/** The manifest by which a browser installs the site (W3C, Web Application Manifest). */
export const manifest: SiteFileKind = ({ settings, wording, tagline }) => [
  {
    address: FIXED.manifest,
    mediaType: 'application/manifest+json',
    render: () => {
      const icon = (size: number, purpose: string) => ({
        src: `icons/${purpose}-${size}.png`,
        sizes: `${size}x${size}`,
        type: 'image/png',
        purpose,
      })
      const facts = {
        name: settings.title,
        short_name: settings.title,
        description: tagline,
        lang: wording.language,
        dir: wording.direction,
        start_url: FIXED.front,
        scope: './',
        display: 'standalone',
        background_color: '#fcfcfa',
        theme_color: '#fcfcfa',
        icons: [icon(192, 'any'), icon(512, 'any'), icon(512, 'maskable')],
      }
      return `${JSON.stringify(facts, null, 2)}\n`
    },
  },
]

/**
 * The service worker's script at the root, where it may answer for the whole site: it names the version of the site,
 * what every page needs, and loads the worker itself.
 *
 * @param worker the address of the worker
 * @param needed the addresses of style and scripts, which change with their content
 */
export function serviceWorker(
  { library, settings, wording, tagline }: Site,
  worker: Address,
  needed: readonly Address[],
): string {
  const texts = library.stories.map(({ slug, article }) => `${slug} ${article.source.sha256}`)
  const sections = library.sections.map(({ path, name }) => `${path} ${name}`)
  const shown = [settings.title, tagline, wording.language, worker, ...needed, ...sections, ...texts]
  const version = shortDigest(shown.join('\n'), 10)
  return `self.broadsheet=${scriptJson({ version, needed, offline: FIXED.offline })}\nimportScripts(${scriptJson(worker)})\n`
}
