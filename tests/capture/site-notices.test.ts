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
  ['other', 'No part of this site may be reproduced without permission.'],
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
  'The site may not be used for housing without the prior approval of the council, planners said on Tuesday.',
  'The story may not be published until the army gives its written approval, editors were told.',
  'Reproduction of any banknote is forbidden, the central bank reminded artists on Tuesday.',
  'Die Verwendung von Pestiziden ist in der Nähe von Schulen künftig untersagt, teilte das Ministerium am Montag mit.',
  'Reproduction assistée : la gestation pour autrui reste interdite en France, mais pas à l’étranger.',
  'Está prohibida la reproducción de animales exóticos en cautiverio, recordó la ministra de Medio Ambiente.',
  'Использование материалов из переработанного пластика сократит выбросы на треть, считают учёные.',
  'By entering politics you accept that people will judge your policies, he said at the quay.',
  'By joining the union you accept the conditions that all its members have agreed on, the envoy said.',
  'Use of the old website indicates that people do not trust the new one, the minister said.',
  'Community rules apply in the village, where nobody may cut a tree without the consent of the elders.',
  'Unlimited access to the archive of the harbour was the first thing that the historians asked for.',
  'Daily puzzles keep the brain young, according to a study of 20,000 people over 50 published on Thursday.',
  'Exclusive articles by Nobel laureates filled the magazine, which sold out within a day.',
])('“%s” is of the text', (sentence) => {
  const article = read([headline, '5 May 2024', first, sentence, ...others].join('\n\n'))
  expect(texts(article, 'paragraph')).toContain(sentence)
})

test.each(['View comments', 'View/Post Comments', 'Read all comments'])(
  'readers’ words stand below “%s”',
  (button) => {
    const comment =
      'The mayor of Orvik says the town will build a new bridge over the river next year for its people.'
    const article = read([headline, '5 May 2024', ...paragraphs, button, comment].join('\n\n'))
    expect(texts(article, 'paragraph')).toEqual(paragraphs)
  },
)

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
