import { expect, test } from 'vitest'
import { REPORTS } from '../fixtures/reports.ts'
import { read, texts } from '../support/read-page.ts'

const { headline, paragraphs } = REPORTS.en
const [first = '', ...others] = paragraphs

test.each([
  [
    'other',
    'The material on this site may not be reproduced or distributed without the prior written permission of Calder Media.',
  ],
  ['other', 'This material may not be published, broadcast, rewritten, or redistributed.'],
  ['other', 'Reproduction in whole or in part without permission is prohibited.'],
  ['other', 'Jede Verwendung dieser Inhalte ohne Genehmigung der Zeitung ist untersagt.'],
  ['other', 'Toute reproduction, même partielle, est interdite sans autorisation.'],
  ['other', 'Queda prohibida la reproducción total o parcial de este contenido.'],
  ['other', 'При использовании материалов сайта ссылка на «Маяк» обязательна.'],
  ['other', 'Registration on or use of this site constitutes acceptance of our User Agreement'],
  ['other', 'By signing up you agree to our terms and to e-mails from The Calder Post.'],
  ['other', 'Community Rules apply to all content you upload or otherwise submit to this site.'],
  ['other', 'Loading Photo Gallery'],
  ['navigation', 'Forgot your username and password?'],
  ['navigation', 'Don’t have an account? Register here'],
  ['navigation', 'Back to Main Menu'],
  ['advertisement', 'Unlimited online access to The Calder Post and 15 news sites with one account.'],
  ['advertisement', 'Daily puzzles, including the crossword of The Calder Post.'],
  ['advertisement', 'Share your thoughts and join the conversation in the comments.'],
  ['advertisement', 'Get email updates from your favourite authors.'],
  ['advertisement', 'REGISTER / SIGN IN TO UNLOCK MORE ARTICLES'],
  ['comments', 'View/Post Comments'],
])('below a text, what the site says of itself is of kind %s: “%s”', (kind, line) => {
  const article = read([headline, '5 May 2024', ...paragraphs, line].join('\n\n'))
  expect(texts(article, 'paragraph')).toEqual(paragraphs)
  expect(article.residue.map((one) => [one.kind, one.text])).toContainEqual([kind, line])
})

test.each([
  'The material may not be used in court before the council has seen it, the judge said on Monday.',
  'By joining the night crew you accept that nobody will wait for you at the old quay in a storm.',
  'The use of this site as a harbour began nine centuries ago, when the first boats came up the river.',
  'Support local fishermen and they will bring you the best catch of the morning, the cook likes to say.',
  'Unlimited access to the archive of the harbour was the first thing that the historians asked for.',
  'Use of the site indicates that the Romans knew the bay, an archaeologist of the museum said on Monday.',
  'Die Verwendung des Mittels ist ohne Genehmigung der Behörde untersagt, sagte die Ministerin am Montag.',
  'При использовании материалов из старого порта строители нашли монеты девятого века и куски керамики.',
  'Reproduction of the eel is still a riddle, and nobody at the institute could say where it happens.',
])('“%s” is of the text', (sentence) => {
  const article = read([headline, '5 May 2024', first, sentence, ...others].join('\n\n'))
  expect(texts(article, 'paragraph')).toContain(sentence)
})

const BOXES = ['Comments', 'Related stories', 'Most read', 'Comments', 'Leave a comment']
/** A menu that holds the site's foot, as it does where a page's layers are copied with it. */
const LAYERS = [
  'Our reporters bring you the news of the harbour and of all the towns along the coast.',
  ...BOXES,
  ...BOXES,
  'Menu',
]

test.each([1, 2, 3])('boxes above an article do not end its text of %i paragraphs', (count) => {
  const text = paragraphs.slice(0, count)
  const page = [...LAYERS, headline, 'By Mira Halden', '5 May 2024', 'Comments', '', text.join('\n\n')]
  const article = read(page.join('\n'))
  expect(article.headline).toBe(headline)
  expect(texts(article, 'paragraph')).toEqual(text)
})
