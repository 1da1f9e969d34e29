import type { DateStamp } from '../article/date-stamp.ts'
import { because } from '../article/reasons.ts'
import type { Label } from './label.ts'
import type { Survey } from './survey.ts'

/** What says that a date is that of publication. */
const PUBLISHED =
  /(?<!\p{L})(?:publish|posted|veröffentlicht|erschienen|publié|paru|publicad|pubblicat|publicat|geplaatst|gepubliceerd|publicer|publiser|julkaistu|opublikowan|yayın|опубликован|оприлюднено|منتشر|انتشار|نشر|نُشر|发布|發布|公開|掲載|등록|입력|ngày đăng|diterbitkan|dimuat)/iu

/** So many lines above a headline, blank ones apart, a date is still its own and not the masthead's. */
const NEAR = 2

/** How sure it is that a date line states the article's own date, by where it stands. */
const RANK = { belowText: 0, masthead: 1, inText: 2, aboveHeadline: 3, belowHeadline: 4, said: 5 }

/**
 * The labels of a capture's lines with the article's own date among several, and its time: the one that is said to be of publication,
 * else one between headline and text, else one right above the headline; today's date in a masthead, or one below the
 * text, is none where another stands.
 */
export function withOwnDate(labels: readonly (Label | null)[], survey: Survey): (Label | null)[] {
  const dated = labels.flatMap((label, at) => {
    const published = publishedOf(label)
    return published === null ? [] : [{ at, published, rank: rankOf(published, at, labels, survey) }]
  })
  const best = Math.max(...dated.map(({ rank }) => rank))
  const surest = dated.filter(({ rank }) => rank === best).map(({ published }) => published)
  const own = surest.find(({ date, time }) => date === surest[0]?.date && time !== null) ?? surest[0]
  const others = new Map(dated.flatMap((one) => (one.published === own ? [] : [[one.at, one] as const])))
  return labels.map((label, at) => {
    const other = others.get(at)
    if (label?.as !== 'dates' || own === undefined || other === undefined) return label
    if (other.rank === best && other.published.date !== own.date) return label
    if (other.published.date === own.date && other.rank !== RANK.inText && other.rank !== RANK.belowText)
      return { ...label, published: own }
    return label.updated === null
      ? {
          as: 'residue',
          kind: other.rank === RANK.belowText ? 'related' : 'other',
          why: because('otherDate'),
        }
      : { ...label, published: null }
  })
}

function publishedOf(label: Label | null): DateStamp | null {
  if (label?.as === 'dates') return label.published
  return label?.as === 'byline' ? label.dates.published : null
}

function rankOf(
  { text }: DateStamp,
  at: number,
  labels: readonly (Label | null)[],
  { headline, body }: Survey,
): number {
  if (body !== null && at > body.last) return RANK.belowText
  if (PUBLISHED.test(text ?? '')) return RANK.said
  if (body !== null && at > body.first) return RANK.inText
  if (headline === null || at > headline) return RANK.belowHeadline
  const between = labels.slice(at + 1, headline).filter((label) => label !== null).length
  return between <= NEAR ? RANK.aboveHeadline : RANK.masthead
}
