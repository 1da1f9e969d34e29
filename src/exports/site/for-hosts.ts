import { FIXED } from '../../library/permalinks.ts'
import { speechOf } from '../../library/quotations.ts'
import { everySection } from '../../library/sections.ts'
import { HEADER_POLICY, REFERRER_POLICY } from '../../site/security.ts'
import { absolute } from '../absolute.ts'
import type { SiteFileKind } from './site-file.ts'

/** What crawlers may read. */
export const robots: SiteFileKind = ({ settings }) => [
  {
    address: 'robots.txt',
    mediaType: 'text/plain',
    render: () => {
      const sitemap = settings.site === null ? [] : [`Sitemap: ${absolute(settings.site, FIXED.sitemap)}`]
      return ['User-agent: *', 'Allow: /', ...sitemap, ''].join('\n')
    },
  },
]

/** Headers for hosts that read a `_headers` file (Netlify, Cloudflare Pages). */
export const headers: SiteFileKind = () => [
  {
    address: '_headers',
    mediaType: 'text/plain',
    render: () =>
      [
        '/*',
        `  Content-Security-Policy: ${HEADER_POLICY}`,
        '  X-Content-Type-Options: nosniff',
        `  Referrer-Policy: ${REFERRER_POLICY}`,
        '/_astro/*',
        '  Cache-Control: public, max-age=31536000, immutable',
        '',
      ].join('\n'),
  },
]

/** Keeps GitHub Pages from leaving out folders whose names begin with `_`. */
export const noJekyll: SiteFileKind = () => [
  { address: '.nojekyll', mediaType: 'text/plain', render: () => '' },
]

/** Where else the same files stand, for machines. */
export const mirrors: SiteFileKind = ({ settings: { site, mirrors: others, onion } }) => [
  {
    address: FIXED.mirrors,
    mediaType: 'application/json',
    render: () => `${JSON.stringify({ site, mirrors: others, onion }, null, 2)}\n`,
  },
]

/** The mark of a folder that Broadsheet made, with how many files of each kind a whole one holds. */
export const marker: SiteFileKind = ({ library }) => [
  {
    address: '.broadsheet.json',
    mediaType: 'application/json',
    render: () => {
      const counts = {
        article: library.stories.length,
        source: library.stories.length,
        share: library.stories.length,
        quotation: library.stories.reduce((sum, { article }) => sum + speechOf(article).length, 0),
        section: everySection(library.sections).length,
      }
      return `${JSON.stringify({ madeBy: 'Broadsheet', counts }, null, 2)}\n`
    },
  },
]
