import { tidy } from '../article/tidy.ts'
import { NEWS_AGENCY } from './agencies.ts'
import { measureProse } from './prose.ts'

/** A date, twice where a theme gives that of the update too, with its time: what a blog's byline begins with. */
const DAY =
  '(?:(?:posted|published|written|veröffentlicht|eingestellt|geschrieben|publié|publicado|pubblicato|geplaatst|stand|on|am|le|el|il|op|den|\\p{L}{2,9}(?:day|tag|di)|\\p{L}{2,3}\\.):?,? ){0,4}(?:\\d{1,2}(?:\\.|er|st|nd|rd|th)? ?(?:de )?\\p{L}{3,10}\\.?,?(?: de)? ?|\\p{L}{3,10}\\.? \\d{1,2}(?:st|nd|rd|th)?,? |\\d{1,2}[./-]\\d{1,2}[./-])(?:19|20)\\d\\d'
const TIME = '\\d{1,2}[:.h]\\d{2}(?: ?uhr| ?[ap]\\.?m\\.?)?(?: [A-Z]{2,4})?'
/** "Posted on 21 July 2019 by", and the like. */
const DATED = new RegExp(
  `^${DAY}(?:\\d.{6,24}(?:19|20)\\d\\d)?(?:[\\s,.|–-]{1,3}(?:(?:um|at|à) )?${TIME})?,?\\s(?:by|von|vom|par|por|di|door|av|af)\\s+(?=\\S)`,
  'iu',
)
/** What a blog's byline goes on with: its sections, and how many have commented. */
const BEHIND_DATED =
  /\s(?:(?:in|unter|under|dans)\s|\||\d|(?:[Nn]o|[Oo]ne|[Ll]eave an?) [Cc]omment|(?:[Ee]in|[Kk]eine?|[Ss]chreiben?(?: Sie)? einen) Kommentar).*$/u

/** What introduces the author, by language; the second part needs a colon, as its words stand in texts too. */
const INTRODUCTION =
  /^(?:(?:(?:words )?written |authored |reported |hosted |story |words |opinion |interview |review |recipe |guest essay |posted |published |(?:posted|published) on .{6,30}? )?by|interview|propos recueillis par|un article de|una entrevista de|rozmawiała?|беседовала?|oprac\.|gastbeitrag von|מאת|聞き手・|文[／・]|das gespräch führte|интервью|von|ein(?:e)? \S+ von|\S+ von(?= \p{Lu}\p{Ll}+ \p{Lu})|par|por|di|door|av|af|yazan|автор|текст|нویسنده|نویسنده|به قلم|كتب|بقلم|记者|文|取材・文|autor(?:in)?\/autor(?:in)?|dal nostro (?:inviato|corrispondente)|de notre (?:envoyée? spéciale?|correspondante?)|aus \p{Lu}\S+ berichtet|記者)\s*[:：/]?\s+(?=\S)|^(?:author|authors|autor(?:in|es)?|auteur|autore|interview|автор|интервью|نویسنده|گفت‌وگو|حوار|الكاتب|记者|作者|文|written by|เรื่อง|tekst|texto|testo|text|haber|लेखक|door|publisher|pewarta|penulis|reporter|取材・文|聞き手)\s*[:：]\s*|^(?:作者|文|撰文)\s?[｜|]\s*/iu
/** The same with a comma, before a capital letter or one of a script that has none. */
const BEFORE_COMMA =
  /^[,،]?(?:[Aa]uthor|[Aa]utor|[Аа]втор|نویسنده|लेखक|[Yy]azan|[Pp]enulis|[Tt]ác giả|مصنف|الكاتب)[,،]\s+(?=\p{Lu}|(?!\p{Script=Latin})\p{L})/u
/** What introduces the author at a text's start; '' where nothing does. */
export const introductionIn = (text: string): string =>
  (INTRODUCTION.exec(text) ?? BEFORE_COMMA.exec(text))?.[0] ?? ''
/** A text without what introduces the author; and without what follows the name where a date stood before it. */
export const withoutIntroduction = (text: string): string =>
  DATED.test(text)
    ? text.replace(DATED, '').replace(BEHIND_DATED, '')
    : text.slice(introductionIn(text).length)

/** Whether a line says no more than that names follow: "By", "Von". */
export function introducesNames(line: string): boolean {
  const said = `${tidy(line)} `
  return introductionIn(`${said}X`) === said
}

const isIntroduced = (text: string): boolean => introductionIn(text) !== '' || DATED.test(text)

/** Agencies and desks that stand alone in the byline's place. */
const AGENCY = new RegExp(`^(?:(?:staff|agencies|${NEWS_AGENCY})(?:[\\s,/&+|]+|$))+$`, 'iu')

const PARTICLE = '(?:de|del|van|von|der|den|da|dos|di|la|le|el|al|bin|ibn|ter|af|zu)'
const WORD = `\\p{Lu}[\\p{L}\\p{M}'’.-]*`
const PERSON = `${WORD}(?:\\s+(?:${PARTICLE}\\s+)*${WORD}){1,4}`
const NAME = new RegExp(`^${PERSON}$`, 'u')
const SPACELESS_NAME =
  /^(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2,8}(?:記者|特派員|编辑|记者)|\p{Script=Han}{1,4}[\s　]?\p{Script=Han}{1,4}|\p{Script=Hangul}{2,4})(?:\s?(?:記者|特派員|기자|记者).{0,10})?$/u
/** Two to four words in a script without capitals, perhaps with a place behind a dash. */
const UNCASED_NAME =
  /^(?!\p{Script=Latin})(?:\p{Lo}[\p{Lo}\p{M}\u200c]+ [-–—] )?\p{Lo}[\p{Lo}\p{M}\u200c]*(?: [\p{Lo}\p{M}\u200c]+){1,3}(?:(?: [-–—]|,) [\p{Lo}\p{M}\u200c ]{2,24})?$/u
/** What parts the names of several authors. */
const PARTED = /\s*(?:,|&|;|\||\/|\s(?:AND|UND|ET|and|und|et|y|e|en|og|och|и|و)\s)\s*/u

/** Where somebody writes from, behind the name: "in Kaldern". */
const FROM = /\s(?:in|at|from|aus|à|en|a|из)\s\p{Lu}.*$/u

/** An address, an account or a part in the work behind a name, and an agency that had one in it. */
const ASIDE = new RegExp(
  `\\s*(?:\\([^()]{0,120}\\)|@\\w+|\\S{1,64}@\\S{1,255}|\\s(?:avec|con|mit|with|und|and) (?:${NEWS_AGENCY})(?!\\p{L}))\\s*`,
  'giu',
)
/** What somebody is, and no name: "Travel Editor", "BBC News". */
const OFFICE =
  /(?<!\p{L})(?:editor|reporter|writer|correspondent|staff|news|press|bureau|desk|critic|columnist|producer|post|times|redakteur(?:in)?|redaktion|reporterin|rédaction|redacci[óo]n|agencias?|agenzia|team|online|magazine|guardian|merkezi)(?!\p{L})/iu
/** The office of who is named above it: "Senior Staff Writer". */
const ALONE_OFFICE =
  /^(?:\p{Lu}[\p{L}&-]* ){0,3}(?:Writer|Reporter|Editor|Correspondent|Columnist|Contributor|Producer|Journalist|Critic|Redakteur(?:in)?|Reporterin|Korrespondent(?:in)?|Autor(?:in)?)$/u

/** Whether a line is the office of a writer and nothing else. */
export const isOffice = (line: string): boolean => ALONE_OFFICE.test(line.trim())

const REPORTER = /\s?(?:기자|記者|特派員|记者)$/u
/** A name in a script without capitals, without the writer's title behind it. */
const isAloneName = (part: string) => SPACELESS_NAME.test(part) || UNCASED_NAME.test(part)

/** The authors that a byline names, each by the full name. */
export const authorsOf = (byline: string): string[] =>
  withoutIntroduction(byline)
    .split(PARTED)
    .map((part) => part.replace(ASIDE, '').replace(FROM, '').trim().replace(REPORTER, ''))
    .filter((part) => (NAME.test(part) && !OFFICE.test(part) && !AGENCY.test(part)) || isAloneName(part))

/** How what follows an introduction begins where no full name is found in it. */
const STARTS_AS_NAME = new RegExp(
  `^${WORD}(?:$|[\\s,|-]+(?:\\p{Lu}|${PARTICLE}\\s))|^(?!\\p{Script=Latin})\\p{L}`,
  'u',
)

const STARTS_WITH_NAME = new RegExp(`^${PERSON}(?=$|[\\s,|–—-])`, 'u')

const LONGEST = 120

/** A byline has fewer words than this, if it stops as a sentence does. */
const SENTENCE = 8

/** Whether a text is one that only begins as a byline does: "By Monday, Port Calder will have a second boat." */
function isSentence(text: string): boolean {
  const { words, stops } = measureProse(text)
  return stops && words >= SENTENCE && !/[:：]$/u.test(text)
}

/** Whether a line says that it is a byline: an introduction and a name, or an agency alone. */
export function introducedByline(line: string): boolean {
  const text = tidy(line)
  return text.length <= LONGEST && ['name', 'agency'].includes(saysByline(text))
}

/** What a line says of itself: an introduction and a name, an introduction only, an agency, or nothing. */
export function saysByline(line: string): 'name' | 'introduction' | 'within' | 'agency' | 'no' {
  const text = tidy(line)
  if (AGENCY.test(text)) return 'agency'
  if (isSentence(text)) return 'no'
  if (isIntroduced(text)) return STARTS_AS_NAME.test(withoutIntroduction(text)) ? 'name' : 'introduction'
  return segmentsOf(text)
    .slice(1)
    .some((part) => introductionIn(part) !== '')
    ? 'within'
    : 'no'
}

/** How far a line consists of persons' names. */
export function nameShape(
  line: string,
): 'name' | 'names' | 'starts with a name' | 'could be a name' | 'word' | 'no' {
  const text = withoutIntroduction(tidy(line))
  if (NAME.test(text) || SPACELESS_NAME.test(text)) return 'name'
  const parts = text.split(PARTED)
  if (parts.length > 1 && parts.every((part) => NAME.test(part) || AGENCY.test(part))) return 'names'
  if (STARTS_WITH_NAME.test(text)) return 'starts with a name'
  if (/^\S+$/u.test(text)) return 'word'
  return UNCASED_NAME.test(text) ? 'could be a name' : 'no'
}

/** Whether a text consists of persons' names, one or several. */
export const consistsOfNames = (text: string): boolean => ['name', 'names'].includes(nameShape(text))

/** Whether a text has the shape of a name, and of more than one word. */
export const looksNamed = (text: string): boolean => !['no', 'word'].includes(nameShape(text))

/** What can follow a name in lower case on a byline: another author, a place, an agency. */
const GOES_ON =
  /^(?:and|und|et|y|e|i|en|og|och|и|ve|a|in|at|from|aus|à|из|with|avec|con|com|mit|for|für|via|de|di|do)\s\p{Lu}/u
/** So many words can be the name and the office of an author. */
const FEW = 4

/** Whether a text begins with a name and goes on to say something of whoever bears it, as captions and summaries do: "Health Minister Azar Nikpay visits the line". */
export function tellsOfName(line: string): boolean {
  const text = tidy(line)
  if (saysByline(text) !== 'no' || OFFICE.test(text)) return false
  const rest = text.replace(STARTS_WITH_NAME, '').replace(/^[\s,]*(?:\([^()]{1,20}\)[\s,]*)?/u, '')
  return rest !== text && measureProse(text).words > FEW && /^\p{Ll}/u.test(rest) && !GOES_ON.test(rest)
}

/** What a button says: what it does first, or, in some languages, last. */
const BUTTON =
  /^(?:lihat|listen|view|gift article|add|send|follow|full story|watch|show|open|play|get|hear|download|seguir|siga|sigue|escuchar|guardar|salvar|ouvir|ouça|ajouter|écouter|suivre|ascolta|segui|luister|volg|lytt|lyssna|kuuntele|posłuchaj|obserwuj|слушать|подписаться)(?!\p{L})|(?<!\p{L})(?:gallery|guest ?book|full story|topics?|hinzufügen|anhören|merken|teilen|folgen|devamı|dinle|abone ol)$/iu

/** Whether a line is a button, which can have the capitals of a name: "Send Flowers". */
export const isButton = (line: string): boolean => BUTTON.test(line.trim()) && saysByline(line) === 'no'

/** Whoever holds an office stands with it in captions: "Foreign Minister Azar Nikpay". */
const HOLDER =
  /^(?:\p{Lu}[\p{L}’'-]*\s){0,2}(?:President|Minister|Premier|Secretary|Chancellor|Ambassador|Senator|Governor|Mayor|Admiral|Ayatollah|Commander|Spokes(?:man|woman|person))\s\p{Lu}/u

/** Whether a line is the name of somebody with their office, and no author's. */
export const namesHolder = (line: string): boolean =>
  HOLDER.test(tidy(line)) && !OFFICE.test(line) && saysByline(line) === 'no'

/** The parts of a line that separators part: "25.04.24 | 14:07 Uhr | Von Mira Halden". */
export function segmentsOf(text: string): string[] {
  return text.split(/\s+[|·•–—-]\s+|\s*\|\s*|\s{3,}/u).filter((part) => part !== '')
}
