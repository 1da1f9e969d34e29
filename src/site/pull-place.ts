/** A pull-quote stands so many elements behind its own, or before it, with text on both sides. */
const APART = 3

/**
 * Where the pull-quote of a body stands: before which of its elements; null where it would stand beside its own words,
 * right below a subheading, between a list and what announces it, or at an end.
 */
export function pullPlace(body: readonly string[], quoteId: string): number | null {
  const own = body.findIndex((html) => html.includes(`id="${quoteId}"`))
  if (own < 0) return null
  const behind = body.slice(own + APART).map((_, i) => own + APART + i)
  const before = body.slice(1, Math.max(1, own - APART + 1)).map((_, i) => 1 + i)
  return [...behind, ...before.toReversed()].find((at) => !parts(body, at)) ?? null
}

/** Whether a place lies between two elements that belong together. */
const parts = (body: readonly string[], at: number): boolean =>
  body[at - 1]?.startsWith('<h2') === true ||
  /^<[ou]l/.test(body[at] ?? '') ||
  /[:：](?:<\/\w+>|\s)*$/u.test(body[at - 1] ?? '')
