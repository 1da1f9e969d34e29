import type { QuotationCase } from './case.ts'

export const CLAUSES: readonly QuotationCase[] = [
  [
    'a full stop within the marks ends the sentence',
    'Jon Arrel said: “We are sad.” Mira Halden called the statement “crocodile tears.”',
    'Jon Arrel | Mira Halden',
  ],
  [
    'whoever is accused says nothing: the agent stands behind the passage',
    'The mayor, Jo Park, was accused of “stealing from the poor” by her rivals.',
    'her rivals',
  ],
  ['a passive without an agent', 'Residents were told to “stay indoors.”', 'nobody'],
  ['a passive in French', 'Luc Morel a été accusé de « mentir à tous les voisins » hier.', 'nobody', 'fr'],
  ['a passive in Spanish', 'Luis Prado fue acusado de “mentir a todos los vecinos”.', 'nobody', 'es'],
  ['who is quoted spoke', '“We stay,” Tor Lind was quoted as saying by the BBC.', 'Tor Lind'],
  ['by phone', '“It is over,” Lind said by phone from Kaldern.', 'Lind'],
  [
    'a clause behind "after"',
    'Arrel resigned on Monday after Mira Halden accused him of “theft.”',
    'Mira Halden',
  ],
  [
    'a clause behind "while", with an apposition',
    'The plan was “a joke,” Hollis said, while Mira Halden, the mayor, insisted it was “serious.”',
    'Hollis | Mira Halden',
  ],
  [
    'a relative clause that calls',
    'Jon Arrel thanked Mira Halden, who called the wall “a gift.”',
    'Mira Halden',
  ],
  [
    'a relative clause behind another attribution',
    '“I never met him,” Arrel said of Hollis, who has called Arrel “a liar” and “a thief.”',
    'Arrel | Hollis | Hollis',
  ],
  [
    'a bare name before a relative of the same name',
    'Trump spoke on Monday. His wife, Melania Trump, joined him. “We will win,” Trump said.',
    'Trump',
  ],
  [
    'an age names nobody',
    'That is how Mira Halden, 34, describes life by the quay: “It is quiet.”',
    'Mira Halden',
  ],
  [
    'a verb that no table has, in German',
    '„Wir bleiben“, sagte Jan Ostermoor. „Das ist ein Fehler“, murrte ihr Kollege Jan Brück.',
    'Jan Ostermoor | Jan Brück',
    'de',
  ],
  [
    'Polish: a verb before the colon',
    'Anna Nowak powiedziała: „Zostajemy tutaj, bo to nasz dom.”',
    'Anna Nowak',
    'pl',
  ],
  ['Dutch: a verb behind the marks', '“We blijven hier”, zei Anna de Vries.', 'Anna de Vries', 'nl'],
  ['Finnish: a verb behind the marks', '“Jäämme tänne”, sanoi Aino Lahti.', 'Aino Lahti', 'fi'],
  [
    'Portuguese: whom it was said to',
    '“Ficamos aqui”, disse a prefeita Elena Varela à Folha.',
    'Elena Varela',
    'pt',
  ],
  ['Swedish: enligt and a verb', 'Enligt Karin Lund är muren ”en gåva till hamnen”.', 'Karin Lund', 'sv'],
  [
    'Japanese: a sentence behind another',
    '市長の田中花子氏は「ここに残る」と述べた。組合は声明を「ワニの涙」と批判した。',
    '市長の田中花子氏 | 組合',
    'ja',
  ],
  [
    'a family name with small words, and its bearer',
    'Ursula von der Leyen met the council. “We will act,” von der Leyen said.',
    'Ursula von der Leyen',
  ],
  ['a family name with a small word alone', '“We stay,” said van Dijk.', 'van Dijk'],
  [
    'Arabic: a form of address',
    'وقال السيد سامي الحداد: "نحن باقون هنا ولن نرحل".',
    'سامي الحداد [السيد]',
    'ar',
  ],
  [
    'German: an office in one word with another',
    '„Wir bleiben hier“, sagte Vorstandssprecherin Jana Brückner.',
    'Jana Brückner [Vorstandssprecherin]',
    'de',
  ],
  [
    'Russian: of what somebody is the head',
    '«Книги не любят спешки», — отметил мэр Северогорска Пётр Громов.',
    'Пётр Громов [мэр Северогорска]',
    'ru',
  ],
  ['Chinese: where somebody speaks', '王明在接受采访时表示：“这堵墙是我们的家。”', '王明', 'zh'],
  [
    'Persian: on what occasion',
    'مهتاب رستگار، رئیس کتابخانه، در آیین بازگشایی گفت: «این ساختمان هیچ‌گاه خالی نبود.»',
    'مهتاب رستگار',
    'fa',
  ],
  [
    'German: behind a comma a verb has its subject behind it',
    'Die Festnahme habe „alle Regeln“ verletzt, sagte der Gesandte Jan Brück.',
    'Jan Brück',
    'de',
  ],
  [
    'Russian: what is told in a clause of its own speaks for nobody',
    'Работы начнутся осенью, сообщил городской совет.¶«Люди здесь достаточно носили вёдра.»',
    'nobody',
    'ru',
  ],
]
