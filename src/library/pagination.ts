/** One page of a list; `number` counts from 1. */
export interface ListPage<Item> {
  readonly items: readonly Item[]
  readonly number: number
  readonly count: number
}

/** A list cut into pages of at most `size` items; an empty list has one empty page. */
export function paginate<Item>(items: readonly Item[], size: number): ListPage<Item>[] {
  const count = Math.max(1, Math.ceil(items.length / size))
  return Array.from({ length: count }, (_, i) => ({
    items: items.slice(i * size, (i + 1) * size),
    number: i + 1,
    count,
  }))
}
