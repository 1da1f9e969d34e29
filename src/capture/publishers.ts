/** What is typical of one publisher's pages. */
export interface Publisher {
  readonly name: string
  /** lines that only this publisher's pages have, whole; each with one that it was made for */
  readonly furniture: readonly { readonly pattern: RegExp; readonly example: string }[]
  /** the date lines of its pages, on which a photo with its caption, often without a credit, stands beside the date */
  readonly dates: readonly { readonly pattern: RegExp; readonly example: string }[]
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
    dates: [
      {
        pattern:
          /^[A-Z][a-z]{2} [A-Z][a-z]{2} \d{1,2}, \d{4} \d{1,2}:\d\d ?[AP]M(?: GMT)?(?:\s*\[ ?Updated:.*)?$/u,
        example: 'Sat Nov 11, 2017 12:04PM [Updated: Sat Nov 11, 2017 03:30PM ]',
      },
      {
        pattern: /^\p{L}{3}, \d{1,2} \p{L}{3} \d{4} \d{1,2}:\d\d:\d\d(?: GMT)?$/u,
        example: 'Mon, 17 Nov 2008 10:14:22 GMT',
      },
      {
        pattern: /^\p{L}+, \d{1,2} \p{L}+ \d{4} \d{1,2}:\d\d [AP]M(?:\s*\[.*\])?$/u,
        example: 'Sunday, 28 July 2024 4:41 PM  [ Last Update: Sunday, 28 July 2024 8:18 PM ]',
      },
    ],
  },
]

/** Whether a line is a date line of one publisher's pages, beside which a photo's caption stands. */
export function datesPhoto(line: string): boolean {
  const text = line.trim()
  return PUBLISHERS.some(({ dates }) => dates.some(({ pattern }) => pattern.test(text)))
}

/** The publisher whose furniture a line is; null where it is nobody's. */
export function furnitureOf(line: string): Publisher | null {
  const text = line.trim()
  return PUBLISHERS.find(({ furniture }) => furniture.some(({ pattern }) => pattern.test(text))) ?? null
}
