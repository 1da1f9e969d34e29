/** Numbers for answers to questions, given in the order in which they are met. */
export class Numbering {
  readonly #numbers = new Map<string, Map<string, number>>()
  #size = 0

  get size(): number {
    return this.#size
  }

  of(question: string, answer: string): number {
    const answers = this.#numbers.get(question) ?? new Map<string, number>()
    this.#numbers.set(question, answers)
    const number = answers.get(answer) ?? this.#size++
    answers.set(answer, number)
    return number
  }

  /** A table with a value for each answer to each question. */
  table<T>(value: (number: number) => T): Record<string, Record<string, T>> {
    return Object.fromEntries(
      [...this.#numbers].map(([question, answers]) => [
        question,
        Object.fromEntries([...answers].sort().map(([answer, number]) => [answer, value(number)])),
      ]),
    )
  }
}
