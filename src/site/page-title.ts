import type { ListPage } from '../library/pagination.ts'
import type { Site } from './site.ts'

/** The name of a list, with the number of the page from the second on. */
export function pageTitle(
  name: string,
  { number, count }: ListPage<unknown>,
  { wording, show }: Site,
): string {
  return number === 1 ? name : `${name} · ${wording.pages.page(show.number(number), show.number(count))}`
}
