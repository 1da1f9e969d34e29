import type { Wording } from '../wording.ts'

/** The page about the site. */
export const about: Wording['about'] = {
  title: 'About',
  paragraphs: [
    {
      heading: 'What this is',
      text: [
        'This site shows news articles as they were copied off their pages: each was kept as plain text, read by a program, and set again for reading. Nobody rewrote a word.',
        'What a text says is set in serif. What this site adds, such as dates, speakers and sources, is set in sans serif.',
      ],
    },
    {
      heading: 'Dates and speakers',
      text: [
        'A date always says what it rests on. Where a text states no date of publication, a date in its photo’s caption may order it, and says so.',
        'A speaker stands without brackets where the sentence of the quotation names them. In [brackets] stands a speaker whom the text only implies.',
      ],
    },
  ],
  checkTitle: 'How to check a text',
  check: [
    'Each article leads to a page that shows its capture line by line, with what each line became and why.',
    'The capture itself can be saved, byte for byte, and its SHA-256 compared with the one shown there.',
    'The file SHA256SUMS lists a checksum of every file of this site. After saving all of it, run: sha256sum -c SHA256SUMS',
  ],
  mirrors: 'Mirrors',
  fonts:
    'Set in Broadsheet Serif (a subset of Source Serif 4), Libre Franklin, Vazirmatn and Noto Naskh Arabic, under the SIL Open Font License.',
  design: 'The design of these pages',
}

export const notFound: Wording['notFound'] = {
  title: 'There is no such page',
  text: 'The address may be mistyped, or the page may never have been here.',
}

export const moved: Wording['moved'] = { title: 'This page has moved', text: 'It is now here:' }
