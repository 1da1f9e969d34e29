import type { QuotationCase } from './case.ts'

export const MARKS: readonly QuotationCase[] = [
  ['single marks, where a paper uses no others', '‘It’s the dockers’ wall,’ said Jon Arrel.', 'Jon Arrel'],
  ['straight single marks', "'It's the dockers' wall,' said Jon Arrel.", 'Jon Arrel'],
  [
    'a few words between single marks',
    '‘We stay here,’ said Jon Arrel. Mira Halden said the wall was ‘higher than any wave’.',
    'Jon Arrel | Mira Halden',
  ],
  [
    'single marks beside double ones are no quotation',
    '“We stay here,” said Jon Arrel of the ‘floating’ school.',
    'Jon Arrel',
  ],
  ['apostrophes are no quotation', 'The dockers’ wall wasn’t built in the ’90s, ’twas older.', ''],
  ['curly marks', '“We stay here,” said Mira Halden.', 'Mira Halden'],
  ['straight marks', '"We stay here," said Mira Halden.', 'Mira Halden'],
  ['doubled apostrophes', "''We stay here,'' said Mira Halden.", 'Mira Halden'],
  ['marks of TeX', "``We stay here,'' said Mira Halden.", 'Mira Halden'],
  ['guillemets in English', '«We stay here,» said Mira Halden.', 'Mira Halden'],
  ['a curly mark closed by a straight one', '“We stay here," said Mira Halden.', 'Mira Halden'],
  ['a straight mark closed by a curly one', '"We stay here,” said Mira Halden.', 'Mira Halden'],
  ['a wrong closing glyph', '“We stay here,“ said Mira Halden.', 'Mira Halden'],
  [
    'mixed marks do not swallow what follows',
    '“We stay here," said Mira Halden. “We wait," said Jon Arrel.',
    'Mira Halden | Jon Arrel',
  ],
  [
    'a mark that never closes ends with its paragraph',
    'Mira Halden said: “We stay here¶The rain went on.',
    'Mira Halden',
  ],
  ['inches are no quotation', 'The plank is 6" wide and 12" long.', ''],
  ['minutes and seconds of arc are no quotation', "The lighthouse stands at 54° 12' 30'' north.", ''],
  ['a nested quotation stays inside', '“She said ‘never’ to us,” said Jon Arrel.', 'Jon Arrel'],
  [
    'a nested quotation in the same marks stays inside',
    '"He told us "never" and left," said Jon Arrel.',
    'Jon Arrel',
  ],
  [
    'a nested quotation that ends with the outer one',
    '“She told us, ‘We wait for the boat,’” said Jon Arrel.',
    'Jon Arrel',
  ],
  ['an apostrophe is no closing mark', '“It’s the dockers’ wall,” said Jon Arrel.', 'Jon Arrel'],
  [
    'two quotations in one paragraph',
    '“We stay,” said Jon Arrel. “We go,” said Mira Halden.',
    'Jon Arrel | Mira Halden',
  ],
  [
    'three paragraphs, each opened, the last closed',
    'Jon Arrel said: “We stay.¶“The wall is old.¶“It will hold.”',
    'Jon Arrel | Jon Arrel (carried) | Jon Arrel (carried)',
  ],
  ['brackets within a quotation', '“They [the dockers] stay here,” said Jon Arrel.', 'Jon Arrel'],
  [
    'an ellipsis opens a quotation',
    'Jon Arrel said the wall was “… higher than any of us remember.”',
    'Jon Arrel',
  ],
  ['a question ends a quotation', '“Who will pay for the wall?” asked Jon Arrel.', 'Jon Arrel'],
  ['an exclamation ends a quotation', '“We stay here!” Jon Arrel shouted.', 'Jon Arrel'],
  [
    'a dash ends a quotation that is cut off',
    '“We were about to —” Jon Arrel said, before the horn.',
    'Jon Arrel',
  ],
]
