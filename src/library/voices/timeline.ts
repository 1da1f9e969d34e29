import type { Saying } from './sayings.ts'

/** How many quotations a month of a year holds; `month` counts from 1. */
export interface TimelineMonth {
  readonly year: number
  readonly month: number
  readonly count: number
}

/** The quotations of a voice by month, from January of the first year to December of the last; empty without dates. */
export function timelineOf(sayings: readonly Saying[]): TimelineMonth[] {
  const months = sayings.flatMap(({ story }) => story.article.published?.date.slice(0, 7) ?? []).sort()
  const [from, to] = [months[0], months.at(-1)].map((month) => Number(month?.slice(0, 4)))
  if (from === undefined || to === undefined || Number.isNaN(from)) return []
  const counts = Map.groupBy(months, (month) => month)
  return Array.from({ length: (to - from + 1) * 12 }, (_, i) => {
    const [year, month] = [from + Math.floor(i / 12), (i % 12) + 1]
    const key = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`
    return { year, month, count: counts.get(key)?.length ?? 0 }
  })
}
