import type { Address } from '../library/permalinks.ts'

/** The absolute address of a page, given the site's own address, which ends in `/`. */
export function absolute(site: string, address: Address): string {
  return new URL(address, site).href
}
