/** What sites call their home page, in many languages. */
const NAMES =
  'home(?:page)?|start(?:seite|side|sida)?|front page|news home|accueil|inicio|portada|página inicial|início|главная|головна|галоўная|начало|почетна|naslovna|početna|ana ?sayfa|αρχικ[ήη]|acasă|prima pagină|domů|úvod|domov|kezdőlap|címlap|nyitólap|strona główna|etusivu|hjem|forside|hem|trang chủ|beranda|mwanzo|صفحه اصلی|صفحه نخست|خانه|الرئيسية|صفحہ اول|דף הבית|עמוד הבית|होम|প্রচ্ছদ|মূলপাতা|หน้าแรก|首页|首頁|主页|ホーム|トップ|홈'
const HOME = new RegExp(`^(?:${NAMES})$`, 'iu')
const FROM_HOME = new RegExp(`^(?:${NAMES})`, 'iu')
/** What introduces a breadcrumb in some languages. */
const HERE =
  /^(?:you are here|you’re here|du befindest dich hier|sie (?:sind|befinden sich) hier|vous êtes ici|est[áa]s? (?:em|en|aquí)|jesteś tutaj|je bent hier|du er her|du är här|sei (?:qui|in)|ti trovi (?:qui|in)|aktuelle seite|buradasınız|вы здесь|شما اینجا هستید|أنت هنا)\s*:?\s*/iu

/** Whether a text is the name of a site's home page. */
export const isHome = (text: string): boolean => HOME.test(text.trim())

/** A breadcrumb without the words that introduce it: "You are here: Home > World". */
export const withoutHere = (text: string): string => text.replace(HERE, '')

/** The home page's name with which a line of several names begins, by spaces or only by capitals parted from the next; null where it does not. */
export function homeAtStart(text: string): string | null {
  const home = FROM_HOME.exec(text)?.[0]
  if (home === undefined) return null
  const next = text.charAt(home.length)
  const isSeam = /\p{Lu}/u.test(next) ? /\p{Ll}$/u.test(home) : /\p{Lo}/u.test(next) && /^\p{Lu}/u.test(home)
  return next === ' ' || isSeam ? home : null
}
