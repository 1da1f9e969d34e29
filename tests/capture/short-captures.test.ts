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

test.each([
  ['an issue of a magazine', ['From the May 2023 Issue']],
  ['the slug of an agency’s report', ['BC-EU--Night-Ferry, 2nd Ld-Writethru', 'Eds: ADDS byline.']],
  ['the last name of a menu', ['Daily News', 'Regions', 'Sport', 'The Coast', 'Harbour life']],
])('%s above a headline is none', (_what, above) => {
  const article = read([...above, HEADLINE, '5 May 2024', '', ...PARAGRAPHS].join('\n'))
  expect(article.headline).toBe(HEADLINE)
})
