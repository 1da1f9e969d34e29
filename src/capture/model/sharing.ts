import type { PageLine } from './page-line.ts'

/** Of each line the share of its roots, from 0 to 1, that the prose near below it has, and that other prose of the page has. */
export interface Sharing {
  readonly below: readonly number[]
  readonly elsewhere: readonly number[]
}

/** How far below a title its text stands, in lines. */
const NEAR = 5

/** What the lines of a page share with its prose, in time linear in its length; `roots` is parallel to `lines`. */
export function sharingOf(lines: readonly PageLine[], roots: readonly (readonly string[])[]): Sharing {
  const share = (at: number, holds: (root: string) => boolean) => {
    const own = roots[at] ?? []
    return own.filter(holds).length / Math.max(1, own.length)
  }
  const counts = new Map<string, number>()
  lines.forEach(({ prose }, at) => {
    if (prose) for (const root of roots[at] ?? []) counts.set(root, (counts.get(root) ?? 0) + 1)
  })
  const next = new Map<string, number>()
  const below: number[] = []
  for (let at = lines.length - 1; at >= 0; at--) {
    below[at] = share(at, (root) => (next.get(root) ?? Infinity) - at <= NEAR)
    if (lines[at]?.prose === true) for (const root of roots[at] ?? []) next.set(root, at)
  }
  const elsewhere = lines.map(({ prose }, at) =>
    share(at, (root) => (counts.get(root) ?? 0) > (prose ? 1 : 0)),
  )
  return { below, elsewhere }
}
