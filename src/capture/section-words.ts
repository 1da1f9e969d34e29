import { LANGUAGES, namesIn, PAPERS } from './site-words.ts'

/** What sites call all of their news, which stands first in a breadcrumb and last in a name: "News World", "World News". */
const NEWS = new Set(
  'news nachrichten actualité actualités actu noticias notizie notícias nieuws nyheter haberler haber wiadomości новости uutiset'.split(
    ' ',
  ),
)

/** Names of one word that sections have on news sites, in the languages of captures whose words spaces part. */
const NAMES = new Set(
  [
    'world politics business economy money finance markets sport sports football cricket culture lifestyle entertainment technology tech science health environment climate education travel food opinion local national international europe africa asia americas society',
    'politik wirtschaft fußball kultur panorama gesellschaft wissen wissenschaft gesundheit digital reise lokales regional welt europa deutschland ausland inland meinung leben technik',
    'monde politique économie culture société planète santé sciences france afrique débats opinions',
    'mundo política economía deportes cultura sociedad internacional ciencia salud tecnología opinión españa nacional',
    'mondo politica economia cronaca esteri salute scienza tecnologia',
    'esporte esportes desporto sociedade brasil ciência saúde',
    'buitenland binnenland politiek economie cultuur wetenschap',
    'inrikes utrikes ekonomi kultur nöje världen utenriks innenriks økonomi udland indland',
    'gündem dünya ekonomi spor siyaset kültür magazin sağlık teknoloji yaşam eğitim',
    'świat kraj polityka gospodarka kultura nauka zdrowie',
    'мир политика экономика спорт культура общество наука технологии',
    'ulkomaat kotimaa talous urheilu kulttuuri',
  ].flatMap((words) => words.split(' ')),
)

/** Names of sections that stand beside each other, and never in one another. */
const BESIDE = new Set(
  [
    'politics business sport sports culture entertainment science health opinion weather',
    'politik wirtschaft panorama gesundheit wissen kultur wetter',
    'politique économie culture santé sciences',
    'política economía deportes cultura sociedad opinión',
    'politica economia cronaca esteri salute',
    'esporte esportes desporto saúde',
    'politiek economie cultuur ekonomi kultur siyaset spor',
    'polityka gospodarka kultura zdrowie',
    'политика экономика спорт культура общество наука',
    'политика економіка культура суспільство новини публікації колонки спорт',
    'سیاست اقتصاد جامعه فرهنگ ورزش سیاسی اقتصادی اجتماعی فرهنگی ورزشی',
    'سياسة اقتصاد رياضة ثقافة مجتمع',
    '정치 경제 사회 전국 문화 스포츠 연예 국제 오피니언',
    '政治 経済 社会 国際 スポーツ 文化 时政 经济 财经 体育 文化 娱乐 社会',
  ].flatMap((words) => words.split(' ')),
)
/** What menus offer besides sections. */
const OFFERS =
  /^(?:live|listen(?: live)?|playlist|hourly news|podcasts?|videos?|vídeos|shop|latest|(?:program(?:me)? )?archives?|donate|subscribe|newsletters?|e-?paper|sign in|log in|español|français|english|deutsch|العربية|فارسی|підтримати|русский|türkçe)$/iu

/** Whether a text is the usual name of a section, and nothing else. */
export function isUsualName(text: string): boolean {
  const name = text.trim().toLowerCase()
  return NAMES.has(name) || BESIDE.has(name)
}

/** Names of two things in one: "Arts & Culture"; a dot between two words of katakana parts a name. */
const JOINED =
  /[\p{L}\p{M}]\s?[&＆]\s?\p{L}|[\p{Script=Han}\p{Script=Hiragana}]・[\p{Script=Han}\p{Script=Hiragana}]/u
/** Two names of two words each, as persons have them. */
const PERSONS = /^\S+ \S+ [&＆] \S+ \S+$/u

/** Whether a text can only be a section's name: a usual one, or one of two things. */
export const isSectionName = (text: string): boolean =>
  isUsualName(text) || (JOINED.test(text) && !PERSONS.test(text.trim()))

/** Whether names one below the other are a menu's: what no section is, or several that stand beside each other, and another. */
export function isMenu(names: readonly string[]): boolean {
  if (names.some((name) => OFFERS.test(name))) return true
  return names.length > 2 && names.filter((name) => BESIDE.has(name.toLowerCase())).length > 1
}

/** Words of a line as a section path, where each is the usual name of a section: "Culture", "Lifestyle"; else empty. */
export function usualNames(words: readonly string[]): string[] {
  const fits = words.every((word, i) => {
    const name = word.toLowerCase()
    return word !== name && (NAMES.has(name) || (i === 0 && NEWS.has(name)))
  })
  return fits && words.length > 1 && words.length <= 3 ? [...words] : []
}

/** Links to a site's own papers, which stand in its menus; those that could be a section's name elsewhere too. */
const SITE_PAPERS = new Set(
  namesIn(`${PAPERS} | privacy | terms | cookies | hilfe | legal | confidentialité | gizlilik | prywatność`),
)

/** Whether a line leads to a paper of the site itself, such as its imprint. */
export const isPaper = (text: string): boolean => SITE_PAPERS.has(text.trim().toLowerCase())

const EDITIONS = new Set(namesIn(LANGUAGES))

/** Whether a text is the name of a language, as links to other editions have it. */
export const isEdition = (text: string): boolean => EDITIONS.has(text.trim().toLowerCase())
