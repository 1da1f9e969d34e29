/** What sites call their home page, in many languages. */
const NAMES =
  'home(?:page)?|start(?:seite|side|sida)?|front ?page|news home|accueil|inicio|portada|página inicial|início|главная|головна|галоўная|начало|почетна|naslovna|početna|ana ?sayfa|αρχικ[ήη]|acasă|prima pagină|domů|úvod|domov|kezdőlap|címlap|nyitólap|strona główna|etusivu|hjem|forside|hem|ballina|trang chủ|beranda|mwanzo|صفحه اصلی|صفحه نخست|خانه|الرئيسية|صفحہ اول|דף הבית|עמוד הבית|होम|প্রচ্ছদ|মূলপাতা|หน้าแรก|首页|首頁|主页|ホーム|トップ|홈'
const HOME = new RegExp(`^(?:${NAMES})$`, 'iu')
const FROM_HOME = new RegExp(`^(?:${NAMES})`, 'iu')
/** What introduces a breadcrumb in some languages. */
const HERE =
  /^(?:you are here|you’re here|du befindest dich hier|sie (?:sind|befinden sich) hier|vous êtes ici|est[áa]s? (?:em|en|aquí)|jesteś tutaj|je bent hier|du er her|du är här|sei (?:qui|in)|ti trovi (?:qui|in)|aktuelle seite|standort(?=\s*:)|buradasınız|вы здесь|شما اینجا هستید|أنت هنا)(?![\p{L}\p{M}])\s*:?\s*/iu

/** The words that introduce a breadcrumb at a line's start, with their colon; '' where none stand there. */
function introduction(text: string): string {
  const here = HERE.exec(text)?.[0] ?? ''
  return /:\s*$/u.test(here) ? here.trimEnd() : ''
}

/** Whether a line says, with a colon, that a breadcrumb follows. */
export const saysHere = (text: string): boolean => introduction(text) !== ''

/** Whether a text is the name of a site's home page. */
export const isHome = (text: string): boolean => HOME.test(text.trim())

/** Whether a line only introduces the breadcrumb below it. */
export const introducesPath = (text: string): boolean => text !== '' && withoutHere(text) === ''

/** Whether a line is what a breadcrumb with a name on each line begins with: the home page's name, or an introduction. */
export const startsPath = (text: string): boolean => isHome(text) || introducesPath(text)

/** A breadcrumb without the words that introduce it: "You are here: Home > World". */
export const withoutHere = (text: string): string => text.replace(HERE, '')

/** With what a line of several names begins that leads to a page: what introduces a breadcrumb, the home page's name, by spaces or only by capitals parted from the next, or both; null where it begins with neither. */
export function homeAtStart(text: string): string | null {
  const here = HERE.exec(text)?.[0] ?? ''
  const home = FROM_HOME.exec(text.slice(here.length))?.[0]
  return home !== undefined && isParted(home, text.charAt(here.length + home.length))
    ? here + home
    : introduction(text) || null
}

/** Whether a home page's name ends before a character. */
function isParted(home: string, next: string): boolean {
  if (/\p{Lu}/u.test(next)) return /\p{Ll}$/u.test(home)
  return next === ' ' || (/\p{Lo}/u.test(next) && /^\p{Lu}/u.test(home))
}
