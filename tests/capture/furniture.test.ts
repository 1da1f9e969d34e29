import { expect, test } from 'vitest'
import { beginOfComments } from '../../src/capture/model/comments-below.ts'
import { readPage } from '../../src/capture/model/page.ts'
import { RESIDUAL_LINES } from '../../src/capture/residue-words.ts'
import { linesOf } from '../../src/capture/unwrap.ts'
import { REPORTS } from '../fixtures/reports.ts'
import { read } from '../support/read-page.ts'

const { headline, paragraphs } = REPORTS.en
const DATE = '5 May 2024'

test.each([
  ['share', 'Copier le lien'],
  ['share', 'Artikel merken'],
  ['share', '인쇄'],
  ['advertisement', 'פרסומת'],
  ['advertisement', 'Annonce'],
  ['other', 'Tüm hakları saklıdır'],
  ['related', 'Mest läst'],
  ['related', 'Ετικέτες'],
  ['navigation', 'Datenschutzerklärung'],
  ['navigation', 'Im\u00adpres\u00adsum'],
  ['comments', 'Your name *'],
  ['navigation', 'Zur Hauptnavigation springen Zum Inhalt springen'],
  ['navigation', 'Skip to main content'],
  ['share', 'Facebook Twitter WhatsApp'],
  ['share', 'Tweet | Share'],
  ['related', 'Neueste Beiträge'],
  ['navigation', 'Ältere Meldungen laden'],
  ['other', 'This post may contain affiliate links. Please read our disclosure policy.'],
  ['advertisement', 'To continue reading, please log in or subscribe to The Calder Post'],
  ['advertisement', 'Already a subscriber? Log in'],
  ['advertisement', 'Bereits Abonnent? Hier anmelden'],
  ['advertisement', 'Article réservé aux abonnés'],
  ['advertisement', 'Déjà abonné ? Se connecter'],
  ['advertisement', '¿Ya eres suscriptor? Inicia sesión'],
  ['advertisement', 'Sei già abbonato? Accedi'],
  ['advertisement', 'Já é assinante? Faça seu login'],
  ['advertisement', '本文共计1561字 订阅后继续阅读'],
  ['advertisement', '登录 后获取已订阅的阅读权限'],
  ['other', 'Slide: 1 / of 2 . Caption: Calder Images'],
])('below a text, a line of kind %s: “%s”', (kind, line) => {
  const article = read([headline, '5 May 2024', ...paragraphs, line].join('\n\n'))
  expect(article.body.length).toBe(paragraphs.length)
  expect(article.residue.map((one) => [one.kind, one.text])).toContainEqual([kind, line])
})

const COMMENTS = [
  'Mira, 5 May 2024 at 10:17',
  'The boats were always late, and nobody in the harbour ever told us when the next one would come.',
  'Jon, 5 May 2024 at 11:02',
  'They sailed in every storm that I remember, and the men who worked on them deserve our thanks for it.',
  'Ruth, 6 May 2024 at 09:40',
  'My father took that ferry for thirty years, and he says that it was never once as late as the bus.',
]

test.each(['3 thoughts on “Night ferry”', '3 Kommentare zu Nachtfähre', 'This post has 3 comments'])(
  'what readers say below “%s” is no part of the article',
  (title) => {
    const article = read([headline, '5 May 2024', ...paragraphs, title, ...COMMENTS].join('\n\n'))
    expect(article.body.map(({ text }) => text)).toEqual(paragraphs)
  },
)

const AGO = ['2 days ago at 07:52 am', '3 days ago at 07:47 am', '4 days ago at 08:12 am']
const commented = COMMENTS.map((line, i) => (i % 2 === 0 ? (AGO[i / 2] ?? '') : line))

test.each(['[ 167 comments ]', 'Comments', 'Kommentare (3)'])(
  'comments with their times end a text below “%s”',
  (title) => {
    const article = read([headline, '5 May 2024', ...paragraphs, title, ...commented].join('\n\n'))
    expect(article.body.map(({ text }) => text)).toEqual(paragraphs)
  },
)

test('a comment whose time alone is told is known by the buttons around it', () => {
  const [, first = '', , second = ''] = COMMENTS
  const below = [
    '2 Comments',
    'Mira',
    '16 hr ago',
    first,
    'Expand full comment',
    'Reply',
    'Jon',
    second,
    'Reply',
  ]
  const article = read([headline, '5 May 2024', ...paragraphs, ...below].join('\n\n'))
  expect(article.body.map(({ text }) => text)).toEqual(paragraphs)
})

const beginOf = (lines: readonly string[]) => beginOfComments(readPage(linesOf(lines.join('\n\n')), 'en'))

test.each([
  ['times', ['Comments', ...commented]],
  ['full dates', ['Comments', ...COMMENTS]],
  [
    'one time and buttons',
    [
      '2 Comments',
      'Mira',
      '16 hr ago',
      'They sailed.',
      'Reply',
      'Jon',
      'Late!',
      'Reply',
      'Ruth',
      'No.',
      'Reply',
    ],
  ],
])('readers’ comments begin at their title, above %s', (_what, comments) => {
  expect(beginOf([...paragraphs, ...comments])).toBe(paragraphs.length)
})

test.each([
  ['a box of the whole site’s', [...paragraphs, 'Recent comments', ...commented]],
  ['a button', [...paragraphs, 'Leave a comment', ...commented]],
  ['one without comments below', [...paragraphs, 'Comments', 'Print', ...paragraphs]],
  ['one right below a headline', [...paragraphs.slice(0, 2), 'Comments', ...commented]],
  [
    'one above posts that the text shows',
    [...paragraphs, 'Comments', ...AGO.map((when) => `— Mira, ${when}`)],
  ],
  [
    'one above the article’s own dates',
    [...paragraphs, 'Comments', DATE, `Updated ${DATE}`, `Photo: ${DATE}`, ...paragraphs],
  ],
  ['one above buttons alone', [...paragraphs, 'Comments', 'Reply', 'So late!', 'Reply', 'Never!', 'Reply']],
  ['one above a single button', [...paragraphs, 'Comments', 'Mira', '16 hr ago', 'They sailed.', 'Reply']],
  [
    'one far below the article',
    [...paragraphs, ...Array.from({ length: 70 }, (_, i) => `Entry ${i}`), 'Comments', ...commented],
  ],
])('the title of comments is not %s', (_what, lines) => {
  expect(beginOf(lines)).toBe(lines.length)
})

test('no line stands in two tables of furniture', () => {
  const lines = RESIDUAL_LINES.map(([line]) => line)
  expect(lines.filter((line, i) => lines.indexOf(line) !== i)).toEqual([])
})

test('a button that comments have too does not end a text', () => {
  const [first = '', ...others] = paragraphs
  const article = read([headline, '5 May 2024', first, 'Kommentieren', 'Drucken', ...others].join('\n\n'))
  expect(article.body.map(({ text }) => text)).toEqual(paragraphs)
})

test.each([
  ['advertisement', 'Story continues below'],
  ['advertisement', 'Der Artikel geht nach der Anzeige weiter'],
  ['advertisement', 'La suite après la publicité'],
  ['advertisement', 'Tekst loopt door onder de foto'],
  ['other', 'Sieh dir diesen Beitrag auf Instagram an'],
  ['other', 'この投稿をInstagramで見る'],
  ['other', 'Externer Inhalt nicht verfügbar'],
  ['other', '0:00 / 3:48'],
  ['advertisement', 'Article continues after sponsor message'],
  ['advertisement', 'La notizia continua dopo la pubblicità'],
  ['other', 'View this post on Truth Social'],
  ['other', 'Wyświetl ten post na Facebooku'],
])('what interrupts a text is no title in it, and the text goes on, for kind %s: “%s”', (kind, line) => {
  const [first = '', second = '', ...others] = paragraphs
  const article = read([headline, '5 May 2024', first, second, line, ...others].join('\n\n'))
  expect(article.body.map(({ text }) => text)).toEqual(paragraphs)
  expect(article.residue.map((one) => [one.kind, one.text])).toContainEqual([kind, line])
})

test.each([
  'The story continues below the surface.',
  'Der Text geht unter die Haut.',
  'Continúa tras un mes la huelga.',
  'Continua dopo lo sciopero il caos treni.',
  'Saken fortsetter etter påske.',
  'Juttu jatkuu hovioikeudessa.',
  'Role, rank and pay were all the same to Ari Sund, who sailed for thirty years.',
  'Cargo, passengers and mail all go on the same boat now, the mayor said.',
  'Om deze inhoud te tonen gebruikte de maker vier camera’s en twee boten.',
])('a sentence of the text that only begins so stays: “%s”', (sentence) => {
  const [first = '', ...others] = paragraphs
  const article = read([headline, '5 May 2024', first, sentence, ...others].join('\n\n'))
  expect(article.body.map(({ text }) => text)).toEqual([first, sentence, ...others])
})

test('a sentence that tells what to read is of the text', () => {
  const [first = '', ...others] = paragraphs
  const told = 'To read the full story of the ferry, one has to go back to 1950.'
  const article = read([headline, DATE, first, told, ...others].join('\n\n'))
  expect(article.body.map(({ text }) => text)).toContain(told)
})
