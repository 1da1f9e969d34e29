import type { PageLine } from './model/page-line.ts'

/** The time of a post on a page that tells the news as it comes in: hours, minutes, half of the day. */
const TIME = /^(?:kl\. ?)?(\d{1,2})[:.h](\d\d)(?: ?([APap]\.?[Mm]\.?|Uhr|uur))?(?: [A-Z]{2,4})?$/u
/** A step of a recipe or of a guide. */
const STEP =
  /^(?:step|schritt|étape|paso|passo|passaggio|stap|steg|trin|krok|vaihe|шаг|крок|adım|bước|langkah|الخطوة|مرحله|चरण|步骤|第|手順|ขั้นตอนที่)\s?(\d{1,2})(?:步)?[.:：]?$/iu

/** The number of a line that counts the steps of a text, and says nothing else: "Step 2"; null where it does not. */
export function stepOf(text: string): number | null {
  const number = STEP.exec(text)?.[1]
  return number === undefined ? null : Number(number)
}

/** The time that a line tells and nothing else, in minutes of the day; null where it tells none. */
export function timeOf(text: string): number | null {
  const [, hours, minutes, half = ''] = TIME.exec(text) ?? []
  if (hours === undefined) return null
  const noon = /^p/i.test(half) && hours !== '12' ? 12 : 0
  return (Number(hours) + noon) * 60 + Number(minutes)
}

/** So near below what parts a text its next part begins, in lines. */
const NEAR = 4

/** Whether a line is a time or a step, with running text below it before the next one. */
export function partsText(lines: readonly PageLine[], at: number): boolean {
  if (!isMark(lines[at])) return false
  const below = lines.slice(at + 1, at + 1 + NEAR)
  const next = below.findIndex(isMark)
  return below.slice(0, next < 0 ? NEAR : next).some(({ prose }) => prose)
}

const isMark = (line: PageLine | undefined): boolean =>
  line !== undefined && (TIME.test(line.text) || stepOf(line.text) !== null)
