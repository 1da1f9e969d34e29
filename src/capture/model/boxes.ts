import { type PageLine, tellsWhen } from './page-line.ts'
import { promisesIn } from './promises.ts'
import { rootsOf, sharedRoots } from './roots.ts'

/** What a page says where a box begins and where it ends, for readers who do not see it. */
const MARKS: readonly (readonly [opens: RegExp, closes: RegExp])[] = [
  [/^skip past newsletter promotion$/i, /^after newsletter promotion$/i],
  [/^list (?:1 )?of \d+(?: items)?$/i, /^end of list$/i],
]
/** So many lines a box between such marks has at most, and one below a title. */
const MOST = { marked: 30, titled: 7 }
/** A title of a box names no link itself. */
const TITLE_WORDS = 6
/** A box without such marks has so many paragraphs of the text above it. */
const FEWEST_PARAGRAPHS = 2
/** A text goes on behind a box with a paragraph of which so many roots, and this share, stand above the box. */
const SHARED = { roots: 2, share: 0.2, sure: 0.4 }

/** The lines of boxes that stand within a text, such as links below "Read more:", by their places. */
export function boxesIn(lines: readonly PageLine[]): Set<number> {
  const boxed = new Set<number>()
  const add = (from: number, to: number | null) => {
    for (let at = from; at <= (to ?? -1); at++) boxed.add(at)
  }
  for (const at of lines.keys()) if (!boxed.has(at)) add(at, markedEnd(lines, at))
  const above = proseAbove(lines)
  let paragraphs = 0
  for (const [at, { prose, phrase }] of lines.entries()) {
    if (boxed.has(at)) continue
    if (prose) paragraphs++
    if (paragraphs < FEWEST_PARAGRAPHS) continue
    const end = titledEnd(lines, at, above)
    if (end === null && phrase?.ends === true) break // what stands below a text is the page's
    add(at, end)
  }
  return boxed
}

/** The last line of a box that marks open and close; null where none begins. */
function markedEnd(lines: readonly PageLine[], start: number): number | null {
  const pair = MARKS.find(([opens]) => opens.test(lines[start]?.text ?? ''))
  if (pair === undefined) return null
  const end = lines.slice(start, start + MOST.marked).findIndex(({ text }) => pair[1].test(text))
  return end < 0 ? null : start + end
}

/** The last line of the links below a title, where the text goes on behind them; null where it does not. */
function titledEnd(
  lines: readonly PageLine[],
  start: number,
  above: (at: number) => ReadonlySet<string>,
): number | null {
  const title = lines[start]
  if (title?.phrase?.kind !== 'related' || title.words > TITLE_WORDS) return null
  const behind = lines.slice(start + 1, start + 2 + MOST.titled)
  const items = behind.findIndex((line) => line.prose && !/[?？؟]$/u.test(line.text))
  if (items < 1 || behind.slice(0, items).some(isNoLink)) return null
  const next = start + 1 + items
  const isAside = !title.phrase.ends && lines[start - 1]?.prose === true
  const text = isAside ? null : above(start)
  return goesOn(lines, next, text) ? next - 1 : null
}

/** What is no link of a box within a text: a sentence, or what stands among links below texts, as dates of other articles and comments do. */
const isNoLink = (line: PageLine): boolean => {
  const { text, stops, phrase } = line
  return (
    tellsWhen(line) ||
    /[:：]$/u.test(text) ||
    (stops && !/[?？؟]$/u.test(text)) ||
    ['comments', 'share', 'navigation'].includes(phrase?.kind ?? '')
  )
}

/**
 * Whether a paragraph goes on with the text above a box, of which `text` has the roots, and is not what a link above it
 * leads to; the latter is enough where a title stands right below a paragraph, and only within texts.
 */
function goesOn(lines: readonly PageLine[], at: number, text: ReadonlySet<string> | null): boolean {
  const line = lines[at]
  if (line === undefined || line.phrase !== null || line.credit || line.dated || promisesIn(line.text) > 0)
    return false
  const roots = rootsOf(line.text)
  const link = rootsOf(lines[at - 1]?.text ?? '')
  const ofLink = sharedRoots(link, new Set(roots))
  if (text === null) return 2 * ofLink <= link.length
  const shared = sharedRoots(roots, text)
  if (shared < SHARED.roots || shared <= ofLink) return false
  const share = shared / roots.length
  return share >= (isTeaser(lines, at) ? SHARED.sure : SHARED.share)
}

/** Whether another link with its teaser follows a paragraph. */
const isTeaser = (lines: readonly PageLine[], at: number): boolean =>
  lines[at + 1]?.stops === false && lines[at + 2]?.prose === true

/** The roots of all prose above a line, asked for from the top to the bottom. */
function proseAbove(lines: readonly PageLine[]): (at: number) => ReadonlySet<string> {
  const roots = new Set<string>()
  let read = 0
  return (at) => {
    for (; read < at; read++)
      if (lines[read]?.prose === true) for (const root of rootsOf(lines[read]?.text ?? '')) roots.add(root)
    return roots
  }
}
