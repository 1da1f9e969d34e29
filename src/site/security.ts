import { sha256 } from '@noble/hashes/sha2.js'
import { NOT_FOUND_STYLE } from './not-found-style.ts'

/** What every page may load: nothing but the site's own files. Inline styles and scripts have no place. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "manifest-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
]

/** The Content-Security-Policy of a page's `meta` element (CSP level 3). */
export const PAGE_POLICY = POLICY.join('; ')

/** The policy of the page of search, whose index is read by WebAssembly. */
export const SEARCH_POLICY = withWasm(POLICY).join('; ')

/** The policy of the one page that carries its style, allowed by its hash, and its icon within itself. */
export const NOT_FOUND_POLICY = withOwnParts(POLICY).join('; ')

/** The policy sent as a header, which can also forbid frames; it holds for every page, each of which narrows it. */
export const HEADER_POLICY = [...withWasm(withOwnParts(POLICY)), "frame-ancestors 'none'"].join('; ')

export const REFERRER_POLICY = 'no-referrer'

function withOwnParts(policy: readonly string[]): string[] {
  const hash = sha256(new TextEncoder().encode(NOT_FOUND_STYLE))
  const base64 = btoa(String.fromCharCode(...hash))
  return allowing(allowing(policy, 'style-src', `'sha256-${base64}'`), 'img-src', 'data:')
}

function withWasm(policy: readonly string[]): string[] {
  return allowing(policy, 'script-src', "'wasm-unsafe-eval'")
}

/** A policy that lets one of its directives load from one more source. */
function allowing(policy: readonly string[], directive: string, source: string): string[] {
  return policy.map((rule) => (rule.startsWith(directive) ? `${rule} ${source}` : rule))
}
