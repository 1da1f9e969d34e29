import type { QuotationCase } from './case.ts'

export const SPEAKERS: readonly QuotationCase[] = [
  [
    'a role before the name',
    '“We stay here,” said harbour engineer Jon Arrel.',
    'Jon Arrel [harbour engineer]',
  ],
  [
    'a title before the name',
    '“We stay here,” Defense Secretary Jon Arrel said.',
    'Jon Arrel [Defense Secretary]',
  ],
  ['an abbreviated title', '“We stay here,” said Sen. Jon Arrel.', 'Jon Arrel [Sen.]'],
  ['a party and a state in brackets', '“We stay here,” said Sen. Jon Arrel (R-Wis.).', 'Jon Arrel [Sen.]'],
  [
    'a secretary of a department',
    '“We stay here,” said US Secretary of Defense Jon Arrel.',
    'Jon Arrel [US Secretary of Defense]',
  ],
  [
    'an office named after a country is no name',
    '“We stay here,” said the president of South Arland.',
    'the president of South Arland',
  ],
  ['Mr. and a last name', '“We stay here,” said Mr. Arrel.', 'Arrel [Mr.]'],
  [
    'an apposition behind the name',
    'Jon Arrel, an engineer, said the wall was “higher than any wave.”',
    'Jon Arrel [engineer]',
  ],
  [
    'an apposition behind the verb',
    '“We stay here,” said Jon Arrel, the harbour master of Port Calder.',
    'Jon Arrel [harbour master of Port Calder]',
  ],
  [
    'a name behind the role',
    'The harbour director, Jon Arrel, said “the wall will hold for years.”',
    'Jon Arrel [harbour director]',
  ],
  ['an age beside the name', '“We stay here,” said Jon Arrel, 45, a docker.', 'Jon Arrel [45]'],
  ['a name of three parts', '“We stay here,” said Anna Maria Sorel.', 'Anna Maria Sorel'],
  ['an initial in the name', '“We stay here,” said Jon P. Arrel.', 'Jon P. Arrel'],
  ['a small word in the name', '“We stay here,” said Ludo van Beek.', 'Ludo van Beek'],
  ['a last name takes the full name', 'Jon Arrel opened the gate. “We stay here,” Arrel said.', 'Jon Arrel'],
  [
    'Mrs. takes the full name and not her husband’s',
    'Bill Corran and Hillary Corran came. “We stay here,” said Mrs. Corran.',
    'Hillary Corran [Mrs.]',
  ],
  [
    'a first name takes the full name',
    'Mira Halden opened the gate. “We stay here,” Mira said.',
    'Mira Halden',
  ],
  ['a ministry', '“We stay here,” the ministry said in a statement.', 'the ministry'],
  [
    'a spokesman for a ministry',
    '“We stay here,” said a spokesman for the ministry.',
    'a spokesman for the ministry',
  ],
  [
    'a spokeswoman with a name',
    '“We stay here,” said Mira Halden, a spokeswoman for the ministry.',
    'Mira Halden [spokeswoman for the ministry]',
  ],
  ['an organisation with a name', '“We stay here,” the Harbour Committee said.', 'the Harbour Committee'],
  ['a house that speaks', 'The White House said the wall was “a matter for the town.”', 'The White House'],
  ['a group', 'The two ministers said that the wall “will hold for a hundred years.”', 'The two ministers'],
  ['a group without an article', '“We stay here,” protesters chanted.', 'protesters'],
  ['officials', 'Officials said the wall was “a matter of weeks, not of months.”', 'Officials'],
  ['a report', 'The report says the wall is “older than the town itself.”', 'The report'],
  ['a letter', 'The letter called the wall “a danger to every child in the town.”', 'The letter'],
  ['a sign', '“Keep off the wall,” read a sign at the gate.', 'a sign'],
  ['a newspaper', '“The wall will fall,” the Calder Gazette reported.', 'the Calder Gazette'],
  [
    'a possessive is not the speaker',
    'Jon Arrel’s spokeswoman, Mira Halden, said “he stays here.”',
    'Mira Halden [Jon Arrel’s spokeswoman]',
  ],
  ['I in a report is nobody', '“We stay here,” I said.', 'I (carried)'],
  ['they are nobody with a name', 'The boats left. “We stay here,” they said.', 'they (carried)'],
]
