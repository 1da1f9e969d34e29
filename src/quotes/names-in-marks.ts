import { passageText } from './quoted.ts'
import type { Scene } from './scene.ts'
import type { Token, TokenKind } from './token.ts'

/** A name in marks is short, begins with a capital and stops as no sentence does. */
const NAME = /^\p{Lu}[^.,:;!?…]*$/u
const MOST_WORDS = 5
/** What names are borne by, in scripts that have no capitals to tell one by. */
const BEARER =
  /(?:فیلم|کتاب|رمان|سریال|روزنامه|مجله|شرکت|گروه|حزب|کشتی|برنامه|شبکه|رواية|كتاب|فيلم|مسلسل|صحيفة|مجلة|شركة|سفينة|عبارة|قناة|برنامج|مجموعة|حزب|映画|小説|番組|舞台|楽曲|曲|アルバム|漫画|雑誌|絵本|客船|영화|소설|드라마|노래|앨범|웹툰)\s?$/u
const CAPITALS = /[\p{Lu}\p{Ll}]/u

/**
 * Whether a passage is the name of the thing that the word before it calls: "Паром «Норвик» вышел", "Der „Spiegel“
 * schreibt". English names have weights of their own, and are not asked about here.
 */
export function isNameInMarks(scene: Scene, index: number): boolean {
  if (scene.ownWeights) return false
  const text = passageText(scene, index)
  if (text.split(/\s+/).length > MOST_WORDS) return false
  const start = scene.passages[index]?.outerStart ?? 0
  if (!CAPITALS.test(text)) return BEARER.test(scene.text.slice(Math.max(0, start - 12), start))
  if (!NAME.test(text)) return false
  const at = scene.passageTokens[index] ?? 0
  const before = scene.tokens[at - 1]
  const next = scene.tokens[at + 1]
  if (before === undefined || saysBefore(scene, at)) return false
  return BORNE_BY.includes(before.kind)
    ? !before.parts.has('role') && goesOnWith(next)
    : isSubject(before, next)
}

const BORNE_BY: readonly TokenKind[] = ['noun', 'name', 'speech noun']
const PARTS_CLAUSES: readonly TokenKind[] = ['stop', 'comma', 'colon', 'dash', 'passage']

/** Whether a verb of speaking stands in a passage's clause before it. */
function saysBefore({ tokens }: Scene, at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const kind = tokens[i]?.kind
    if (kind === undefined || PARTS_CLAUSES.includes(kind)) return false
    if (kind === 'speech verb' || kind === 'that') return true
  }
  return false
}

/** Behind a comma there is somebody who says: "c’est un « Fiasco », dit-il". */
const goesOnWith = (next: Token | undefined): boolean =>
  next !== undefined && !PARTS_CLAUSES.includes(next.kind)

/** "Der „Spiegel“ schreibt": behind an article and right before its verb. */
const isSubject = (before: Token, next: Token | undefined): boolean =>
  before.kind === 'determiner' && next?.kind === 'speech verb'
