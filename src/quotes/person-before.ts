import type { BodyBlock } from '../article/body-block.ts'

/** Two or more capitalised words, not behind a preposition that names a place. */
const PERSON =
  /(?<!(?:\b(?:in|at|of|near|to|from|for|the|on)\s|\p{Lu}\p{L}*[ -]))\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+){1,3}/gu
const REACH = 400

/** The person named last before a place in a body: in its own block, else in the one before; null where none is. */
export function personBefore(body: readonly BodyBlock[], block: number, offset: number): string | null {
  const own = body[block]?.text.slice(Math.max(0, offset - REACH), offset) ?? ''
  const before = body[block - 1]?.text.slice(-REACH) ?? ''
  return lastPerson(own) ?? lastPerson(before)
}

function lastPerson(text: string): string | null {
  return text.match(PERSON)?.at(-1) ?? null
}
