import { expect, test } from 'vitest'
import { REPORTS } from '../fixtures/reports.ts'
import { read } from '../support/read-page.ts'

const { headline, paragraphs } = REPORTS.en

test.each([
  ['share', 'Copier le lien'],
  ['share', 'Artikel merken'],
  ['share', '인쇄'],
  ['advertisement', 'פרסומת'],
  ['advertisement', 'Annonce'],
  ['other', 'Tüm hakları saklıdır'],
  ['related', 'Mest läst'],
  ['related', 'Ετικέτες'],
])('below a text, a line of kind %s: “%s”', (kind, line) => {
  const article = read([headline, '5 May 2024', ...paragraphs, line].join('\n\n'))
  expect(article.body.length).toBe(paragraphs.length)
  expect(article.residue.map((one) => [one.kind, one.text])).toContainEqual([kind, line])
})
