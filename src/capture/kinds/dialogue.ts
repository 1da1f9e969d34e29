import { because } from '../../article/reasons.ts'
import { tidy } from '../../article/tidy.ts'
import type { Spoken } from '../find-dialogue.ts'
import type { LineKind } from './line-kind.ts'

const QUESTION = /^(?:Q|Question|Frage|Pregunta|Domanda|Pergunta|Вопрос|پرسش|سؤال|سوال|问|問)\s*[:：]\s*/u
const ANSWER = /^(?:A|Answer|Antwort|Réponse|Respuesta|Risposta|Resposta|Ответ|پاسخ|جواب|答)\s*[:：]\s*/u

/** A question or an answer of an interview, known by its label or by the rhythm of labels on the page. */
export const dialogue: LineKind = {
  name: 'question or answer',
  examples: [
    { line: 'Q: When will the ferry come back?', at: { zone: 'body' }, gives: 'body' },
    { line: 'A: In autumn.', at: { zone: 'body' }, gives: 'body' },
    {
      line: 'HALDEN: In autumn.',
      at: { zone: 'body', spoken: { label: 'HALDEN:', kind: 'answer' } },
      gives: 'body',
    },
    { line: 'When will it come back?', at: { zone: 'body', spoken: { kind: 'question' } }, gives: 'body' },
    { line: 'A ferry is due.', at: { zone: 'body' }, gives: null },
  ],
  read: (line, { zone, spoken }) => {
    if (zone !== 'body') return null
    if (spoken !== null) return { as: 'body', ...spoken, why: whyOf(spoken) }
    const text = tidy(line.text)
    const question = QUESTION.exec(text)?.[0].trim()
    const label = question ?? ANSWER.exec(text)?.[0].trim()
    if (label === undefined) return null
    return {
      as: 'body',
      kind: question === undefined ? 'answer' : 'question',
      label,
      why: because('labelled', label),
    }
  },
}

const whyOf = ({ label }: Spoken): string =>
  label === undefined ? because('asked') : because('speakerLine', label)
