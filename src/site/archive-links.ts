import { type Address, archiveAddress, FIXED, relativeLink } from '../library/permalinks.ts'
import type { Site } from './site.ts'

/** A link of the archive, with how much it leads to. */
export interface ArchiveLink {
  readonly name: string
  readonly href: string
  readonly count: string
  /** whether it leads to the page that it stands on */
  readonly here: boolean
}

/** The links from a page of the archive to every year, and to what has no date. */
export function yearLinks({ library, wording, show }: Site, from: Address): ArchiveLink[] {
  const { years, undated } = library.archive
  const link = (name: string, to: Address, count: number): ArchiveLink => ({
    name,
    href: relativeLink(from, to),
    count: show.number(count),
    here: to === from,
  })
  const links = years.map(({ year, count }) =>
    link(show.date(`${year}-01-01`, 'year'), archiveAddress(year), count),
  )
  if (undated.length > 0) links.push(link(wording.archive.undated, FIXED.undated, undated.length))
  return links
}

/** The links from a month's page to itself and the months beside it in which anything was published; none where it is alone. */
export function monthLinks({ library, show }: Site, from: Address, when: string): ArchiveLink[] {
  const months = library.archive.years.flatMap((year) => year.months).toReversed()
  const own = months.findIndex(({ year, month }) => `${year}/${month}` === when)
  const near = months.slice(Math.max(0, own - 1), own + 2)
  if (near.length === 1) return []
  return near.map(({ year, month, stories }) => ({
    name: show.date(`${year}-${month}-01`, 'month'),
    href: relativeLink(from, archiveAddress(`${year}/${month}`)),
    count: show.number(stories.length),
    here: `${year}/${month}` === when,
  }))
}
