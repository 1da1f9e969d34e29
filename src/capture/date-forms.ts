/** Year, month and day as a line has them: digits, or a month’s name. */
export type Parts = readonly [year: string | undefined, month: string | undefined, day: string | undefined]

type Groups = Readonly<Record<string, string | undefined>>

interface DateForm {
  readonly pattern: RegExp
  readonly read: (groups: Groups, language: string) => Parts
}

const named = (groups: Groups): Parts => [groups['y'], groups['m'], groups['d']]

/** A year that is written with its last two digits is one of this century. */
const withCentury = (groups: Groups): Groups => ({ ...groups, y: `20${groups['y'] ?? ''}` })

/** The years before the first of each Japanese era in which news of today was written. */
const ERAS: Readonly<Record<string, number>> = { 平成: 1988, 令和: 2018 }

const inEra = (groups: Groups): Parts => {
  const year = groups['y'] === '元' ? 1 : Number(groups['y'])
  return [String((ERAS[groups['era'] ?? ''] ?? 0) + year), groups['m'], groups['d']]
}

/** Day, month and year with dots, the month first only where that must be. */
const dotted = (groups: Groups): Parts => {
  const [year, month, day] = named(groups)
  return Number(month) > 12 ? [year, day, month] : [year, month, day]
}

/** Day first unless that cannot be. In English, where papers write it both ways, none is taken if both are possible and no region tells which. */
function dayAndMonth(groups: Groups, language: string): Parts {
  const [year, month, day] = named(groups)
  if (Number(month) > 12 || (language === 'en-US' && Number(day) <= 12)) return [year, day, month]
  if (Number(day) > 12 || month === day || !WRITES_BOTH.has(language)) return [year, month, day]
  return [undefined, undefined, undefined]
}

/** Languages whose papers put the month first or second, and texts whose language nothing shows. */
export const WRITES_BOTH: ReadonlySet<string> = new Set(['en', 'und'])

/** A year; a copy can run it into what stood behind it: a second date, a time or a number. */
const YEAR = String.raw`(?<y>(?:19|20)\d\d(?=\d{1,2}(?:[:./]|\s?\p{L}))|\d{4}(?!\d))`

/** Day and month, or month and day, with dots before a year of two digits. */
export const SHORT_DOTTED = /(?<![\d.,:])(?<d>\d{1,2})\.(?<m>\d{1,2})\.(?<y>[0-4]\d)(?![\d.:])/gu

/** The forms of a full date, most certain first. An English date in digits with both parts under 13 and slashes, or a year of two digits, is left unread where no region tells its order. */
export const DATE_FORMS: readonly DateForm[] = [
  { pattern: /(?<y>\d{4})-(?<m>\d{1,2})-(?<d>\d{1,2})(?!\d)/gu, read: named },
  { pattern: /(?<y>\d{4})\s?[年년]\s?(?<m>\d{1,2})\s?[月월]\s?(?<d>\d{1,2})\s?[日일]/gu, read: named },
  {
    pattern: /(?<era>平成|令和)(?<y>\d{1,2}|元)年(?<m>\d{1,2})月(?<d>\d{1,2})日/gu,
    read: inEra,
  },
  { pattern: /(?<y>\d{4})[/.]\s?(?<m>\d{1,2})[/.]\s?(?<d>\d{1,2})(?!\d)/gu, read: named },
  { pattern: /^\s*(?<y>\d{4}) (?<m>\d{1,2})\/(?<d>\d{1,2})(?= \d{1,2}:\d\d)/gu, read: named },
  {
    pattern: new RegExp(
      String.raw`(?<![\d:])(?<d>\d{1,2})(?:st|nd|rd|th|er|º|\.)?[\s.-]+(?:de |of |a |d[’'])?(?<m>[ก-ฮ]\.[ก-ฮ]|มี\.ค|(?:تشرين|كانون) ال\p{L}{3,5}|\p{L}[\p{L}\p{M}\u200c]{0,19})(?:\s?/\s?\p{L}{2,9}(?: ال\p{L}{3,5})?)?\.?(?:\s?[,،](?=\d)|[,،]?[\s.-]+)(?:de |del )?${YEAR}`,
      'giu',
    ),
    read: named,
  },
  {
    pattern:
      /(?<![\p{L}\p{M}])(?<m>\p{L}[\p{L}\p{M}]{0,19})\.?,?\s+(?<d>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<y>(?:19|20)\d\d(?=\d{1,2}(?::|\s?\p{L}))|\d{4}(?!\d))/giu,
    read: named,
  },
  {
    // a copy runs it into the author's name: "Mira HaldenMar 10, 2022"
    pattern: /(?<=\p{Ll})(?<m>\p{Lu}\p{Ll}{2,11})\.? (?<d>\d{1,2}), (?<y>\d{4})(?!\d)/gu,
    read: named,
  },
  {
    pattern: /(?<!\d)(?<d>\d{1,2})\s?\/\s?(?<m>\p{L}[\p{L}\p{M}\u200c]{2,19})\s?\/\s?(?<y>\d{4})(?!\d)/giu,
    read: named,
  },
  { pattern: /(?<y>\d{4})\.? (?<m>\p{L}{3,15})\.? (?<d>\d{1,2})(?![\d:])/gu, read: named },
  { pattern: /(?<d>\d{1,2}) tháng (?<m>\d{1,2})(?:,| năm) (?<y>\d{4})(?!\d)/giu, read: named },
  {
    pattern: new RegExp(String.raw`(?<![\d.])(?<d>\d{1,2})\.\s?(?<m>\d{1,2})\.\s?${YEAR}`, 'gu'),
    read: dotted,
  },
  {
    pattern: SHORT_DOTTED,
    read: (groups, language) => dayAndMonth(withCentury(groups), language),
  },
  {
    pattern: /(?<![\p{L}\p{M}])(?<m>\p{L}{3,10})\.? (?<d>\d{1,2}), ['’](?<y>[0-4]\d)(?!\d)/gu,
    read: (groups) => named(withCentury(groups)),
  },
  {
    pattern: new RegExp(String.raw`(?<!\d)(?<d>\d{1,2})[/-](?<m>\d{1,2})[/-]${YEAR}`, 'gu'),
    read: dayAndMonth,
  },
]
