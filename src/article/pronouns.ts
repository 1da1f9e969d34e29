import { primaryLanguage } from './primary-language.ts'

const KINDS = ['he', 'she', 'he or she', 'they', 'it', 'i or you', 'who', 'somebody'] as const

/** What a pronoun stands for, as far as its form tells. */
export type PronounKind = (typeof KINDS)[number]

export type Pronouns = ReadonlyMap<string, PronounKind>

/** Pronouns that can be a subject, in lower case; the languages (BCP 47 primary subtags) stand before them. */
const ROWS: readonly (readonly [languages: string, forms: Readonly<Partial<Record<PronounKind, string>>>])[] =
  [
    [
      'en und',
      {
        he: 'he',
        she: 'she',
        they: 'they',
        it: 'it',
        'i or you': 'i we you',
        who: 'who',
        somebody: 'another others everyone everybody nobody somebody someone',
      },
    ],
    [
      'fr',
      {
        he: 'il',
        she: 'elle',
        they: 'ils elles',
        'i or you': 'je nous vous on',
        who: 'qui',
        somebody: 'celui-ci celle-ci',
      },
    ],
    [
      'es ca gl',
      {
        he: 'él éste',
        she: 'ella ésta',
        they: 'ellos ellas',
        'i or you': 'yo nosotros usted',
        who: 'quien quienes',
        somebody: 'nadie alguien',
      },
    ],
    [
      'de',
      {
        he: 'er',
        she: 'sie',
        it: 'es',
        'i or you': 'ich wir man',
        who: 'wer',
        somebody: 'niemand jemand jeder jede',
      },
    ],
    [
      'nl af',
      {
        he: 'hij',
        she: 'zij ze',
        'i or you': 'ik wij we men',
        who: 'wie',
        somebody: 'niemand iemand iedereen',
      },
    ],
    [
      'it pt ro',
      { he: 'lui egli ele el', she: 'lei ella ela ea', they: 'loro eles elas', 'i or you': 'eu noi' },
    ],
    [
      'ru uk bg',
      {
        he: 'он він',
        she: 'она вона',
        they: 'они вони',
        'i or you': 'я мы вы ми ви',
        who: 'кто который которая которые',
      },
    ],
    [
      'pl cs sk',
      {
        he: 'on',
        she: 'ona',
        they: 'oni one ony',
        'i or you': 'ja my já',
        who: 'kto który która kdo který která ktorý ktorá',
      },
    ],
    [
      'no nb nn sv da',
      {
        he: 'han',
        she: 'hun hon',
        they: 'de',
        'i or you': 'jeg jag vi du dere ni i man',
        who: 'hvem vem',
        somebody: 'den',
      },
    ],
    ['fa', { 'he or she': 'او وی', they: 'آنها آن‌ها ایشان', 'i or you': 'من ما' }],
    ['ar', { he: 'هو', she: 'هي', they: 'هم', 'i or you': 'أنا نحن' }],
    ['zh', { he: '他', she: '她', they: '他们 她们 他們 她們', 'i or you': '我 我们 我們' }],
    ['id ms', { 'he or she': 'dia ia beliau', they: 'mereka', 'i or you': 'saya kami kita' }],
  ]

const NONE: Pronouns = new Map()

const BY_LANGUAGE: ReadonlyMap<string, Pronouns> = new Map(
  ROWS.flatMap(([languages, forms]) => {
    const pronouns = new Map(
      KINDS.flatMap((kind) => forms[kind]?.split(' ').map((form) => [form, kind] as const) ?? []),
    )
    return languages.split(' ').map((language) => [language, pronouns] as const)
  }),
)

/** The pronouns of a language (BCP 47), each with what it stands for; none of a language that has no row. */
export const pronounsOf = (language: string): Pronouns => BY_LANGUAGE.get(primaryLanguage(language)) ?? NONE

/** A pronoun without the hyphen that ties it to its verb: "dit-il", "a-t-elle"; any other word as it is. */
export const untied = (word: string): string => word.replace(/^-(?:t-)?/, '')

/** Whether what somebody is called in a text of a language (BCP 47) is a pronoun, which names nobody outside its sentence. */
export const isPronoun = (mention: string, language: string): boolean =>
  pronounsOf(language).has(untied(mention.toLowerCase()))
