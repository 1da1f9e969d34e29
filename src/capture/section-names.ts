import { tidy } from '../article/tidy.ts'

const SEPARATOR = /\s+[/>·•→]\s+|\s*(?:[|»›＞]|>>)\s*|\s{3,}/u
const WIDE_GAP = /\s{2,}/u
const MARK = /[/／>|·•→»›＞]|\s(?:-|\\|::)\s/u
const HOME =
  /^(?:home(?:page)?|start(?:seite|side|sida)?|front page|news home|accueil|inicio|portada|página inicial|início|главная|головна|галоўная|начало|почетна|naslovna|početna|ana ?sayfa|αρχικ[ήη]|acasă|prima pagină|domů|úvod|domov|kezdőlap|címlap|nyitólap|strona główna|etusivu|hjem|forside|hem|trang chủ|beranda|mwanzo|صفحه اصلی|صفحه نخست|خانه|الرئيسية|صفحہ اول|דף הבית|עמוד הבית|होम|প্রচ্ছদ|মূলপাতা|หน้าแรก|首页|首頁|主页|ホーム|トップ|홈)$/iu
/** It parts three names or more; two are as well a title and a site's name. */
const RARE = /\s(?:\\|::)\s/u
const FEWEST_RARE = 3
/** It parts two names or more: "Home - Life in Port Calder" is a title. */
const DASH = /\s-\s/u
const FEWEST_DASHED = 2
/** What parts names behind the home page's, and elsewhere within names: "Home/World/Asia", "Home - World". */
const FROM_HOME = [/\s*[/／>]\s*/u, DASH, RARE]
/** What introduces a breadcrumb in some languages. */
const HERE =
  /^(?:you are here|you’re here|du befindest dich hier|sie (?:sind|befinden sich) hier|vous êtes ici|est[áa]s? (?:em|en|aquí)|jesteś tutaj|je bent hier|du er her|du är här|вы здесь|شما اینجا هستید|أنت هنا)\s*:?\s*/iu
/** Where one name ends and the next begins that a page shows beside each other and a copy runs together: "HomeNewsMarkets". */
const SEAM = /(?<=\p{Ll})(?=\p{Lu})/u
const MOST = 6

/** Whether a text is the name of a site's home page. */
export const isHome = (text: string): boolean => HOME.test(text.trim())

/** Whether a line is a path that begins at the home page. */
export function leadsFromHome(line: string): boolean {
  const text = line.trim().replace(HERE, '')
  const [first = '', ...others] = text.split(separatorOf(text))
  return others.length > 0 && isHome(first)
}

function separatorOf(text: string): RegExp {
  if (text.split(RARE).length >= FEWEST_RARE) return RARE
  if (SEPARATOR.test(text)) return SEPARATOR // with which a text of many spaces is split in linear time
  const partsPath = (separator: RegExp) => {
    const [home = '', ...names] = text.split(separator)
    if (separator === DASH && names.length < FEWEST_DASHED) return false
    return isHome(home) && names.every((name) => isShort(name, true) && !/[:：]/u.test(name))
  }
  return FROM_HOME.find(partsPath) ?? SEPARATOR
}

/** The section names of a breadcrumb on one line, home page left out; null where the line is none. The last may be the headline. */
export function sectionNames(line: string, headline = ''): string[] | null {
  const text = line.trim().replace(HERE, '')
  const marked = MARK.test(text)
  const runTogether = text.length < line.trim().length && !/\s/u.test(text) && !marked
  const parts = text.split(marked ? separatorOf(text) : runTogether ? SEAM : WIDE_GAP).map(tidy)
  const names = parts.filter((name) => name !== '' && !isHome(name) && !isCutOff(name, headline))
  const last = parts.length - 1
  const short = parts.every(
    (name, i) =>
      isShort(name, marked) ||
      (i === last && (isHome(parts[0] ?? '') || isSame(name, headline) || isCutOff(name, headline))),
  )
  const named = names.length > 0 && names.every((name) => /\p{L}/u.test(name))
  return parts.length >= 2 && parts.length <= MOST && short && named ? names : null
}

/** Whether a name is what is left of the headline where it was cut off. */
function isCutOff(name: string, headline: string): boolean {
  const kept = name.toLowerCase().replace(/\s?(?:…|\.{3})$/u, '')
  return kept !== '' && kept.length < name.length && tidy(headline).toLowerCase().startsWith(kept)
}

const isSame = (a: string, b: string) => a !== '' && a.toLowerCase() === tidy(b).toLowerCase()

/** Section names are short, the shorter where only white space parts them. */
function isShort(name: string, marked: boolean): boolean {
  return name.length <= 40 && name.split(' ').length <= (marked ? 5 : 3) && !/\d{3}/.test(name)
}
