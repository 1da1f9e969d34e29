import type { QuotationCase } from './case.ts'

export const ORDERS: readonly QuotationCase[] = [
  ['speaker, verb, quotation', 'Mira Halden said: “We stay here.”', 'Mira Halden'],
  ['speaker, verb, comma, quotation', 'Mira Halden said, “We stay here.”', 'Mira Halden'],
  [
    'speaker, verb, that, quotation',
    'Mira Halden said that “the wall will hold for a hundred years.”',
    'Mira Halden',
  ],
  [
    'speaker, verb, half a sentence, quotation',
    'Mira Halden said the wall was “higher than before.”',
    'Mira Halden',
  ],
  ['quotation, speaker, verb', '“We stay here,” Mira Halden told reporters.', 'Mira Halden'],
  ['quotation, verb, speaker', '“We stay here,” said Mira Halden.', 'Mira Halden'],
  ['verb, speaker, quotation', 'Said Mira Halden: “We stay here.”', 'Mira Halden'],
  [
    'split by its attribution, verb first',
    '“We stay,” said Jon Arrel, “and we wait.”',
    'Jon Arrel | Jon Arrel',
  ],
  [
    'split by its attribution, speaker first',
    '“We stay,” Jon Arrel said, “and we wait.”',
    'Jon Arrel | Jon Arrel',
  ],
  [
    'a new sentence behind the attribution goes on',
    '“We stay,” said Jon Arrel. “The wall will hold.”',
    'Jon Arrel | Jon Arrel (carried)',
  ],
  [
    'two pieces in one sentence',
    'Jon Arrel said the wall was “high” and the town “safer than it has been in years.”',
    'Jon Arrel | Jon Arrel',
  ],
  [
    'according to, before',
    'According to Jon Arrel, the wall is “a matter of weeks, not of months.”',
    'Jon Arrel',
  ],
  [
    'according to, behind',
    'The wall is “a matter of weeks, not of months,” according to Jon Arrel.',
    'Jon Arrel',
  ],
  [
    'a participle behind the subject',
    'Mira Halden left the hall, saying “the wall is not for sale.”',
    'Mira Halden',
  ],
  [
    'a second participle',
    'Jon Arrel praised the crew, adding that “nobody slept for three days.”',
    'Jon Arrel',
  ],
  [
    'a second verb of the same subject',
    'Jon Arrel opened the gate and said “the wall is yours now.”',
    'Jon Arrel',
  ],
  ['a colon without a verb', 'Jon Arrel: “We stay here.”', 'Jon Arrel'],
  ['a signature behind a dash', '“We stay here.” — Jon Arrel', 'Jon Arrel'],
  ['adverbs between speaker and verb', '“We stay here,” Jon Arrel later said.', 'Jon Arrel'],
  [
    'auxiliaries between speaker and verb',
    'Jon Arrel has repeatedly said “the wall will hold.”',
    'Jon Arrel',
  ],
  ['a time between speaker and verb', 'Jon Arrel on Monday said “the wall will hold.”', 'Jon Arrel'],
  [
    'a place and a time before the speaker',
    'At the harbour on Monday, Jon Arrel said “the wall will hold.”',
    'Jon Arrel',
  ],
  [
    'a passive: who acts, not who suffers',
    'Jon Arrel was accused by Mira Halden of “telling the town half of it.”',
    'Mira Halden',
  ],
  [
    'a statement of somebody',
    'In a statement, Mira Halden called the wall “a gift to our children.”',
    'Mira Halden',
  ],
  [
    'a verb that is none of speech',
    'Jon Arrel dismissed the plan as “a wall made of paper and promises.”',
    'Jon Arrel',
  ],
  [
    'the sentence before introduces with a colon',
    'Jon Arrel had one answer for the council: “We stay here.”',
    'Jon Arrel',
  ],
  [
    'the paragraph before introduces with a colon',
    'Jon Arrel said in his letter:¶“We stay here, and we wait for the boats.”',
    'Jon Arrel (carried)',
  ],
  [
    'a relative clause between speaker and verb',
    'Jon Arrel, who built the wall, said it was “higher than any wave.”',
    'Jon Arrel',
  ],
  ['as somebody puts it', 'As Jon Arrel put it, “the wall is the town.”', 'Jon Arrel'],
  [
    'somebody whom somebody else quotes is not mixed up',
    '“We stay here,” Jon Arrel told Mira Halden.',
    'Jon Arrel',
  ],
  ['asked by somebody else', 'Asked by Mira Halden about the wall, Jon Arrel said, “It holds.”', 'Jon Arrel'],
]
