import { NEWS_AGENCY } from '../agencies.ts'
import { looksNamed, nameShape } from '../byline-forms.ts'
import { monthOf } from '../months.ts'
import { residualWords } from '../residue-words.ts'
import type { PageLine } from './page-line.ts'

/** An agency behind a headline: "Ferry returns – AP". */
const AGENCY_BEHIND = new RegExp(`[(|/–—-]\\s?(?:${NEWS_AGENCY})\\)?$`, 'u')
/** How a line begins that dates the article and says nothing else: "Posted on 29 April 2022". */
const DATES =
  /^(?:\d|(?:posted|published|updated|veröffentlicht|aktualisiert|eingestellt|publié|mis en ligne|publicado|pubblicato|geplaatst|opublikowano|опубликовано)(?!\p{L}))/iu
/** What agencies write above a report for those who print it: its slug, notes for editors, its length. */
const SLUG = /^(?:BC-[A-Z]{2}--\S|Eds: [A-Z]{3,})|, \d{2,4} words$/u
/** A post of a page that tells the news as it comes in. */
const TIMED = /^\d{1,2}(?::\d\d(?: ?(?:[ap]\.?m\.?|Uhr))?|\.\d\d ?(?:[ap]\.?m\.?|Uhr))[:–-]? \p{L}/iu
/** Whom a paper names at its top. */
const MASTHEAD =
  /^(?:editor(?:-in-chief)?|chefredakteur(?:in)?|directeur de (?:la )?publication|director|direttore(?: responsabile)?|genel yayın yönetmeni|главный редактор|رئيس التحرير|سردبیر|مدیر مسئول|صاحب امتیاز)\s?:/iu
/** An arrow leads to another page, or opens a menu; a mark that ends a quotation does not. */
const LEADS_ON = /^[←‹]|[→›▾▼▸]$|^[^«»]*»$/u
/** What leads past the page's menus, whatever button a copy ran it into. */
const SKIPS =
  /^skip (?:to (?:\p{L}+ )?content|article header)(?!\p{L})|^back to the (?:front|home|main|start)(?: ?page)?$/iu
/** What a recipe takes, in few words: "450 g butter", "1 cup of flour". */
const INGREDIENT =
  /^(?:\d{1,2} )?[\d½¼¾⅓⅔][\d.,/–-]{0,6}\s?(?:k?g|[mcd]?l|EL|TL|Prisen?|Pck|cups?|tbsp|tsp|tablespoons?|teaspoons?|oz|lbs?\.?|xícaras?|colher(?:es)?|cuil\p{L}*|cucchiai\p{L}*|cdas?|tazas?|łyż\p{L}*|szklank\p{L}*|стакан\p{L}*)(?:\s\S+){1,4}$/u
/** A licence, as it stands beside pictures. */
const LICENCE = /(?<!\p{L})CC[ -]BY(?![\p{L}])/u
/** A date with the time of day, and perhaps of an update. */
const TIMED_DATE = /^\d.*\s\d{1,2}[:.h]\d\d(?![.\d])/u
/** A date that a sign parts from other short facts. */
const PARTED_DATE = /[•·|]\s?[^•·|]*\d{4}$/u
/** A date alone, one with the time of day, and a line that tells how long ago have no more words. */
const MOST_WORDS = { date: 7, timed: 10, ago: 4, alone: 4 }
/** Tags in a row: so many, and each of no more words. Of names in a row fewer tell. */
const TAGS = { fewest: 5, words: 3 }
const FEWEST_NAMES = 3

/** Whether a line is a row of tags, "Ferries, Port Calder, Council, News, Boats", or of persons. */
function areTags(text: string): boolean {
  if (/[:?!]/u.test(text)) return false
  const tags = text.split(/\s?,\s/u)
  const isTag = (tag: string) => tag.split(' ').length <= TAGS.words && /^[\p{Lu}\p{N}]/u.test(tag)
  return (
    (tags.length >= TAGS.fewest && tags.every(isTag)) ||
    (tags.length >= FEWEST_NAMES && tags.every((tag) => nameShape(tag) === 'name'))
  )
}

/** Whether a line is furniture, a photo's credit or licence, a date, a row of tags, part of a recipe, leads elsewhere or announces what follows: a headline only where no title could be one. */
export const isUnlikely = ({ ago, dated, words, text, credit, phrase }: PageLine): boolean =>
  phrase?.kind === 'other' ||
  phrase?.kind === 'navigation' ||
  residualWords(text) !== null ||
  SLUG.test(text) ||
  TIMED.test(text) ||
  (MASTHEAD.test(text) && looksNamed(text.replace(MASTHEAD, '').trim())) ||
  /[:：;؛،、]$/u.test(text) ||
  (text.length <= LONGEST && /\S@\S+\.\S/u.test(text)) ||
  ((dated || text.includes('%')) && isFigures(text)) ||
  (credit && !AGENCY_BEHIND.test(text)) ||
  LEADS_ON.test(text) ||
  SKIPS.test(text) ||
  INGREDIENT.test(text) ||
  LICENCE.test(text) ||
  areTags(text) ||
  (dated && words <= MOST_WORDS.timed && (TIMED_DATE.test(text) || PARTED_DATE.test(text))) ||
  (dated && words <= (DATES.test(text) ? MOST_WORDS.date : MOST_WORDS.alone)) ||
  (words <= MOST_WORDS.ago && ago)

/** No longer line is a letter's head, in characters. */
const LONGEST = 200

/** So many digits make a line one of figures: a rate, a score, a date in another form. */
const FEWEST_DIGITS = 5

/** Whether a line has as many digits as letters, as a rate or a date has. */
function isFigures(text: string): boolean {
  const digits = text.match(/\p{N}/gu)?.length ?? 0
  return digits >= FEWEST_DIGITS && digits >= (text.match(/\p{L}/gu)?.length ?? 0)
}

/** "March 2023 Issue": a month is no headline. */
export function isMonth({ text }: PageLine): boolean {
  const [, month] =
    /^(?:from (?:the )?)?(\p{L}{3,12})\.? \d{4}(?: (?:issue|edition|print|magazine|ausgabe|heft|numéro|número|numero|nummer|выпуск))?$/iu.exec(
      text,
    ) ?? []
  return month !== undefined && monthOf(month, 'und') !== null
}
