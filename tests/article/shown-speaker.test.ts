import { expect, test } from 'vitest'
import { shownSpeaker } from '../../src/article/shown-speaker.ts'
import { articleOf } from '../support/article-of.ts'

const TEXT = {
  en: [
    'The council of the town has decided to keep the old pier, after a debate that outlasted the last bus.',
    'Work is due to begin in autumn, and nobody remembers a quieter spring on the quay than this one was.',
  ],
  de: [
    'Der Rat der Stadt hat beschlossen, den alten Steg zu erhalten, nach einer Sitzung bis tief in die Nacht.',
    'Die Arbeiten sollen im Herbst beginnen, und niemand erinnert sich an einen ruhigeren Frühling am Kai.',
  ],
  fr: [
    'Le conseil de la ville a décidé de garder le vieux quai, après une réunion qui a duré toute la nuit.',
    'Les travaux doivent commencer en automne, et personne ne se souvient d’un printemps plus calme au port.',
  ],
  nl: [
    'De raad van de stad heeft besloten de oude steiger te houden, na een vergadering tot diep in de nacht.',
    'Het werk moet in de herfst beginnen, en niemand herinnert zich een rustiger voorjaar aan de kade dan dit.',
  ],
}

test.each([
  ['en', 'Han', '“We keep the old pier for another nine winters,” said Han.', 'Han'],
  ['en', 'a pronoun of nobody who is named', '“We keep the old pier,” she said.', null],
  ['de', 'whoever writes', '„Wir behalten den alten Steg“, sagte ich.', null],
  ['fr', 'a pronoun tied to its verb', '« Nous gardons le vieux quai », ai-je dit.', null],
  ['nl', 'a pronoun of a language with a grammar of its own', '“We houden de oude steiger”, zei hij.', null],
] as const)('%s: %s', (language, _what, line, shown) => {
  const [first = '', second = ''] = TEXT[language]
  const article = articleOf(['Council keeps the old pier', first, line, second])
  expect(article.language).toBe(language)
  expect(article.quotes.map((quote) => shownSpeaker(article, quote))).toEqual([shown])
})
