import { primaryLanguage } from '../article/primary-language.ts'

/** Forms of "I", and those that address somebody, by language (BCP 47 primary subtags); whole words. */
const WORDS: readonly (readonly [languages: string, i: string, you: string])[] = [
  ['en und', "I|I['’]m|I['’]ve|[Mm]y|[Mm]e|[Mm]yself", '[Yy]ou|[Yy]our|[Yy]ours'],
  [
    'de',
    '[Ii]ch|[Mm]ich|[Mm]ir|[Mm]ein(?:e[nmrs]?)?',
    'Sie|Ihnen|Ihr(?:e[nmrs]?)?|[Dd]u|[Dd]ich|[Dd]ir|[Dd]ein(?:e[nmrs]?)?|[Ee]uch|[Ee]uer|[Ee]ure',
  ],
  ['fr', "[Jj]e|[Jj]['’]\\S+|[Mm]oi|[Mm]on|[Mm]es|m['’]\\S+", '[Vv]ous|[Vv]otre|[Vv]os|[Tt]u|[Tt]es'],
  ['es', '[Yy]o|[Mm]e|[Mm]i|[Mm]is', '[Uu]sted|[Uu]stedes|[Ss]u|[Ss]us|[Ll]e|[Tt]e|[Tt]u|[Tt]us'],
  [
    'pt',
    '[Ee]u|[Mm]eu|[Mm]eus|[Mm]inha|[Mm]inhas|[Mm]e',
    '[Vv]ocês?|[Ss]eu|[Ss]ua|[Ll]he|[Tt]e|[Tt]eu|[Tt]ua',
  ],
  ['it', '[Ii]o|[Mm]io|[Mm]ia|[Mm]iei|[Mm]i', '[Ll]ei|[Ss]uo|[Ss]ua|[Tt]u|[Tt]i|[Tt]uo|[Tt]ua|[Vv]oi'],
  ['nl', '[Ii]k|[Mm]ij|[Mm]ijn|[Mm]e', '[Uu]|[Uu]w|[Jj]e|[Jj]ij|[Jj]ouw|[Jj]ullie'],
  ['sv', '[Jj]ag|[Mm]ig|[Mm]in|[Mm]itt', '[Dd]u|[Dd]ig|[Dd]in|[Dd]itt|[Nn]i'],
  ['da nb no', '[Jj]eg|[Mm]eg|[Mm]ig|[Mm]in|[Mm]itt', '[Dd]u|[Dd]eg|[Dd]ig|[Dd]in|[Dd]itt|[Dd]e'],
  ['fi', '[Mm]inä|[Mm]inun|[Mm]inua|[Mm]inulle|[Oo]len|[Oo]lin', '[Ss]inä|[Ss]inun|[Tt]e|[Tt]eidän|[Oo]let'],
  [
    'pl',
    '[Jj]a|[Mm]nie|[Mm]ój|[Mm]oja|[Mm]oje|[Jj]estem',
    '[Pp]an|[Pp]ani|[Pp]ana|[Pp]anu|[Cc]iebie|[Tt]wój',
  ],
  [
    'cs sk',
    '[Jj]á|[Jj]a|[Mm]ě|[Mm]i|[Mm]ůj|[Mm]oje|[Jj]sem|[Ss]om',
    '[Vv]y|[Vv]ás|[Vv]ám|[Vv]áš|[Jj]ste|[Ss]te',
  ],
  [
    'ru uk be bg',
    '[Яя]|[Мм]не|[Мм]ені|[Мм]еня|[Мм]ене|[Мм]о[йяеіё]|[Мм]оя',
    '[Вв]ы|[Вв]и|[Вв]ас|[Вв]ам|[Вв]аш\\p{L}*|[Тт]ы|[Тт]ебя',
  ],
  [
    'tr',
    '[Bb]en|[Bb]ana|[Bb]enim|[Bb]ende|[Bb]eni|\\p{L}{2,}yorum',
    '[Ss]iz|[Ss]izin|[Ss]izi|[Ss]ize|[Ss]en|[Ss]enin',
  ],
  ['hu', '[ÉEée]n|[Nn]ekem|[Ee]ngem|[Vv]agyok|[Vv]oltam', '[Öö]n|[Öö]nnek|[Tt]e|[Nn]eked'],
  ['ro', '[Ee]u|[Mm]eu|[Mm]ea|[Mm]ă|[Aa]m', '[Dd]umneavoastră|[Tt]u|[Vv]ă'],
  ['el', '[Εε]γώ|[Μμ]ου|[Ήή]μουν|[Εε]ίμαι', '[Εε]σείς|[Σσ]ας|[Σσ]ου'],
  [
    'he',
    'אני|שלי|אותי|הייתי|התחלתי|חשבתי|ידעתי|רציתי|עשיתי|ראיתי|אמרתי|גדלתי|הגעתי|למדתי',
    'אתה|את|לך|שלך|אתם|הגעת|עשית|התחלת|היית|תיקנת|חשבת',
  ],
  ['ar', 'أنا|لي|عندي|إنني|إني', 'أنت|لك|أنتم|لديك|برأيك'],
  ['fa', 'من|مرا|برایم|ن?می\\u200c\\p{L}+م|(?:کرد|بود|دار|هست|شد|گفت|رفت|دید|آمد|داد|ساخت)م', 'شما|تو|تان'],
  ['hi', 'मैं|मैंने|मुझे|मेरा|मेरी|मेरे', 'आप|आपको|आपने|आपका|आपकी|आपके'],
  ['vi', '(?<![Cc]húng )[Tt]ôi', '[Aa]nh|[Cc]hị|[Ôô]ng|[Bb]à|[Bb]ạn'],
  ['id ms', '[Ss]aya|[Aa]ku', '[Aa]nda|[Kk]amu|[Bb]apak|[Ii]bu'],
  ['ko', '저는|제가|나는|내가|저도|나도|저희는', '당신은|당신의'],
]
/** The same in scripts whose words no spaces part. */
const PARTS: typeof WORDS = [
  ['zh', '(?<!自)我(?!国|國|们|們|军|方|市|省)', '你|您'],
  ['ja', '私(?!鉄|立|有|営|たち|学|塾|服|的)|僕|俺', 'あなた|さんは'],
  ['th', 'ผม|ฉัน|ดิฉัน', 'คุณ'],
]

/** Languages that address nobody without a pronoun. */
const WITH_PRONOUNS = new Set(['en', 'und', 'de', 'fr', 'nl', 'sv', 'da', 'nb', 'no'])

/** What shows that somebody speaks of themselves, and that somebody is addressed. */
export interface Persons {
  readonly i: RegExp
  readonly you: RegExp
  /** nobody is addressed without a form of "you"; in other languages the verb alone can */
  readonly pronouns: boolean
}

const word = (forms: string) => new RegExp(`(?<![\\p{L}\\p{M}])(?:${forms})(?![\\p{L}\\p{M}])`, 'u')
const tableOf = (rows: typeof WORDS, form: (forms: string) => RegExp) =>
  rows.flatMap(([languages, i, you]) =>
    languages
      .split(' ')
      .map((one) => [one, { i: form(i), you: form(you), pronouns: WITH_PRONOUNS.has(one) }] as const),
  )
const BY_LANGUAGE: ReadonlyMap<string, Persons> = new Map([
  ...tableOf(WORDS, word),
  ...tableOf(PARTS, (forms) => new RegExp(forms, 'u')),
])

/** The forms of a language; undefined for one whose forms are not known. */
export const personsOf = (language: string): Persons | undefined => BY_LANGUAGE.get(primaryLanguage(language))
