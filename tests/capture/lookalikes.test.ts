import { describe, expect, test } from 'vitest'
import { REPORTS } from '../fixtures/reports.ts'
import { read, texts } from '../support/read-page.ts'

type Language = keyof typeof REPORTS

/** Sentences of a report that begin, or end, as a page's furniture does. */
const SENTENCES: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'Subscribers rose by a fifth in the year that followed, the company said.',
    'Downloads of the app doubled within a week of the first sailing.',
    'Support usually comes from the villages upstream, where the old boats were built.',
    'Like us, the neighbours heard nothing until the siren of the harbour sounded.',
    'The firm used third-party cookies to follow what you bought on its site, the regulator found.',
    'The regulator said the privacy policy did not tell you who received the data.',
    'You may like the plan or not, but the boats will sail, the mayor told the council.',
    'Read more slowly, the old teacher told the children of the village school.',
    'Join us or leave, the captain had told the crew on the second night of the strike.',
    'Trade paints a mixed picture: exports rose by a fifth while imports fell.',
    'The report gives the town credit: half of the houses were rebuilt within a year.',
    '6 June 1956: The storm takes the old pier and two of the boats.',
    'The boats may be found at other sites along the coast, at addresses that the office lists.',
    'By Monday, Port Calder will have a second boat and a new quay.',
  ],
  de: [
    'Datenschutz sei für die Reederei kein Thema gewesen, sagte Ihre Sprecherin am Dienstag.',
    'Abonnierte Zeitungen liegen auf dem Schiff für alle Fahrgäste aus.',
    'Die Zahlen zeichnen ein düsteres Bild: Nur jeder dritte Platz war besetzt.',
    '3. Oktober ist Feiertag, dann fährt kein Schiff.',
  ],
  fr: [
    'Partager sur les réseaux ce qui se passe à bord est interdit, rappelle la compagnie.',
    'Par Noël, la compagnie espère avoir vendu dix mille billets.',
  ],
  es: ['Compartir en familia un viaje de noche es lo que más piden los vecinos del puerto.'],
  it: ['Condividi la cena con i marinai, dice un vecchio proverbio del porto.'],
  ru: [
    'Поделиться опытом с молодыми моряками пришли трое бывших капитанов парома.',
    '— Мы ждали этого девять лет, — сказал старый рыбак на причале.',
  ],
  ar: [
    'شارك الآلاف في مسيرة على الرصيف القديم مساء الأحد احتفالا بعودة العبارة.',
    'اشترك في بناء القارب ثلاثون عاملا من القرى المجاورة للميناء.',
  ],
  fa: ['عضویت ایران در این پیمان از بهار آینده آغاز می‌شود و بندر از آن سود می‌برد.'],
}

const languages = Object.keys(REPORTS) as readonly Language[]
const page = (lines: readonly string[]) => lines.join('\n\n')

describe('a sentence that looks like furniture is a paragraph', () => {
  const cases = languages.flatMap((language) =>
    SENTENCES[language].map((sentence) => ({ language, sentence })),
  )
  test.each(cases)('within the text: $sentence', ({ language, sentence }) => {
    const { headline, paragraphs } = REPORTS[language]
    const [first, second, third, ...others] = paragraphs
    const article = read(page([headline, first, second, third, sentence, ...others]))
    expect(texts(article, 'paragraph')).toEqual([first, second, third, sentence, ...others])
  })
  test.each(cases)('as the last of a text: $sentence', ({ language, sentence }) => {
    const { headline, paragraphs } = REPORTS[language]
    const article = read(page([headline, ...paragraphs, sentence]))
    expect(texts(article, 'paragraph')).toEqual([...paragraphs, sentence])
  })
  test.each([
    ['en', 'Only four of the old boats are still afloat, the museum told the agency. (Reuters)'],
    ['de', 'Nur vier der alten Schiffe schwimmen noch, teilte das Museum mit. (dpa)'],
    ['es', 'Solo cuatro de los viejos barcos siguen a flote, dijo el museo. (EFE)'],
    ['fr', 'Seuls quatre des vieux bateaux flottent encore, selon le musée. (AFP)'],
  ] as const)('the last one, which the agency signs, in %s', (language, last) => {
    const { headline, paragraphs } = REPORTS[language]
    const article = read(page([headline, ...paragraphs, last]))
    expect(texts(article, 'paragraph').at(-1)).toBe(last)
    expect(article.photo).toBeNull()
  })
  test('an agency on a line of its own makes no caption of the paragraph above it', () => {
    const { headline, paragraphs } = REPORTS.de
    const article = read([headline, ...paragraphs, '(dpa)'].join('\n'))
    expect(texts(article, 'paragraph')).toEqual([...paragraphs])
    expect(article.photo).toBeNull()
  })
})

test.each([
  'Port Calder ferry sells out in an hour - Bloomberg',
  'Night ferry returns to Port Calder – AP',
  'Port Calder to reopen night ferry — Reuters',
  'The big picture: night ferry returns to Port Calder',
  'Night ferry returns to Port Calder (AFP)',
])('a headline with an agency or a picture in it stays the headline: %s', (headline) => {
  expect(read(page(['Home > News', headline, 'By Mira Halden', ...REPORTS.en.paragraphs])).headline).toBe(
    headline,
  )
})

test('the authors of a byline in capitals are told apart', () => {
  const article = read(page([REPORTS.en.headline, 'BY MIRA HALDEN AND JON ARREL', ...REPORTS.en.paragraphs]))
  expect(article.authors).toEqual(['MIRA HALDEN', 'JON ARREL'])
})

test('instructions below a quotation are a list, and no signature', () => {
  const [first, second, third, ...others] = REPORTS.en.paragraphs
  const list = ['Close the gate', 'Call the harbour', 'Wait for the siren']
  const lines = [
    ...[first, second, third],
    '“Shut it before the water comes.”',
    ...list.map((item) => `- ${item}`),
  ]
  const article = read(page([REPORTS.en.headline, ...lines, ...others]))
  expect(texts(article, 'listItem')).toEqual(list)
  expect(texts(article, 'blockquote')).toEqual([])
})

describe('a line within a text that reads as the title of comments is none', () => {
  const { headline, paragraphs } = REPORTS.en

  test.each([
    'No response to the letters',
    'One answer to the crisis',
    'One response to the shortage of boats has been to hire them from the yards of Kaldern.',
  ])('“%s”', (line) => {
    const lines = [headline, '5 May 2024', ...paragraphs.slice(0, 4), line, ...paragraphs.slice(4)]
    const article = read(lines.join('\n\n'))
    expect(article.body.map(({ text }) => text)).toEqual(lines.slice(2))
  })
})

test.each([
  ['Video', 'Watch: Night ferry returns to the old quay'],
  ['Lifestyle', 'Get the most out of the night ferry this winter'],
  ['Opinion', 'Join us in saving the night ferry'],
  ['Briefing', 'Morning Briefing: July 28, 2024'],
  ['History', 'The night ferry stopped 10 years ago'],
  ['Shipping', 'Night ferry returns after nine winters | Reuters'],
  ['Culture', 'Derrière l’image : le port de Calder la nuit'],
])('below “%s”, “%s” is the headline', (kicker, headline) => {
  const article = read([kicker, headline, '5 May 2024', ...REPORTS.en.paragraphs].join('\n\n'))
  expect(article.headline).toBe(headline)
})

describe('questions that title the parts of an explainer are no interview’s', () => {
  test.each([
    ['en', ['When can you travel?', 'How much will you pay?', 'What do you need?']],
    ['de', ['Wann können Sie fahren?', 'Was kostet das?', 'Wer betreibt die Linie?']],
    ['fr', ['Quand part le bateau ?', 'Combien coûte le billet ?', 'Qui gère la ligne ?']],
    ['es', ['¿Cuándo sale el barco?', '¿Cuánto cuesta el billete?', '¿Quién lleva la línea?']],
    ['it', ['Quando parte la barca?', 'Quanto costa il biglietto?', 'Chi gestisce la linea?']],
    ['ru', ['Когда отходит паром?', 'Сколько стоит билет?', 'Кто ведёт линию?']],
  ] as const)('%s', (language, questions) => {
    const { headline, paragraphs } = REPORTS[language]
    const [opening = '', ...answers] = paragraphs
    const parts = questions.flatMap((question, i) => [question, answers[i] ?? ''])
    const article = read([headline, '5.5.2024', opening, ...parts].join('\n\n'))
    expect(texts(article, 'question')).toEqual([])
  })

  test('nor are those that a columnist asks of nobody', () => {
    const { paragraphs } = REPORTS.en
    const asked = [
      'I have lived beside the harbour all my life, and I never missed the ferry. Why should the town pay for it now?',
      'My neighbours say that the bridge is enough for everybody. But who has ever walked across it on a night in January?',
      'I asked the council what the boats would cost, and got no answer. Was the question so hard, or was the sum so high?',
    ]
    const lines = [
      'The ferry and its price',
      '5 May 2024',
      ...asked.flatMap((one, i) => [one, paragraphs[i] ?? '']),
    ]
    expect(texts(read(lines.join('\n\n')), 'question')).toEqual([])
  })
})

test.each([
  'Passengers need two documents at the harbour office (passport, photo ID).',
  'Port Calder has received thirty boats since the winter of last year (supplied by Kaldern).',
])('“%s” is a paragraph, and no caption', (line) => {
  const article = read([REPORTS.en.headline, '5 May 2024', ...REPORTS.en.paragraphs, line].join('\n\n'))
  expect([article.photo, texts(article, 'paragraph').at(-1)]).toEqual([null, line])
})

test.each([
  ['Home / English / World', ['English', 'World']],
  ['Startseite | Hilfe | Politik', ['Hilfe', 'Politik']],
  ['Home > News > Press releases', ['News', 'Press releases']],
])('“%s” is a breadcrumb', (line, names) => {
  const article = read([line, REPORTS.en.headline, '5 May 2024', ...REPORTS.en.paragraphs].join('\n\n'))
  expect(article.sectionPath).toEqual(names)
})

test('the byline and date of a teaser within the text are not the article’s', () => {
  const { headline, paragraphs } = REPORTS.en
  const teaser = ['Old bridge closed for repairs', 'By Jon Arrel', '3 May 2024']
  const lines = [headline, 'Mira Halden', '5 May 2024', ...paragraphs.slice(0, 2), ...teaser]
  const article = read([...lines, ...paragraphs.slice(2)].join('\n\n'))
  expect([article.byline, article.published?.date]).toEqual(['Mira Halden', '2024-05-05'])
})
