import type { QuotationCase } from './case.ts'

export const MORE_LANGUAGES: readonly QuotationCase[] = [
  ['Dutch', '“We blijven hier”, zegt burgemeester Mira Halden.', 'Mira Halden [burgemeester]', 'nl'],
  [
    'Dutch: a source without a verb',
    'Volgens woordvoerder Jan Arrel is de brug “niet veilig meer”.',
    'Jan Arrel [woordvoerder]',
    'nl',
  ],
  [
    'Polish: dashes on both sides',
    '– Nie wiem – odpowiedział Jan Arrel. – Prom odpływa jutro.',
    'Jan Arrel | Jan Arrel (carried)',
    'pl',
  ],
  [
    'Polish: a dash behind the marks',
    '„To koniec” – powiedziała posłanka Anna Nowak.',
    'Anna Nowak [posłanka]',
    'pl',
  ],
  ['Czech', '„Most otevřeme,“ uvedl ředitel přístavu Jan Arrel.', 'Jan Arrel [ředitel přístavu]', 'cs'],
  [
    'Czech: a source without a verb',
    'Podle mluvčího Jana Arrela je most „v havarijním stavu“.',
    'Jana Arrela',
    'cs',
  ],
  [
    'Indonesian',
    '"Kami tetap di sini," kata Wali Kota Mira Halden, Senin (3/2).',
    'Mira Halden [Wali Kota]',
    'id',
  ],
  ['Indonesian: a clause', 'Halden mengatakan bahwa "pelabuhan dibuka besok".', 'Halden', 'id'],
  [
    'Finnish, of which no words are known: a comma',
    '– Me jäämme tänne, sanoo Mira Halden.',
    'Mira Halden',
    'fi',
  ],
  ['Hungarian, of which no words are known: a dash', '„Maradunk” – mondta Halden Mira.', 'Halden Mira', 'hu'],
  ['Lithuanian: a title, and no verb', 'Knyga „Ilgas kelias namo“ išeina pavasarį.', 'term', 'lt'],
  [
    'Portuguese: dashes',
    '— Vamos ficar — disse a prefeita Mira Halden. — O barco sai amanhã.',
    'Mira Halden | Mira Halden (carried)',
    'pt',
  ],
  [
    'Korean: suffixes close to the marks, and a clause before the name',
    '항구를 떠난 김상민 의원은 전날 "다리를 다시 열겠다"고 화답했다.',
    '김상민 의원',
    'ko',
  ],
  [
    'Korean: two passages, of which a particle marks the first',
    '김 시장은 "길이 너무 멀다"라며 "왜 돌아가야 하느냐"라고 말했다.',
    '김 시장 | 김 시장',
    'ko',
  ],
  [
    'Korean: a name that ends as a participle does',
    '이재한 시장은 "다리를 다시 열겠다"라고 말했다.',
    '이재한 시장',
    'ko',
  ],
  ['Turkish: a phrase for a verb', 'Elif Deniz, "Söz verdik" ifadelerini kullandı.', 'Elif Deniz', 'tr'],
]
