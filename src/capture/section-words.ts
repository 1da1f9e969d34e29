import { residuePhrase } from './residue-phrases.ts'
import { LANGUAGES, namesIn, PAPERS } from './site-words.ts'

/** What sites call all of their news, which stands first in a breadcrumb and last in a name: "News World", "World News". */
const NEWS = new Set(
  'news nachrichten actualité actualités actu noticias notizie notícias nieuws nyheter haberler haber wiadomości новости uutiset'.split(
    ' ',
  ),
)

/** Names that sections have on news sites, in the languages of captures: of one word, and of two. */
const NAMES = new Set([
  ...[
    'world politics business economy money finance markets sport sports football cricket culture lifestyle entertainment technology tech science health environment climate education travel food opinion local national international europe africa asia americas society life crime security military defence defense energy transport law media music film books arts weather royals celebrity gaming analysis features style fashion housing religion history space community obituaries letters columnists',
    'feuilleton reportage politik wirtschaft fußball kultur panorama gesellschaft wissen wissenschaft gesundheit digital reise lokales regional welt europa deutschland ausland inland meinung leben technik medien sicherheit netzpolitik justiz kriminalität bildung familie geschichte karriere immobilien verkehr energie stars auto mobil',
    'monde politique économie culture société planète santé sciences france afrique débats opinions justice médias éducation histoire environnement numérique énergie',
    'mundo política economía deportes cultura sociedad internacional ciencia salud tecnología opinión españa nacional sucesos educación tribunales gente medios ciudades',
    'mondo politica economia cronaca esteri salute scienza tecnologia società ambiente scuola giustizia cinema musica',
    'cotidiano esporte esportes desporto sociedade brasil ciência saúde',
    'buitenland binnenland politiek economie cultuur wetenschap',
    'inrikes utrikes ekonomi kultur nöje världen utenriks innenriks økonomi udland indland',
    'gündem dünya ekonomi spor siyaset kültür magazin sağlık teknoloji yaşam eğitim',
    'świat kraj polityka gospodarka kultura nauka zdrowie',
    'мир политика экономика спорт культура общество наука технологии',
    'ulkomaat kotimaa talous urheilu kulttuuri',
    'domácí zahraničí zahraniční krimi ekonomika region regiony společnost',
    'belföld külföld gazdaság kultúra életmód vélemény környezet tudomány egészség',
    'actualitate politică economie externe cultură sănătate educație opinii',
    'κοινωνία πολιτική οικονομία διεθνή πολιτισμός αθλητισμός απόψεις υγεία περιβάλλον',
    'nasional ekonomi olahraga internasional kesehatan',
    'habari kitaifa kimataifa michezo biashara siasa burudani makala afya',
    'חדשות כלכלה ספורט תרבות בריאות פוליטיקה דעות חברה',
    'राज्य राजनीति खेल मनोरंजन व्यापार देश दुनिया शिक्षा',
    'বাংলাদেশ রাজনীতি অপরাধ বিশ্ব বাণিজ্য মতামত খেলা বিনোদন জীবনযাপন',
    'پاکستان دنیا کھیل صحت سائنس تجارت',
    'การเมือง เศรษฐกิจ กีฬา บันเทิง ต่างประเทศ ภูมิภาค',
    'مقالات اقتصاد محليات منوعات',
    '地方 國際 財經 體育 娛樂 生活 国内 国际 金融 社会',
  ].flatMap((words) => words.split(' ')),
  ...namesIn(
    'thời sự | thế giới | kinh doanh | giải trí | thể thao | pháp luật | giáo dục | sức khỏe | đời sống | du lịch | khoa học | công nghệ | faits divers | real estate | human rights | middle east | latin america | north america | medio ambiente | medio oriente | meio ambiente | محیط زیست | شرق الأوسط',
  ),
])

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
/** What pages say above a headline of how its article is told, and not of its section. */
const KICKERS =
  /^(?:exclusive|live|breaking(?: news)?|just in|newsticker|liveticker|exklusiv|eilmeldung|exclusif|en direct|exclusiv[oa]|en vivo|ao vivo|esclusiva|in diretta|exclusief|direkt|na żywo|эксклюзив|خبر فوری|عاجل|独家|速報|단독|[[【［][^\]】］]{1,20}[\]】］])$/iu

/** Whether a line above a headline tells how its article is told: "Exclusive", "Live". */
export const tellsManner = (text: string): boolean => KICKERS.test(text.trim())

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

/** Whether a text is what sites call all of their news. */
export const isNews = (text: string): boolean => NEWS.has(text.trim().toLowerCase())

/** Whether a name ends as that of all news does: "Business news". */
export const repeatsNews = (name: string): boolean =>
  name.includes(' ') && isNews(name.split(' ').at(-1) ?? '')

/** Whether a name is that of a section's news: "Business news", "U.S. News", and not a site's, as "Calder News" is. */
export function isNewsOf(name: string): boolean {
  const section = name.slice(0, name.lastIndexOf(' '))
  return repeatsNews(name) && (isUsualName(section) || SHORT_NAMES.has(section.replaceAll('.', '')))
}

/** Whether a text can only be a section's name: a usual one, or one of two things. */
export const isSectionName = (text: string): boolean =>
  isUsualName(text) || (JOINED.test(text) && !PERSONS.test(text.trim()))

/** Signs that no section's name has: what a page writes around its buttons, labels and facts. */
const NO_NAME = /[:：{}[\]<>←→↑↓•●…*=_@°]/u
/** Short names in capitals; others of one or two letters are languages and buttons. */
const SHORT_NAMES = new Set('US UK EU UN TV IT AI'.split(' '))

/** What leads to the articles before and behind this one. */
const TURNS =
  /^(?:previous|prev|next|vorige[rs]?|vorherige[rs]?|nächste[rs]?|précédente?|suivante?|anterior|siguiente|próxim[oa]|precedente|successiv[oa]|volgende|föregående|nästa|forrige|neste|næste|poprzedni|następny|предыдущая|следующая|назад|вперед|قبلی|بعدی|السابق|التالي|上一篇|下一篇|前へ|次へ)$/iu

/** Whether a text could be the name of a section at all. */
export function couldName(text: string): boolean {
  const name = text.trim()
  if (name.split(/[«»‹›\s]+/u).every((word) => word === '' || TURNS.test(word))) return false
  return !NO_NAME.test(name) && (!/^\p{Lu}{1,2}$/u.test(name) || SHORT_NAMES.has(name))
}

/** Whether the names above a headline are such as sections have: one is usual, or says two things in one. */
export const areSections = (names: readonly string[]): boolean =>
  names.some((name) => isSectionName(name) || isNews(name) || isNewsOf(name))

/** Whether several names, beside that of all news, are such as sections have that stand beside each other. */
export const areBeside = (names: readonly string[]): boolean =>
  names.filter((name) => isUsualName(name)).length > 1

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
const isEdition = (text: string): boolean => EDITIONS.has(text.trim().toLowerCase())

/** Whether a text leads to a paper of the site or to another edition of it. */
export const isOfSite = (name: string): boolean => isPaper(name) || isEdition(name)

/** A section that has a button's name. */
const COMMENT = /^comment(?:ary)?$/iu

/** A name that ends with a number, as those of stations do: "News24". */
const NUMBERED = /^\p{L}{2,}\d{1,2}$/u

/** Whether a name out of a line with separators is no button, date or place with its weather. */
export const couldBeSection = (name: string): boolean =>
  (!/\p{N}/u.test(name) || NUMBERED.test(name)) && isNoButton(name)

/** Whether a name out of a line that is sure to be a breadcrumb, years and numbers among its names, is no button. */
export function isNoButton(name: string): boolean {
  if (!couldName(name)) return false
  return (
    isUsualName(name) ||
    COMMENT.test(name) ||
    isOfSite(name) ||
    (residuePhrase(name)?.kind ?? 'related') === 'related'
  )
}
