import { plainLetters } from './plain-letters.ts'

/** Search as you type among everybody who speaks: all of them where the list can be read, else those on this page. */
const place = document.querySelector<HTMLElement>('[data-find]')
const list = document.querySelector<HTMLOListElement>('[data-names]')
const field = place?.querySelector('input') ?? null
const told = place?.querySelector('[role=status]') ?? null
const MOST = 100
const { format: numbers } = new Intl.NumberFormat(document.documentElement.lang)

interface Row {
  readonly name: string
  readonly href: string
  readonly count: string
}

if (place !== null && list !== null && field !== null && told !== null) {
  const shown = [...list.children]
  const onPage = shown.map((item) => rowOf(item))
  let all: Promise<readonly Row[]> | null = null
  field.addEventListener('input', async () => {
    const wanted = plain(field.value)
    all ??= everybody(place.dataset['find'] ?? '').catch(() => onPage)
    const rows = await all
    if (plain(field.value) !== wanted) return
    if (wanted === '') {
      list.replaceChildren(...shown)
      told.textContent = ''
      return
    }
    if (rows === onPage) all = null
    const found = rows.filter(({ name }) => ` ${plain(name)}`.includes(` ${wanted}`))
    list.replaceChildren(...found.slice(0, MOST).map(itemOf))
    told.textContent = found.length === 0 ? (place.dataset['none'] ?? '') : numbers(found.length)
  })
}

/** A name as it is compared: plain letters, no apostrophes, other signs as spaces. */
const plain = (text: string): string =>
  plainLetters(text)
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

function rowOf(item: Element): Row {
  return {
    name: item.querySelector('a')?.textContent?.trim() ?? '',
    href: item.querySelector('a')?.getAttribute('href') ?? '',
    count: item.querySelector('.meta')?.textContent ?? '',
  }
}

/** The whole list, its addresses counted from the file that holds it. */
async function everybody(address: string): Promise<readonly Row[]> {
  if (location.protocol === 'file:') throw new Error('no page may read files beside it')
  const response = await fetch(address)
  if (!response.ok) throw new Error(response.statusText)
  const rows: unknown = await response.json()
  if (!Array.isArray(rows)) throw new TypeError('the list of voices is no list')
  const base = address.replace(/[^/]*$/, '')
  return rows.filter(isRow).map(({ name, href, count }) => ({
    name,
    href: `${base}${href}`,
    count: numbers(count),
  }))
}

function isRow(row: unknown): row is { name: string; href: string; count: number } {
  if (typeof row !== 'object' || row === null) return false
  const fields = new Map<string, unknown>(Object.entries(row))
  return (
    typeof fields.get('name') === 'string' &&
    /^voice\/[a-z0-9_-]+\.html$/.test(String(fields.get('href'))) &&
    typeof fields.get('count') === 'number'
  )
}

function itemOf({ name, href, count }: Row): HTMLLIElement {
  const item = document.createElement('li')
  const link = document.createElement('a')
  const bdi = document.createElement('bdi')
  const number = document.createElement('span')
  link.href = href
  bdi.textContent = name
  number.className = 'meta'
  number.textContent = count
  link.append(bdi)
  item.append(link, '\u00a0', number)
  return item
}
