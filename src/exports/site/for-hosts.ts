import { FIXED } from '../../library/permalinks.ts'
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
        '/article/*.txt',
        '  Content-Type: text/plain; charset=utf-8',
        '/article/*.md',
        '  Content-Type: text/markdown; charset=utf-8',
        '/_astro/*',
        '  Cache-Control: public, max-age=31536000, immutable',
        '/fonts/*',
        '  Cache-Control: public, max-age=2592000',
        '',
      ].join('\n'),
  },
]

/** The moves for hosts that read a `_redirects` file (Netlify, Cloudflare Pages) and answer before any page is sent. */
export const redirects: SiteFileKind = ({ settings, library: { moves } }) => {
  if (moves.length === 0) return []
  const below = settings.site === null ? '/' : new URL(settings.site).pathname
  const render = () => moves.map(({ from, to }) => `${below}${from} ${below}${to} 301\n`).join('')
  return [{ address: '_redirects', mediaType: 'text/plain', render }]
}

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
