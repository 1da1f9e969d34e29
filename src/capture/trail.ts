import { type Crumbs, FARTHEST } from './crumbs.ts'
import { findTrail } from './find-trail.ts'
import { isHome } from './home-page.ts'
import type { Page } from './model/page.ts'
import { pathAnywhere } from './path-line.ts'
import { leadsFromHome } from './section-names.ts'
import { trailAtFoot } from './trail-at-foot.ts'

/**
 * The breadcrumb of a page whose headline and last line of text are known by their index: the one from the home page to
 * the headline's first copy, else the one close to the headline, else one that leads to it from wherever it stands, else the
 * first copy's where that is near, else the one at the page's foot.
 */
export function trailOf(page: Page, headline: number, last: number): readonly Crumbs[] {
  const first = firstCopy(page, headline)
  const copy = findTrail(page, first)
  if (isFromHome(page, copy)) return copy
  const near = first === headline ? copy : findTrail(page, headline)
  if (near.length > 0) return near
  const path = pathAnywhere(page, headline)
  if (path.length > 0) return path
  return copy.length > 0 && headline - first <= FARTHEST
    ? copy
    : trailAtFoot(page, last, page.lines[headline]?.text ?? '')
}

function isFromHome({ lines }: Page, trail: readonly Crumbs[]): boolean {
  const first = lines[trail[0]?.at ?? -1]?.text ?? ''
  return isHome(first) || leadsFromHome(first)
}

/** So many roots in the same order show a copy, whatever stands between the words. */
const ROOTS_OF_COPY = 3

function firstCopy({ lines, roots }: Page, headline: number): number {
  const own = roots[headline] ?? []
  const hasOwn = (all: readonly string[] = []) =>
    own.length >= ROOTS_OF_COPY && all.length === own.length && all.every((root, i) => root === own[i])
  return lines.findIndex(({ text }, at) => text === lines[headline]?.text || hasOwn(roots[at]))
}
