import { describe, expect, test } from 'vitest'
import { HEADLINE, PARAGRAPHS } from '../fixtures/whole-pages.ts'
import { read, texts } from '../support/read-page.ts'

describe('a capture of a few lines', () => {
  const SHORT = {
    de: [
      'Fähre nach Velmuth fährt wieder',
      'Von Rut Eschdorf',
      'Die älteste Fähre der Küste fährt wieder nach Velmuth. Reeder Jost Arrel hat neun Winter darauf gewartet.',
      '„Ich bin 71, und jeden Morgen um fünf stand ich am Kai“, sagte Arrel am Dienstag im Hafen von Kaldern.',
      'Bürgermeisterin Mira Halden lobte die Mannschaft. Das Schiff habe zur Stadt gehört wie ihr Turm.',
    ],
    fr: [
      'Le bac de Velmouth reprend la mer',
      'Le plus vieux bac de la côte repart mardi pour Velmouth. Son armateur a attendu neuf hivers.',
      '« J’étais sur le quai tous les matins », a dit Jost Arrel aux journalistes réunis dans le port.',
      'La maire a remercié l’équipage. Le bateau appartient à la ville comme son phare.',
    ],
  }
  test.each(
    Object.entries(SHORT).flatMap(([language, lines]) => [
      { language, spaced: 'with', lines, text: lines.join('\n\n') },
      { language, spaced: 'without', lines, text: lines.join('\n') },
    ]),
  )('keeps its first and last paragraph: $language, $spaced blank lines', ({ lines, text }) => {
    expect(texts(read(text), 'paragraph')).toEqual(lines.slice(-3))
  })
})

test('a path that begins at the home page is no headline, whatever signs part it', () => {
  const article = read(
    [
      'خانه » فرهنگی » کتاب',
      'کتابخانه‌ای که دوباره باز شد',
      'پس از سیل ماه گذشته که بخش بزرگی از شهر را زیر آب برد، کتابخانهٔ کوچک بندر دوباره باز شد.',
      'اهالی بندر کتاب‌ها را در سه شب به طبقهٔ بالا بردند و هیچ کتابی از دست نرفت.',
    ].join('\n\n'),
  )
  expect(article).toMatchObject({
    headline: 'کتابخانه‌ای که دوباره باز شد',
    sectionPath: ['فرهنگی', 'کتاب'],
  })
})

test('a dateline with a full date states the date of its article where no line of its own does', () => {
  const [first = '', ...others] = PARAGRAPHS
  const article = read([HEADLINE, `KALDERN, March 3, 2025 (CNA) — ${first}`, ...others].join('\n\n'))
  expect(article).toMatchObject({
    dateline: 'KALDERN, March 3, 2025 (CNA)',
    published: { date: '2025-03-03', basis: 'stated' },
  })
  const own = read(
    [HEADLINE, `KALDERN, March 3, 2025 (CNA) — ${first}`, 'Published on March 5, 2025', ...others].join(
      '\n\n',
    ),
  )
  expect(own.published?.date).toBe('2025-03-05')
})

test('a word that begins like one for a photo is no credit', () => {
  const [first = '', ...others] = PARAGRAPHS
  const article = read(
    [
      HEADLINE,
      '12 March 2024',
      first,
      'The harbour master opened the gate for Mira Halden (pictured).',
      ...others,
    ].join('\n\n'),
  )
  expect(article.photo).toBeNull()
})

test('three paragraphs without a headline are three paragraphs, of which none is the headline', () => {
  const lines = [
    'The council of Port Calder agreed on Monday to reopen the night ferry after nine winters without a service, and asked the company to find a crew of twelve before the spring.',
    '"Nobody was steering," said pilot Jon Arrel.',
    'The company said that it would look for a second engine.',
  ]
  const article = read(lines.join('\n\n'))
  expect([article.headline, texts(article, 'paragraph')]).toEqual([null, lines])
  expect(article.issues.map(({ code }) => code)).toContain('no-headline')
})

describe('what pages write above a headline is none', () => {
  const text = PARAGRAPHS.join('\n\n')

  test('the month of an issue', () => {
    const lines = [
      'Magazine',
      'Shop',
      'From the May 2023 Issue',
      'Field Notes',
      'The Man Who Returned My Ladder',
    ]
    const standfirst = 'On lending, borrowing, and the long memory of sheds.'
    const article = read([...lines, standfirst, 'By Mira Halden', '', text].join('\n'))
    expect(article).toMatchObject({ headline: 'The Man Who Returned My Ladder', standfirst })
  })

  test('the slug of an agency’s report, and its notes', () => {
    const lines = [
      'BC-EU--Night-Ferry, 2nd Ld-Writethru',
      'BC-EU--Night-Ferry',
      'Eds: UPDATES with reaction. ADDS byline.',
      'Night wire, 410 words',
    ]
    const article = read(
      [...lines, '', 'Council backs the plan for a night ferry', 'By MIRA HALDEN', '', text].join('\n'),
    )
    expect([article.headline, article.byline]).toEqual([
      'Council backs the plan for a night ferry',
      'MIRA HALDEN',
    ])
  })

  test('the last name of a menu, though two sentences follow', () => {
    const menu = ['Zprávy', 'Kraje', 'Sport', 'Kultura', 'Ekonomika', 'Přímořský kraj']
    const title = 'Přívoz stojí, lodník nosí zboží na zádech. Za den vypluje na ostrov třikrát'
    const caption = 'Lodník Radim Halda míří s nákladem na ostrov. | foto: Jan Arel, PRÍSTAV'
    expect(read([...menu, title, caption, '8. října 2024 13:24', text].join('\n')).headline).toBe(title)
  })

  test('a section’s name, but its author’s is no headline either', () => {
    expect(read(['Business', 'By Mira Halden', '5 May 2024', '', text].join('\n')).headline).not.toBe(
      'By Mira Halden',
    )
  })
})

test('a headline that begins with a word for the home page is one', () => {
  const headline = 'Home/Away: how the ferry changed two towns'
  const article = read([headline, '', '5 May 2024', '', ...PARAGRAPHS].join('\n'))
  expect([article.headline, article.published?.date]).toEqual([headline, '2024-05-05'])
})

test('a text may say its headline again, with a stop', () => {
  const [first = '', ...others] = PARAGRAPHS
  const article = read(
    [
      'The boats are back',
      '',
      '5 May 2024',
      '',
      first,
      others.join('\n\n'),
      'The boats are back.',
      first,
    ].join('\n\n'),
  )
  expect(texts(article, 'paragraph')).toContain('The boats are back.')
})
