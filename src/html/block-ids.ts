import type { BodyBlock } from '../article/body-block.ts'
import { OwnIds } from '../article/own-ids.ts'

const LENGTH = 7

/** An id for each block, made from its own words. */
export function blockIds(body: readonly BodyBlock[]): string[] {
  const ids = new OwnIds('p-', LENGTH)
  return body.map(({ text }) => ids.idOf(text))
}
