import type { KnownLines, Run } from './model/find-run.ts'
import { sentencesIn } from './model/line-questions.ts'
import type { Page } from './model/page.ts'
import type { PageLine } from './model/page-line.ts'
import { type Persons, personsOf } from './person-words.ts'

/** What others say within an answer, and who speaks there is nobody of the interview. */
const QUOTED = /[“„«"][^“”„«»"]{0,400}[”“»"]/gu
/** An answer that is a quotation. */
const SPEECH = /^["“„«‘「].*["”“»’」][.,]?$/u
const ASKS = /^[^"“”„«»—–-].*[?？؟]$/u
/** A question of an interview is no longer, in words. */
const LONGEST = 90
/** So many questions make an interview, if such shares of them are answered by somebody for themselves, and address somebody. */
const FEWEST = 3
const SHARE = { personal: 0.6, sure: 0.9, addressed: 0.3 }
/** So many lines of an answer are looked at. */
const ANSWER_LINES = 6

/** A question, and the beginning of what answers it. */
interface Exchange {
  readonly question: string
  readonly answer: string
}

/**
 * The questions of an interview that does not say who speaks, by their place among the page's lines: each right above an
 * answer, where most answers are given in the first person.
 */
export function interviewQuestions(
  { lines }: Page,
  run: Run,
  { dialogue }: KnownLines,
  language: string,
): Set<number> {
  const persons = personsOf(language)
  if (persons === undefined) return new Set()
  const isAsked = (at: number) => !dialogue.has(at) && asks(lines[at], persons) && answers(lines[at + 1])
  const found: number[] = []
  for (let at = run.first; at < run.last; at++) if (isAsked(at)) found.push(at)
  const exchanges = found.map((at, i): Exchange => {
    const end = Math.min(found[i + 1] ?? run.last + 1, at + 1 + ANSWER_LINES)
    const answer = lines.slice(at + 1, end).map(({ text }) => text)
    return { question: lines[at]?.text ?? '', answer: answer.join(' ') }
  })
  return new Set(isInterview(exchanges, persons) ? found : [])
}

function isInterview(exchanges: readonly Exchange[], { i, you, pronouns }: Persons): boolean {
  if (exchanges.length < FEWEST) return false
  const share = (holds: (exchange: Exchange) => boolean) => exchanges.filter(holds).length / exchanges.length
  const personal = share(({ answer }) => SPEECH.test(answer) || i.test(answer.replace(QUOTED, ' ')))
  const addressed = share(({ question, answer }) => SPEECH.test(answer) || you.test(question))
  if (personal >= SHARE.sure) return addressed > 0 || !pronouns
  return personal >= SHARE.personal && addressed >= SHARE.addressed
}

/** Whether a line asks; one that states something before it does so only where it addresses somebody, as rhetoric does not. */
function asks(line: PageLine | undefined, { you }: Persons): boolean {
  if (line === undefined || line.words > LONGEST || line.phrase !== null) return false
  const text = line.text.trim()
  return ASKS.test(text) && (sentencesIn(text) < 2 || you.test(text))
}

const answers = (line: PageLine | undefined): boolean => line?.stops === true && !ASKS.test(line.text.trim())
