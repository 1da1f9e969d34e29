import type { QuotationCase } from './case.ts'

export const CARRIED: readonly QuotationCase[] = [
  [
    'a paragraph that is one quotation',
    '“We stay here,” said Jon Arrel.¶“We have waited for nine winters.”',
    'Jon Arrel | Jon Arrel (carried)',
  ],
  [
    'two paragraphs that are quotations',
    '“We stay,” said Jon Arrel.¶“We wait.”¶“We have waited for nine winters.”',
    'Jon Arrel | Jon Arrel (carried) | Jon Arrel (carried)',
  ],
  [
    'a sentence about the speaker lies between',
    '“We stay,” said Jon Arrel. He pointed to the gate. “It was never closed.”',
    'Jon Arrel | Jon Arrel (carried)',
  ],
  [
    'the attribution stands behind the second of two',
    '“We stay.” “We wait,” said Jon Arrel.',
    'Jon Arrel | Jon Arrel',
  ],
  [
    'a new speaker ends it',
    '“We stay,” said Jon Arrel.¶“We go,” said Mira Halden.¶“The boats are ready.”',
    'Jon Arrel | Mira Halden | Mira Halden (carried)',
  ],
  [
    'a label of a transcript',
    '“HALDEN: Is the wall safe?”¶“ARREL: It is as safe as the sea allows.”',
    'HALDEN | ARREL',
  ],
  [
    'a term between does not speak',
    '“We stay,” said Jon Arrel. The film “Nine Winters of Fog” opens today. “We wait,” he added.',
    'Jon Arrel | term | Jon Arrel (carried)',
  ],
  [
    'pieces after the attribution',
    'Jon Arrel said the wall was “old,” “tired” and “in need of friends.”',
    'Jon Arrel | Jon Arrel | Jon Arrel',
  ],
]
