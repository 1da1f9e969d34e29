/** One quotation and who speaks: `says` is [kind, speaker's name, basis]; a speaker is null where the text gives none. */
export interface AttributionCase {
  readonly name: string
  readonly text: string
  readonly language?: string
  readonly says: readonly (readonly ['speech' | 'term', string | null, ('stated' | 'carried')?])[]
}

/** Everything the rules promise, one row each. */
export const ATTRIBUTION_CASES: readonly AttributionCase[] = [
  {
    name: 'quote, speaker, cue',
    text: '“We stay here,” Mira Halden told reporters.',
    says: [['speech', 'Mira Halden', 'stated']],
  },
  {
    name: 'quote, cue, speaker',
    text: '“We stay here,” said Mira Halden.',
    says: [['speech', 'Mira Halden', 'stated']],
  },
  {
    name: 'speaker, cue, quote',
    text: 'Mira Halden said: “We stay here.”',
    says: [['speech', 'Mira Halden', 'stated']],
  },
  {
    name: 'straight marks',
    text: '"We stay here," said Mira Halden.',
    says: [['speech', 'Mira Halden', 'stated']],
  },
  {
    name: 'doubled apostrophes',
    text: "''We stay here,'' said Mira Halden.",
    says: [['speech', 'Mira Halden', 'stated']],
  },
  {
    name: 'a wrong closing glyph',
    text: '“We stay here,“ said Mira Halden.',
    says: [['speech', 'Mira Halden', 'stated']],
  },
  {
    name: 'a mark that never closes ends with its paragraph',
    text: 'Mira Halden said: “We stay here',
    says: [['speech', 'Mira Halden', 'stated']],
  },
  { name: 'inches are no quotation', text: 'The plank is 6" wide and 12" long.', says: [] },
  {
    name: 'a nested quotation stays inside',
    text: '“She said ‘never’ to us,” said Jon Arrel.',
    says: [['speech', 'Jon Arrel', 'stated']],
  },
  {
    name: 'a quotation split by its attribution',
    text: '“We stay,” said Jon Arrel, “and we wait.”',
    says: [
      ['speech', 'Jon Arrel', 'stated'],
      ['speech', 'Jon Arrel', 'stated'],
    ],
  },
  {
    name: 'according to',
    text: 'According to Jon Arrel, the wall is “a matter of weeks”.',
    says: [['speech', 'Jon Arrel', 'stated']],
  },
  {
    name: 'a role before the name',
    text: '“We stay here,” said harbour master Jon Arrel.',
    says: [['speech', 'harbour master Jon Arrel', 'stated']],
  },
  {
    name: 'a title before the name',
    text: '“We stay here,” Defense Secretary Jon Arrel said.',
    says: [['speech', 'Jon Arrel', 'stated']],
  },
  {
    name: 'an apposition',
    text: 'Jon Arrel, an engineer, said the wall was “higher than before”.',
    says: [['speech', 'Jon Arrel', 'stated']],
  },
  {
    name: 'a group',
    text: 'The two ministers said that the wall “will hold for a hundred years”.',
    says: [['speech', 'The two ministers', 'stated']],
  },
  {
    name: 'a pronoun takes the name before it, in brackets',
    text: '“We stay here,” said Jon Arrel. “It is late,” he added.',
    says: [
      ['speech', 'Jon Arrel', 'stated'],
      ['speech', 'Jon Arrel', 'carried'],
    ],
  },
  {
    name: 'a pronoun takes the person named before it, where nobody has spoken yet',
    text: 'Marn Tolley retired on Monday. “I will miss the gulls,” she said.',
    says: [['speech', 'Marn Tolley', 'carried']],
  },
  {
    name: 'a passive: who acts, not who suffers',
    text: 'Jon Arrel was accused by Mira Halden of “telling the town half of it”.',
    says: [['speech', 'Mira Halden', 'stated']],
  },
  {
    name: 'an abbreviated title',
    text: '“We stay here,” said Mr. Arrel.',
    says: [['speech', 'Arrel', 'stated']],
  },
  {
    name: 'a name given to a thing',
    text: 'Owners who call the flood the “January tax” wait.',
    says: [['term', null]],
  },
  { name: 'so-called', text: 'The so-called “January tax” is paid in sand.', says: [['term', null]] },
  { name: 'a scare quote', text: 'They opened a “floating school” last year.', says: [['term', null]] },
  {
    name: 'a title in capitals',
    text: 'The film “Nine Winters of Fog” opens today.',
    says: [['term', null]],
  },
  { name: 'digits only', text: 'The “2+2” talks ended.', says: [['term', null]] },
  {
    name: 'nobody is named',
    text: '“Nine winters is long enough for a child to forget what a horn means.”',
    says: [['speech', null]],
  },
  {
    name: 'French guillemets',
    language: 'fr',
    text: '« Nous restons », a déclaré Odile Varenne.',
    says: [['speech', 'Odile Varenne', 'stated']],
  },
  {
    name: 'selon',
    language: 'fr',
    text: 'Selon Odile Varenne, la digue est « une affaire de semaines ».',
    says: [['speech', 'Odile Varenne', 'stated']],
  },
  {
    name: 'German low marks',
    language: 'de',
    text: '„Wir bleiben hier“, sagte Katrin Ostermoor.',
    says: [['speech', 'Katrin Ostermoor', 'stated']],
  },
  {
    name: 'Spanish',
    language: 'es',
    text: '«Nos quedamos aquí», dijo Elvira Quintanar.',
    says: [['speech', 'Elvira Quintanar', 'stated']],
  },
  {
    name: 'Russian',
    language: 'ru',
    text: '«Мы остаёмся здесь», — сказала Мария Тарнова.',
    says: [['speech', 'Мария Тарнова', 'stated']],
  },
  {
    name: 'Persian, with the role behind the name',
    language: 'fa',
    text: 'الهام ساحلی، رئیس شورای شهر، گفت: «ما اینجا می‌مانیم و صبر می‌کنیم.»',
    says: [['speech', 'الهام ساحلی', 'stated']],
  },
  {
    name: 'Japanese corner marks',
    language: 'ja',
    text: '市長は「私たちはここに残ります。」と述べた。',
    says: [['speech', null]],
  },
]
