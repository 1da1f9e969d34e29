import type { BodyBlock } from '../article/body-block.ts'
import type { Quotation } from '../article/quotation.ts'

export function findQuotations(_b: readonly BodyBlock[], _t: readonly unknown[], _l: string): Quotation[] {
  return []
}
