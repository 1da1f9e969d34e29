import { type DateStamp, orderOf } from '../article/date-stamp.ts'
import { because } from '../article/reasons.ts'
import type { Label } from './label.ts'
import type { Survey } from './survey.ts'

/** What says that a date is that of publication. */
const PUBLISHED =
  /(?<!\p{L})(?:publish|posted|veröffentlicht|erschienen|publié|paru|publicad|pubblicat|publicat|geplaatst|gepubliceerd|publicer|publiser|julkaistu|opublikowan|yayın|опубликован|оприлюднено|منتشر|انتشار|نشر|نُشر|发布|發布|公開|掲載|등록|입력|ngày đăng|diterbitkan|dimuat)/iu

/** So many lines above a headline, blank ones apart, a date is still its own and not the masthead's. */
const NEAR = 2

/** How sure it is that a date line states the article's own date, by where it stands. */
const RANK = {
  belowText: 0,
  inText: 1,
  masthead: 2,
  saidBelow: 3,
  aboveHeadline: 4,
  belowHeadline: 5,
  said: 6,
}

/**
 * The labels of a capture's lines with the article's own date among several, and its time: the one that is said to be of publication,
 * else one between headline and text, else one right above the headline; today's date in a masthead, or one below the
 * text, is none where another stands.
 */
export function withOwnDate(found: readonly (Label | null)[], survey: Survey): (Label | null)[] {
  const lines = countLines(found)
  const labels = withFirstPublication(found, (at) => isMasthead(lines, at, survey))
  const dated = labels.flatMap((label, at) => {
    const published = publishedOf(label)
    return published === null ? [] : [{ at, published, rank: rankOf(published, at, lines, survey) }]
  })
  const best = dated.reduce((most, { rank }) => Math.max(most, rank), 0)
  const surest = dated.filter(({ rank }) => rank === best)
  const [first] = surest
  if (first === undefined) return labels
  const timed = surest.find(({ published: { date, time } }) => date === first.published.date && time !== null)
  const { at: ownAt, published: own } = timed ?? first
  const others = new Map(dated.flatMap((one) => (one.at === ownAt ? [] : [[one.at, one] as const])))
  return labels.map((label, at) => {
    const other = others.get(at)
    if (label?.as !== 'dates' || other === undefined) return label
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
  lines: readonly number[],
  { headline, body }: Survey,
): number {
  const isSaid = PUBLISHED.test(text ?? '')
  if (body !== null && at > body.last) return isSaid ? RANK.saidBelow : RANK.belowText
  if (isSaid) return RANK.said
  if (body !== null && at > body.first) return RANK.inText
  if (headline === null || at > headline) return RANK.belowHeadline
  return isMasthead(lines, at, { headline }) ? RANK.masthead : RANK.aboveHeadline
}

/** Labels where, if one tells when the text was first published, a later date is that of an update; today's in a masthead is not. */
function withFirstPublication(
  labels: readonly (Label | null)[],
  isToday: (at: number) => boolean,
): (Label | null)[] {
  const first = labels.find((label) => label?.as === 'dates' && label.first)
  if (first?.as !== 'dates') return [...labels]
  return labels.map((label, at) =>
    label?.as === 'dates' &&
    label.updated === null &&
    !isToday(at) &&
    isLater(label.published, first.published)
      ? { ...label, published: null, updated: label.published }
      : label,
  )
}

/** Whether a date is later than another by its day, or by its time where both have one. */
function isLater(one: DateStamp | null, other: DateStamp | null): boolean {
  if (one === null || other === null) return false
  if (one.date !== other.date || one.time === null || other.time === null) return one.date > other.date
  return orderOf(one) > orderOf(other)
}

/** How many lines stand above each, blank ones and buttons apart. */
function countLines(labels: readonly (Label | null)[]): number[] {
  let count = 0
  return labels.map((label) => {
    const isButton = label?.as === 'residue' && (label.kind === 'share' || label.kind === 'comments')
    return label === null || isButton ? count : count++
  })
}

/** Whether a line stands too far above the headline to tell of its article. */
const isMasthead = (lines: readonly number[], at: number, { headline }: Pick<Survey, 'headline'>): boolean =>
  headline !== null && at < headline && (lines[headline] ?? 0) - (lines[at] ?? 0) - 1 > NEAR
