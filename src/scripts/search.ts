/** Search as you type; what is asked stands in the address, so that it can be passed on and gone back to. */
import { type Found, openHeadlines, openIndex, type Result } from './search-engines.ts'

const form = document.querySelector<HTMLFormElement>('form[data-index]')
const list = document.querySelector<HTMLOListElement>('[data-results]')
const more = document.querySelector<HTMLButtonElement>('[data-more]')
const told = form?.querySelector('[role=status]') ?? null
const field = form?.querySelector<HTMLInputElement>('input[type=search]') ?? null
const AT_A_TIME = 20
const MOST_OPTIONS = 100
const { format: numbers } = new Intl.NumberFormat(document.documentElement.lang)

if (form !== null && list !== null && more !== null && field !== null && told !== null) {
  const selects = [...form.querySelectorAll('select')]
  const data = form.dataset
  const opening = openIndex(data['index'] ?? '')
    .catch(async () => {
      const engine = await openHeadlines(data['list'] ?? '')
      form.dataset['found'] = `${data['found'] ?? ''} · ${data['headlines'] ?? ''}`
      form.querySelector('.filters')?.remove() // headlines have none of these
      return engine
    })
    .then((engine) => {
      offer(selects, engine.filters)
      for (const select of selects) select.value = asked().get(select.name) ?? ''
      return engine
    })
  let round = 0
  field.value = asked().get('q') ?? ''
  form.addEventListener('submit', (event) => event.preventDefault())
  form.addEventListener('input', () => run())
  addEventListener('popstate', () => {
    field.value = asked().get('q') ?? ''
    for (const select of selects) select.value = asked().get(select.name) ?? ''
    run()
  })
  if (field.value === '') field.focus()
  run()

  /** Asks for what the form says; what an earlier round finds is no longer shown. */
  async function run(): Promise<void> {
    const mine = ++round
    const engine = await opening.catch(() => null)
    const values = new FormData(form ?? undefined)
    const words = String(values.get('q') ?? '').trim()
    const filters = selects.filter(({ name, value }) => name !== 'order' && value !== '')
    remember(values)
    if (engine !== null && words === '' && filters.length === 0) {
      show([], null)
      return
    }
    const chosen = Object.fromEntries(filters.map(({ name, value }) => [name, value]))
    const newest = values.get('order') === 'newest'
    const found = (await engine?.search(words, chosen, newest).catch(() => null)) ?? null
    const results = await found?.load(0, AT_A_TIME).catch(() => null)
    if (mine !== round) return
    if (results == null) showNothing()
    else show(results, found)
  }

  /** What the network keeps back is not told as if it were not there. */
  function showNothing(): void {
    show([], null)
    if (told !== null) told.textContent = data['unavailable'] ?? ''
  }

  function show(results: readonly Result[], found: Found | null): void {
    list?.replaceChildren(...itemsOf(results))
    if (found === null) delete document.documentElement.dataset['asked']
    else document.documentElement.dataset['asked'] = ''
    if (told !== null)
      told.textContent =
        found === null
          ? ''
          : found.total === 0
            ? (data['none'] ?? '')
            : (data['found'] ?? '').replace('#', numbers(found.total))
    offerMore(found, results.length)
  }

  function offerMore(found: Found | null, shown: number): void {
    if (more === null) return
    more.hidden = found === null || found.total <= shown
    more.onclick = async () => {
      more.onclick = null // until these are there, a second click asks for nothing
      const mine = round
      const next = await found?.load(shown, shown + AT_A_TIME).catch(() => null)
      if (mine !== round) return
      if (next == null) {
        showNothing()
        return
      }
      const items = itemsOf(next)
      list?.append(...items)
      items[0]?.querySelector('a')?.focus()
      offerMore(found, shown + next.length)
    }
  }
}

/** Results as items of the list, with the words marked that the address asks for. */
function itemsOf(results: readonly Result[]): HTMLLIElement[] {
  const words = (asked().get('q') ?? '').split(/[^\p{L}\p{N}\p{M}]+/u)
  return results.map((result) => itemOf(result, words))
}

function asked(): URLSearchParams {
  return new URLSearchParams(location.search)
}

function remember(values: FormData): void {
  const wanted = new URLSearchParams()
  for (const [name, value] of values) if (value !== '' && typeof value === 'string') wanted.set(name, value)
  history.replaceState(null, '', wanted.size === 0 ? location.pathname : `?${wanted}`)
}

/** Fills the choices with what the index holds, the most frequent first; years newest first. */
function offer(
  selects: readonly HTMLSelectElement[],
  filters: Readonly<Record<string, Record<string, number>>>,
): void {
  const languages = new Intl.DisplayNames(document.documentElement.lang, { type: 'language' })
  for (const select of selects) {
    if (select.dataset['filter'] === undefined) continue
    const values = Object.entries(filters[select.name] ?? {})
      .sort(([a, n], [b, m]) =>
        select.name === 'year' ? Number(b) - Number(a) : m - n || a.localeCompare(b),
      )
      .slice(0, MOST_OPTIONS)
    const nameOf = (value: string) => (select.name === 'language' ? (languages.of(value) ?? value) : value)
    select.append(...values.map(([value]) => new Option(nameOf(value), value)))
    select.disabled = values.length === 0
  }
}

function itemOf(result: Result, words: readonly string[]): HTMLLIElement {
  const item = document.createElement('li')
  if (result.lang !== '') item.lang = result.lang
  if (result.dir !== '') item.dir = result.dir
  const link = document.createElement('a')
  link.href = result.href
  if (result.kind === 'quotation') {
    const quote = document.createElement('blockquote')
    link.append(...marked(whole(result.excerpt)))
    quote.append(inside('p', '', link))
    const by = inside('p', 'ours', inside('b', '', result.by), result.role === '' ? '' : ` ${result.role}`)
    const from = inside('cite', '', ...markedWords(result.title, words))
    item.append(quote, by, inside('p', 'meta', from, `\u00a0· ${result.facts}`))
    return item
  }
  link.append(...markedWords(result.title, words))
  const excerpt = inside('p', 'first', ...marked(whole(result.excerpt)))
  item.append(inside('h2', '', link), excerpt, inside('p', 'meta', result.facts))
  item.className = 'story'
  return item
}

/** An excerpt as the index gives it: text with `<mark>` around what was found, `<` and `>` of the text as references. */
function marked(excerpt: string): (string | HTMLElement)[] {
  return excerpt.split(/(<mark>.*?<\/mark>)/).map((part) => {
    const text = part
      .replace(/<\/?mark>/g, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
    return part.startsWith('<mark>') ? inside('mark', '', text) : text
  })
}

/** An excerpt with dots where it begins or ends within a sentence. */
function whole(excerpt: string): string {
  const begins = /^(?:<mark>)?\p{Ll}/u.test(excerpt) ? '… ' : ''
  const ends = /[.!?…。！？؟۔”“"»«’›‹」』)](?:<\/mark>)?\s*$/u.test(excerpt) ? '' : ' …'
  return `${begins}${excerpt}${ends}`
}

/** A text with the words marked that begin as those asked for do. */
function markedWords(text: string, asked: readonly string[]): (string | HTMLElement)[] {
  const starts = asked.filter((word) => word !== '').map((word) => word.toLowerCase())
  return text.split(/([\p{L}\p{N}\p{M}]+)/u).map((part, i) => {
    const isAsked = i % 2 === 1 && starts.some((start) => part.toLowerCase().startsWith(start))
    return isAsked ? inside('mark', '', part) : part
  })
}

function inside(tag: string, name: string, ...content: (string | Node)[]): HTMLElement {
  const element = document.createElement(tag)
  if (name !== '') element.className = name
  element.append(...content)
  return element
}
