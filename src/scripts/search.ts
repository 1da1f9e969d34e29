/** Search as you type; what is asked stands in the address, so that it can be passed on and gone back to. */
import { openHeadlines } from './headlines-engine.ts'
import { type Engine, type Found, openIndex, type Result } from './search-engines.ts'
import { itemsOf } from './search-items.ts'

const form = document.querySelector<HTMLFormElement>('form[data-index]')
const list = document.querySelector<HTMLOListElement>('[data-results]')
const more = document.querySelector<HTMLButtonElement>('[data-more]')
const told = form?.querySelector('[role=status]') ?? null
const field = form?.querySelector<HTMLInputElement>('input[type=search]') ?? null
const AT_A_TIME = 20
/** A choice of more, in the order of their letters, is no longer looked through. */
const MOST_OPTIONS = 1000
/** What shows that a reader is there. */
const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'focusin']
const FIRST: Left = { shown: AT_A_TIME, followed: -1 }
const { format: numbers } = new Intl.NumberFormat(document.documentElement.lang)

if (form !== null && list !== null && more !== null && field !== null && told !== null) {
  const selects = [...form.querySelectorAll('select')]
  const data = form.dataset
  let opening: Promise<Engine> | undefined
  let round = 0
  field.value = asked().get('q') ?? ''
  form.addEventListener('submit', (event) => event.preventDefault())
  form.addEventListener('input', () => run())
  addEventListener('popstate', () => {
    field.value = asked().get('q') ?? ''
    for (const select of selects) select.value = asked().get(select.name) ?? ''
    run(left())
  })
  list.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest('a') : null
    const followed = link === null ? -1 : [...list.querySelectorAll('a')].indexOf(link)
    if (followed >= 0) history.replaceState({ shown: list.children.length, followed }, '')
  })
  if (field.value === '') field.focus()
  for (const sign of SIGNS) addEventListener(sign, () => open(), { once: true, passive: true })
  if (location.search.length > 1) run(left())

  /** The index costs more than the page: it is opened, once, at a question or at a reader's first sign. */
  function open(): Promise<Engine | null> {
    opening ??= openIndex(data['index'] ?? '')
      .catch(() => openHeadlinesInstead())
      .then((engine) => {
        offer(selects, engine.filters)
        // what was chosen meanwhile stays
        for (const select of selects) if (select.value === '') select.value = asked().get(select.name) ?? ''
        return engine
      })
    return opening.catch(() => null)
  }

  async function openHeadlinesInstead(): Promise<Engine> {
    const engine = await openHeadlines(data['list'] ?? '')
    if (form !== null) form.dataset['found'] = `${data['found'] ?? ''} · ${data['headlines'] ?? ''}`
    form?.querySelector('.filters')?.remove() // headlines have none of these
    return engine
  }

  /** Asks for what the form says; what an earlier round finds is no longer shown. */
  async function run({ shown, followed }: Left = FIRST): Promise<void> {
    const mine = ++round
    if (told !== null && list?.childElementCount === 0) told.textContent = data['searching'] ?? ''
    const engine = await open()
    const values = new FormData(form ?? undefined)
    const words = String(values.get('q') ?? '').trim()
    const filters = selects.filter(({ name, value }) => name !== 'order' && value !== '')
    remember(values, { shown, followed })
    if (engine !== null && words === '' && filters.length === 0) {
      show([], null)
      return
    }
    const chosen = Object.fromEntries(filters.map(({ name, value }) => [name, value]))
    const newest = values.get('order') === 'newest'
    const found = (await engine?.search(words, chosen, newest).catch(() => null)) ?? null
    const results = await found?.load(0, shown).catch(() => null)
    if (mine !== round) return
    if (results == null) showNothing()
    else show(results, found)
    if (followed >= 0) list?.querySelectorAll('a')[followed]?.focus()
  }

  /** What the network keeps back is not told as if it were not there. */
  function showNothing(): void {
    show([], null)
    if (told !== null) told.textContent = data['unavailable'] ?? ''
  }

  function show(results: readonly Result[], found: Found | null): void {
    list?.replaceChildren(...itemsOf(results, asked().get('q') ?? ''))
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
      const items = itemsOf(next, asked().get('q') ?? '')
      list?.append(...items)
      items[0]?.querySelector('a')?.focus()
      history.replaceState({ shown: shown + next.length, followed: -1 }, '')
      offerMore(found, shown + next.length)
    }
  }
}

function asked(): URLSearchParams {
  return new URLSearchParams(location.search)
}

/** How many results were shown when a reader left, and which of their links they followed; -1 for none. */
interface Left {
  readonly shown: number
  readonly followed: number
}

function left(): Left {
  const state: unknown = history.state
  const fields = new Map<string, unknown>(Object.entries(state ?? {}))
  const [shown, followed] = [fields.get('shown'), fields.get('followed')]
  return typeof shown === 'number' && typeof followed === 'number' ? { shown, followed } : FIRST
}

function remember(values: FormData, state: Left): void {
  const wanted = new URLSearchParams()
  for (const [name, value] of values) if (value !== '' && typeof value === 'string') wanted.set(name, value)
  history.replaceState(state, '', wanted.size === 0 ? location.pathname : `?${wanted}`)
}

/** Fills the choices with what the index holds: the most frequent first, years newest first, voices and sections by their letters. */
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
    if (select.name === 'voice' || select.name === 'section') values.sort(([a], [b]) => a.localeCompare(b))
    const nameOf = (value: string) => (select.name === 'language' ? (languages.of(value) ?? value) : value)
    select.append(...values.map(([value]) => new Option(nameOf(value), value)))
    select.disabled = values.length === 0
  }
}
