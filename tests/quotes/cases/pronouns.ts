import type { QuotationCase } from './case.ts'

export const PRONOUNS: readonly QuotationCase[] = [
  [
    'he is the speaker before',
    '“We stay here,” said Jon Arrel. “It is late,” he added.',
    'Jon Arrel | Jon Arrel (carried)',
  ],
  [
    'she is the person named before',
    'Marn Tolley retired on Monday. “I will miss the gulls,” she said.',
    'Marn Tolley (carried)',
  ],
  [
    'he is not the woman named last',
    'Jon Arrel met Mira Halden. “We stay here,” he said.',
    'Jon Arrel (carried)',
  ],
  [
    'she is not the man who is the subject',
    'Peter Arrel met Anna Halden. “We stay here,” she said.',
    'Anna Halden (carried)',
  ],
  [
    'the subject of the sentence before, and not its object',
    'Marn Tolley wrote to Jon Arrel. “We stay here,” he said.',
    'Marn Tolley (carried)',
  ],
  ['across paragraphs', 'Marn Tolley opened the gate.¶“We stay here,” she said.', 'Marn Tolley (carried)'],
  [
    'in the same sentence',
    'When Marn Tolley came home, she said the wall was “gone, all of it.”',
    'Marn Tolley (carried)',
  ],
  [
    'a role is kept',
    'Harbour director Jon Arrel opened the gate. “We stay here,” he said.',
    'Jon Arrel (carried) [Harbour director]',
  ],
  ['who is the name before it', 'It was built by Jon Arrel, who said “the sea does not wait.”', 'Jon Arrel'],
  ['a pronoun before anybody is named', '“We stay here,” he said.', 'he (carried)'],
  ['it is no person', 'The council met. It called the wall “a gift to our children.”', 'It (carried)'],
  [
    'a place is nobody',
    'Marn Tolley lives in Port Calder. “We stay here,” she said.',
    'Marn Tolley (carried)',
  ],
  [
    'a possessive is a weaker antecedent',
    'Jon Arrel’s brother left. Marn Tolley stayed. “It is late,” he said.',
    'Marn Tolley (carried)',
  ],
  [
    'her husband: gender of titles',
    'Mr. Arrel met Mrs. Halden. “It is late,” she said.',
    'Halden (carried) [Mrs.]',
  ],
  [
    'a pronoun behind a pronoun',
    'Marn Tolley came. “We stay,” she said. “We wait,” she added.',
    'Marn Tolley (carried) | Marn Tolley (carried)',
  ],
  [
    'two speakers in turn',
    '“We stay,” said Anna Halden. “We go,” said Peter Arrel. “Never,” she said.',
    'Anna Halden | Peter Arrel | Anna Halden (carried)',
  ],
]
