import type { QuotationCase } from './case.ts'

export const DASHES: readonly QuotationCase[] = [
  ['Norwegian: a dash, a verb, a speaker', '– Vi blir her, sier Mira Halden.', 'Mira Halden', 'no'],
  [
    'Swedish: two sentences, and a role',
    '– Vi stannar. Båten går i morgon, säger borgmästare Mira Halden.',
    'Mira Halden [borgmästare]',
    'sv',
  ],
  ['Danish: behind an exclamation mark', '– Vi bliver her! råbte Jon Arrel.', 'Jon Arrel', 'da'],
  [
    'Norwegian: a block that is all speech goes on',
    '– Vi blir her, sier Mira Halden.¶– Båten går i morgen uansett vær.',
    'Mira Halden | Mira Halden (carried)',
    'no',
  ],
  [
    'Norwegian: narration between them says nothing',
    '– Vi blir her, sier Mira Halden.¶Havnekontoret skrev at båten går.¶– Båten er klar, sier Jon Arrel.',
    'Mira Halden | Jon Arrel',
    'no',
  ],
  ['Russian: a dash on both sides', '— Мы остаёмся, — сказал Ион Аррел.', 'Ион Аррел', 'ru'],
  [
    'Russian: speech goes on behind the speaker',
    '— Мы остаёмся, — сказал Ион Аррел. — Паром отходит завтра.',
    'Ион Аррел | Ион Аррел (carried)',
    'ru',
  ],
  [
    'Russian: a dash within what is said',
    '— Паром — это наша жизнь, — сказала Мира Халден.',
    'Мира Халден',
    'ru',
  ],
  [
    'Spanish: dashes close to the words',
    '—Nos quedamos aquí —dijo Teresa Olmo—. El barco sale mañana.',
    'Teresa Olmo | Teresa Olmo',
    'es',
  ],
  [
    'French: a dash and an inverted verb',
    '— Nous restons ici, a déclaré Odile Varenne.',
    'Odile Varenne',
    'fr',
  ],
  ['dashes of which none says who speaks are a list', '– To båter gikk tapt.¶– En bil ble funnet.', '', 'no'],
  ['an English aside', '— Mira Halden said the boats were ready.', '', 'en'],
  [
    'a verb that no table has',
    '– Vi blir, sier Mira Halden.¶– Jeg er ikke enig, innvender Per Haugen.',
    'Mira Halden | Per Haugen',
    'no',
  ],
  [
    'Russian: a comma and an inner verb',
    '— Порт — дом, и он, говорят, не закроется, — сказал Иван Тарнов.',
    'Иван Тарнов',
    'ru',
  ],
  ['an inner verb', '– Da jeg kom hjem, sa mor at huset var borte, forteller Jon Arrel.', 'Jon Arrel', 'no'],
  [
    'a list below a colon, where others speak',
    '– Vi tror på dette, sier Kari Nesset.¶Kommunen vil blant annet:¶– Bygge ny skole¶– Rive gamlebrua',
    'Kari Nesset',
    'no',
  ],
  [
    'dashes in what is told',
    '– Vi blir, sier Mira Halden. Hun sto på kaia i går – i regn og vind – og så på båtene.',
    'Mira Halden',
    'no',
  ],
  [
    'Russian: who speaks stands within the marks',
    '«Порт закроют, — сказал Иван Лебедев. — Это решено».',
    'Иван Лебедев | Иван Лебедев (carried)',
    'ru',
  ],
  [
    'French: a dash within marks parts nothing',
    '« Le port – dit-on – reste à nous », a déclaré Odile Varenne.',
    'Odile Varenne',
    'fr',
  ],
]
