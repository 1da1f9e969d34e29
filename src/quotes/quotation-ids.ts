import { shortDigest } from '../article/digest.ts'

const LENGTH = 5

/** Ids for the quotations of one article, each out of a passage's own words; where those come again, with their count. */
export class QuotationIds {
  readonly #given = new Set<string>()
  readonly #rounds = new Map<string, number>()

  idOf(text: string): string {
    for (let round = this.#rounds.get(text) ?? 0; ; round++) {
      const id = `q-${shortDigest(round === 0 ? text : `${text}\n${round}`, LENGTH)}`
      this.#rounds.set(text, round + 1)
      if (this.#given.has(id)) continue
      this.#given.add(id)
      return id
    }
  }
}
