/** What is typical of one publisher's pages. */
export interface Publisher {
  readonly name: string
  /** Lines that only this publisher's pages have, whole, in lower case. */
  readonly furniture: readonly string[]
}

/** Known publishers; a row is all that a publisher needs. */
export const PUBLISHERS: readonly Publisher[] = [
  { name: 'Press TV', furniture: ['press tv news roku', 'press tv', 'presstv'] },
]

/** The publisher whose furniture a line is; null where it is nobody's. */
export function furnitureOf(line: string): Publisher | null {
  const text = line.trim().toLowerCase()
  return PUBLISHERS.find((publisher) => publisher.furniture.includes(text)) ?? null
}
