/** What is typical of one publisher's pages. */
export interface Publisher {
  readonly name: string
  /** lines that only this publisher's pages have, whole; each with one that it was made for */
  readonly furniture: readonly { readonly pattern: RegExp; readonly example: string }[]
}

/** Known publishers; a row is all that a publisher needs. Forms of credit and notice that others share are in their own tables. */
export const PUBLISHERS: readonly Publisher[] = [
  {
    name: 'Press TV',
    furniture: [
      { pattern: /^press ?tv(?: news)?(?: roku)?$/iu, example: 'Press TV News Roku' },
      {
        pattern: /^(?:install|download|get) the (?:new version of )?press ?tv app(?:lication)?$/iu,
        example: 'Install the new version of PressTv application',
      },
      {
        pattern: /^(?:follow|watch) press ?tv(?: (?:on|live).{0,40})?$/iu,
        example: 'Follow Press TV on Telegram',
      },
      { pattern: /^press ?tv, [\p{L} ,]{3,40}$/iu, example: 'Press TV, Kaldern' },
    ],
  },
]

/** The publisher whose furniture a line is; null where it is nobody's. */
export function furnitureOf(line: string): Publisher | null {
  const text = line.trim()
  return PUBLISHERS.find(({ furniture }) => furniture.some(({ pattern }) => pattern.test(text))) ?? null
}
