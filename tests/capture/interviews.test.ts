import { expect, test } from 'vitest'
import { REPORTS } from '../fixtures/reports.ts'
import { read, texts } from '../support/read-page.ts'

const HEAD = ['The woman who winds the harbour clock', 'By Mira Halden', '5 May 2024']

const ANSWERS = [
  'I was nine when my grandmother took me up the tower for the first time, and I have climbed it every week since.',
  'I still carry the same key, which is heavier than it looks, and I keep it on a nail beside my front door.',
  'My daughter knows how, but she lives in Kaldern now, and I would rather that she came back for other reasons.',
]

const OPENING =
  'The clock of Port Calder has stopped only once, in the winter when the harbour froze and the boats stayed away.'

const page = (questions: readonly string[], answers: readonly string[]) =>
  read([...HEAD, OPENING, ...questions.flatMap((question, i) => [question, answers[i] ?? ''])].join('\n\n'))

test('questions that nobody’s name introduces are an interview’s where somebody answers for themselves', () => {
  const questions = [
    'When did you first wind the clock?',
    'What do you take with you up the tower, on a winter morning?',
    'Who will do it after you?',
  ]
  const article = page(questions, ANSWERS)
  expect(texts(article, 'question')).toEqual(questions)
  expect(texts(article, 'paragraph')).toEqual([OPENING, ...ANSWERS])
})

test('in a language whose verbs leave out the pronoun too', () => {
  const questions = ['¿Cuándo subió por primera vez?', '¿Qué lleva a la torre?', '¿Quién seguirá después?']
  const article = page(questions, [
    'A los nueve años me llevó mi abuela, y desde entonces subo todas las semanas, llueva o haga sol en el puerto.',
    'Llevo la misma llave de siempre, que pesa más de lo que parece, y la guardo en un clavo junto a mi puerta.',
    'Mi hija sabe hacerlo, pero ahora vive en Kaldern, y yo preferiría que volviera a la isla por otras razones.',
  ])
  expect(texts(article, 'question')).toEqual(questions)
})

test('questions that title the parts of an explainer are subheadings', () => {
  const questions = ['When does the ferry sail?', 'What does a ticket cost?', 'Who runs the line?']
  const article = page(questions, [
    'The boats leave the old quay at ten in the evening and return before dawn, on every day but Sunday, all winter.',
    'A ticket costs four crowns, half of what it did before, and children travel free of charge at the weekend.',
    'The company is the one that ran the line until the bridge was opened, and it has hired twelve people for it.',
  ])
  expect(texts(article, 'subheading')).toEqual(questions)
  expect(texts(article, 'question')).toEqual([])
})

test('somebody called Ed answers', () => {
  const said = [
    'Q: When did you first see the boat?',
    'Ed: I saw it on a Monday, when the fog had gone.',
    'Q: Did you wave?',
    'Ed: No, I never wave at boats.',
  ]
  const { headline, paragraphs } = REPORTS.en
  const article = read([headline, '5 May 2024', ...paragraphs.slice(0, 2), ...said].join('\n\n'))
  expect(article.body.map(({ label, text }) => `${label ?? ''} ${text}`.trim())).toEqual(
    expect.arrayContaining([said[1], said[3]]),
  )
})
