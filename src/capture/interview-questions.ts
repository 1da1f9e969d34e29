import { primaryLanguage } from '../article/primary-language.ts'
import type { KnownLines, Run } from './model/find-run.ts'
import type { Page } from './model/page.ts'
import type { PageLine } from './model/page-line.ts'

/** Forms of "I", of "we", and those that address somebody, by language (BCP 47 primary subtags). */
const PERSONS: readonly (readonly [languages: string, i: string, we: string, you: string])[] = [
  ['en und', "I|I['’]m|I['’]ve|[Mm]y|[Mm]e|[Mm]yself", '[Ww]e|[Oo]ur|[Uu]s', '[Yy]ou|[Yy]our|[Yy]ours'],
  [
    'de',
    '[Ii]ch|[Mm]ich|[Mm]ir|[Mm]ein(?:e[nmrs]?)?',
    '[Ww]ir|[Uu]ns(?:er\\w{0,2})?',
    'Sie|Ihnen|Ihr(?:e[nmrs]?)?|[Dd]u|[Dd]ich|[Dd]ir|[Dd]ein(?:e[nmrs]?)?|[Ee]uch|[Ee]uer|[Ee]ure',
  ],
  [
    'fr',
    "[Jj]e|[Jj]['’]\\S+|[Mm]oi|[Mm]on|[Mm]es|m['’]\\S+",
    '[Nn]ous|[Nn]otre|[Nn]os',
    '[Vv]ous|[Vv]otre|[Vv]os|[Tt]u|[Tt]es',
  ],
  [
    'es ca gl',
    '[Yy]o|[Mm]e|[Mm]i|[Mm]is',
    '[Nn]osotr[oa]s|[Nn]os|[Nn]uestr[oa]s?',
    '[Uu]sted|[Uu]stedes|[Ss]u|[Ss]us|[Ll]e|[Tt]e|[Tt]u|[Tt]us',
  ],
  [
    'pt',
    '[Ee]u|[Mm]eu|[Mm]eus|[Mm]inha|[Mm]inhas|[Mm]e',
    '[Nn]ós|[Nn]oss[oa]s?|[Nn]os',
    '[Vv]ocês?|[Ss]eu|[Ss]ua|[Ll]he|[Tt]e|[Tt]eu|[Tt]ua',
  ],
  [
    'it',
    '[Ii]o|[Mm]io|[Mm]ia|[Mm]iei|[Mm]i',
    '[Nn]oi|[Nn]ostr[oaie]|[Cc]i',
    '[Ll]ei|[Ss]uo|[Ss]ua|[Tt]u|[Tt]i|[Tt]uo|[Tt]ua|[Vv]oi',
  ],
  [
    'nl',
    '[Ii]k|[Mm]ij|[Mm]ijn|[Mm]e',
    '[Ww]ij|[Ww]e|[Oo]ns|[Oo]nze',
    '[Uu]|[Uu]w|[Jj]e|[Jj]ij|[Jj]ouw|[Jj]ullie',
  ],
  ['sv', '[Jj]ag|[Mm]ig|[Mm]in|[Mm]itt', '[Vv]i|[Oo]ss|[Vv]år', '[Dd]u|[Dd]ig|[Dd]in|[Dd]itt|[Nn]i'],
  [
    'da nb no',
    '[Jj]eg|[Mm]eg|[Mm]ig|[Mm]in|[Mm]itt',
    '[Vv]i|[Oo]ss|[Oo]s|[Vv]år',
    '[Dd]u|[Dd]eg|[Dd]ig|[Dd]in|[Dd]itt|[Dd]e',
  ],
  [
    'fi',
    '[Mm]inä|[Mm]inun|[Mm]inua|[Mm]inulle|[Oo]len|[Oo]lin',
    '[Mm]e|[Mm]eidän',
    '[Ss]inä|[Ss]inun|[Tt]e|[Tt]eidän|[Oo]let',
  ],
  [
    'pl',
    '[Jj]a|[Mm]nie|[Mm]ój|[Mm]oja|[Mm]oje|[Jj]estem|\\p{L}+ł[ea]m',
    '[Mm]y|[Nn]as|[Nn]am|[Nn]asz\\p{L}*',
    '[Pp]an|[Pp]ani|[Pp]ana|[Pp]anu|[Cc]iebie|[Tt]wój',
  ],
  [
    'cs sk',
    '[Jj]á|[Jj]a|[Mm]ě|[Mm]i|[Mm]ůj|[Mm]oje|[Jj]sem|[Ss]om',
    '[Mm]y|[Nn]ás|[Nn]ám|[Nn]áš',
    '[Vv]y|[Vv]ás|[Vv]ám|[Vv]áš|[Jj]ste|[Ss]te',
  ],
  [
    'ru uk be bg',
    '[Яя]|[Мм]не|[Мм]ені|[Мм]еня|[Мм]ене|[Мм]о[йяеіё]|[Мм]оя',
    '[Мм]ы|[Мм]и|[Нн]ас|[Нн]ам|[Нн]аш\\p{L}*',
    '[Вв]ы|[Вв]и|[Вв]ас|[Вв]ам|[Вв]аш\\p{L}*|[Тт]ы|[Тт]ебя',
  ],
  [
    'tr',
    '[Bb]en|[Bb]ana|[Bb]enim|[Bb]ende|[Bb]eni|\\p{L}{2,}(?:[dt][ıiuü]m|yorum)',
    '[Bb]iz|[Bb]izim|[Bb]ize',
    '[Ss]iz|[Ss]izin|[Ss]izi|[Ss]ize|[Ss]en|[Ss]enin',
  ],
  ['hu', '[ÉEée]n|[Nn]ekem|[Ee]ngem|[Vv]agyok|[Vv]oltam', '[Mm]i|[Nn]ekünk', '[Öö]n|[Öö]nnek|[Tt]e|[Nn]eked'],
  ['ro', '[Ee]u|[Mm]eu|[Mm]ea|[Mm]i-|[Mm]ă|[Aa]m', '[Nn]oi|[Nn]ostru', '[Dd]umneavoastră|[Tt]u|[Vv]ă'],
  ['el', '[Εε]γώ|[Μμ]ου|[Μμ]ε', '[Εε]μείς|[Μμ]ας', '[Εε]σείς|[Σσ]ας|[Σσ]ου'],
  ['he', 'אני|שלי|לי|אותי|\\p{L}{2,}תי', 'אנחנו|שלנו|לנו', 'אתה|את|לך|שלך|אתם'],
  ['ar', 'أنا|لي|عندي|إنني|إني', 'نحن|لنا|لدينا', 'أنت|لك|أنتم|لديك|برأيك'],
  [
    'fa',
    'من|مرا|برایم|ن?می\\u200c\\p{L}+م|(?:کرد|بود|دار|هست|شد|گفت|رفت|دید|آمد|داد|ساخت)م',
    'ما',
    'شما|تو|تان',
  ],
  ['hi', 'मैं|मैंने|मुझे|मेरा|मेरी|मेरे', 'हम|हमने|हमारा|हमारी|हमारे', 'आप|आपको|आपने|आपका|आपकी|आपके'],
  ['vi', '[Tt]ôi|[Mm]ình', '[Cc]húng tôi', '[Aa]nh|[Cc]hị|[Ôô]ng|[Bb]à|[Bb]ạn'],
  ['id ms', '[Ss]aya|[Aa]ku', '[Kk]ami|[Kk]ita', '[Aa]nda|[Kk]amu|[Bb]apak|[Ii]bu'],
]
/** The same in scripts whose words no spaces part. */
const UNSPACED: readonly (readonly [languages: string, i: string, we: string, you: string])[] = [
  ['zh', '我', '我们|我們', '你|您'],
  ['ja', '私|僕|俺|自分', '私たち|我々', 'あなた|さんは'],
  ['ko', '나는|내가|저는|제가|나도|저도', '우리|저희', '당신|씨는|님은'],
  ['th', 'ผม|ฉัน|ดิฉัน', 'เรา', 'คุณ'],
]

interface Persons {
  readonly i: RegExp
  readonly we: RegExp
  readonly you: RegExp
}

const word = (forms: string) => new RegExp(`(?<![\\p{L}\\p{M}])(?:${forms})(?![\\p{L}\\p{M}])`, 'u')
const part = (forms: string) => new RegExp(forms, 'u')
const tableOf = (rows: typeof PERSONS, form: (forms: string) => RegExp) =>
  rows.flatMap(([languages, i, we, you]) =>
    languages.split(' ').map((one) => [one, { i: form(i), we: form(we), you: form(you) }] as const),
  )
const BY_LANGUAGE: ReadonlyMap<string, Persons> = new Map([
  ...tableOf(PERSONS, word),
  ...tableOf(UNSPACED, part),
])

/** What others say within an answer, and who speaks there is nobody of the interview. */
const QUOTED = /[“„«"][^“”„«»"]{0,400}[”“»"]/gu
const ASKS = /^[^"“”„«»—–-].*[?？؟;]$/u
/** A question of an interview is no longer, in words; titles of an explainer are short ones. */
const LONGEST = 90
/** So many questions make an interview, if this share of them and their answers are between persons. */
const FEWEST = 3
const SHARE = { personal: 0.6, sure: 0.9, addressed: 0.3 }
/** Languages that address nobody without a pronoun; in others the verb alone can. */
const WITH_PRONOUNS = new Set(['en', 'und', 'de', 'fr', 'nl', 'sv', 'da', 'nb', 'no'])
/** So many lines of an answer are looked at. */
const ANSWER_LINES = 6

/**
 * The questions of an interview that does not say who speaks, by their place among the page's lines: each right above an
 * answer, where most answers are given in the first person.
 */
export function interviewQuestions(
  { lines }: Page,
  run: Run,
  { dialogue }: KnownLines,
  language: string,
): Set<number> {
  const primary = primaryLanguage(language)
  const persons = BY_LANGUAGE.get(primary)
  if (persons === undefined) return new Set()
  const isAsked = (at: number) => !dialogue.has(at) && asks(lines[at]) && answers(lines[at + 1])
  const found: number[] = []
  for (let at = run.first; at < run.last; at++) if (isAsked(at)) found.push(at)
  const exchanges = found.map((at, i): Exchange => {
    const end = Math.min(found[i + 1] ?? run.last + 1, at + 1 + ANSWER_LINES)
    const answer = lines.slice(at + 1, end).map(({ text }) => text)
    return { question: lines[at]?.text ?? '', answer: answer.join(' ') }
  })
  const share = (holds: (exchange: Exchange) => boolean) => exchanges.filter(holds).length / exchanges.length
  if (found.length < FEWEST) return new Set()
  const personal = share((one) => isPersonal(one, persons))
  const addressed = WITH_PRONOUNS.has(primary) ? share((one) => isAddressed(one, persons)) : 1
  const isInterview =
    (personal >= SHARE.personal && addressed >= SHARE.addressed) || (personal >= SHARE.sure && addressed > 0)
  return new Set(isInterview ? found : [])
}

/** A question, and the beginning of what answers it. */
interface Exchange {
  readonly question: string
  readonly answer: string
}

/** An answer that is a quotation. */
const SPEECH = /^["“„«‘“「].*["”“»’」][.,]?$/u

const isAddressed = ({ question, answer }: Exchange, { you }: Persons): boolean =>
  you.test(question) || SPEECH.test(answer)

function isPersonal(exchange: Exchange, persons: Persons): boolean {
  const own = exchange.answer.replace(QUOTED, ' ')
  return (
    SPEECH.test(exchange.answer) ||
    persons.i.test(own) ||
    (persons.we.test(own) && isAddressed(exchange, persons))
  )
}

const asks = (line: PageLine | undefined): boolean =>
  line !== undefined && line.words <= LONGEST && line.phrase === null && ASKS.test(line.text.trim())

const answers = (line: PageLine | undefined): boolean => line?.stops === true && !ASKS.test(line.text.trim())
