/** A form of dateline at the start of an article's first paragraph: group 1 is the dateline. */
export interface DatelineForm {
  readonly pattern: RegExp
  readonly example: string
}

const PLACE = `(?:\\p{Lu}{2,}[\\p{Lu}\\p{M}.’'-]*|\\p{Lu}\\p{L}+)(?:(?:[ ,]+|/)(?:\\p{Lu}[\\p{L}.’'-]*|and|de|la))*`
const DASH = '(?:\\s*[—–]{1,2}|\\s*--|\\s+-)\\s+'
const MONTH_FIRST = '\\p{L}{3,9}\\.? \\d{1,2}'
const DAY_FIRST = '\\d{1,2}\\.? \\p{L}{3,9}\\.?'
const DAY = `(?:${MONTH_FIRST}|${DAY_FIRST})(?:,? \\d{4})?`
const DAY_OF_YEAR = `(?:${MONTH_FIRST},?|${DAY_FIRST}) \\d{4}`

/** Forms of dateline, the most telling first. */
export const DATELINE_FORMS: readonly DatelineForm[] = [
  {
    pattern: new RegExp(`^(${PLACE},? ${DAY} \\([\\p{L}\\s/.-]{2,30}\\))${DASH}`, 'u'),
    example: 'EASTMERE, Jan 1 (Reuters) - The council met.',
  },
  {
    pattern: new RegExp(`^(${PLACE},? ${DAY} \\([\\p{L}\\s/.-]{2,30}\\))\\.\\s?[—–-]\\s`, 'u'),
    example: 'Eastmere, 4 may (EFE).- El consejo se reunió.',
  },
  {
    pattern: new RegExp(`^(${PLACE},? ${DAY}\\s/[\\p{L}\\s-]{2,30}/)${DASH}`, 'u'),
    example: 'EASTMERE, March 12, 2024 /PRNewswire/ -- The council met.',
  },
  {
    pattern: new RegExp(`^(\\p{Lu}{3,}[\\p{Lu} .-]*, ${PLACE}, ${DAY})${DASH}`, 'u'),
    example: 'EASTMERE, Greece, March 12 — The council met.',
  },
  {
    pattern: new RegExp(`^(${PLACE}, ${DAY_OF_YEAR})${DASH}`, 'u'),
    example: 'Eastmere, 4. März 2025 – Der Rat trat zusammen.',
  },
  {
    pattern: new RegExp(
      `^(\\p{Lu}{3,}[\\p{Lu} -]*, ${DAY}\\s*[—–-]\\s*(?:\\p{Lu}{2,} Новости|\\p{Lu}{2,})\\.?)\\s`,
      'u',
    ),
    example: 'ВОСТОЧНОМОРСК, 14 февр. — ТАСС. Совет собрался.',
  },
  {
    pattern: new RegExp(`^(${PLACE}\\s*\\([\\p{L}\\s/.-]{2,30}\\))${DASH}`, 'u'),
    example: 'TOKYO (AP) — The council met.',
  },
  {
    pattern: new RegExp(`^(\\p{Lu}{3,}[\\p{Lu}\\p{M} .’'-]*, \\p{Lu}\\p{Ll}{1,5}\\.)${DASH}`, 'u'),
    example: 'PORT KALDERN, Me. — The council met.',
  },
  {
    pattern: new RegExp(`^(${PLACE}, \\p{L}[\\p{L}\\d]*\\.(?:com|id|net|co(?:\\.id)?))${DASH}`, 'u'),
    example: 'KALDERN, POSPAGI.com - Dewan bersidang.',
  },
  {
    pattern: new RegExp(`^(\\p{Lu}{2,}[\\p{Lu}\\p{M} ,.’'-]*)${DASH}`, 'u'),
    example: 'KALDERN — The council met.',
  },
  { pattern: /^(【[^】]{1,24}】)/u, example: '【港南市＝共同】市議会は会合を開いた。' },
  { pattern: /^(\p{Script=Han}{2,12}\d{1,2}月\d{1,2}日电)/u, example: '港宁市10月17日电 议会召开会议。' },
  {
    pattern: /^([\p{Script=Arabic}\p{M}\u200c ]{2,40}\([\p{Script=Arabic}\u200c ]{2,20}\))\s*[-–—]\s/u,
    example: 'الشاطئ الشرقي (رويترز) - اجتمع المجلس.',
  },
  {
    pattern: /^([\p{Script=Arabic}\p{M}\u200c ]{2,30}\s[-–—]\s[\p{Script=Arabic}\u200c]{2,12})\s*[-–—]\s/u,
    example: 'شهرک ساحلی - ایرنا - شورا تشکیل جلسه داد.',
  },
]

const LONGEST = 90

/** The dateline that a paragraph begins with, without its dash; null where it has none. */
export function datelineOf(text: string): string | null {
  const start = text.slice(0, LONGEST)
  for (const { pattern } of DATELINE_FORMS) {
    const dateline = pattern.exec(start)?.[1]?.trim()
    if (dateline !== undefined) return dateline
  }
  return null
}
