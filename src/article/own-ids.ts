import { shortDigest } from './digest.ts'

/**
 * Ids for the texts of one article, each made from its own words, so that a link never leads to other words than it was
 * made for; a text that comes again gets one with its count.
 */
export class OwnIds {
  readonly #prefix: string
  readonly #length: number
  readonly #given = new Set<string>()
  readonly #rounds = new Map<string, number>()

  /** What every id begins with, and how many characters of a digest follow (at most 16). */
  constructor(prefix: string, length: number) {
    this.#prefix = prefix
    this.#length = length
  }

  /** The next id of a text; no two are the same. */
  idOf(text: string): string {
    for (let round = this.#rounds.get(text) ?? 0; ; round++) {
      const id = this.#prefix + shortDigest(round === 0 ? text : `${text}\n${round}`, this.#length)
      this.#rounds.set(text, round + 1)
      if (this.#given.has(id)) continue
      this.#given.add(id)
      return id
    }
  }
}
