import type { BodyBlock } from '../article/body-block.ts'
import { shortDigest } from '../article/digest.ts'

const ID_LENGTH = 7

/** An id for each block, made from its own words, so that a link never leads to other words than it was made for. */
export function blockIds(body: readonly BodyBlock[]): string[] {
  const taken = new Map<string, number>()
  return body.map((block) => {
    const round = taken.get(block.text) ?? 0
    taken.set(block.text, round + 1)
    return `p-${shortDigest(round === 0 ? block.text : `${block.text}\n${round}`, ID_LENGTH)}`
  })
}
