/** The panel of reading choices, and the keys. */
import { keep, kept } from './store.ts'

const root = document.documentElement
const panel = document.querySelector<HTMLDetailsElement>('details.reading')
const sheet = document.querySelector<HTMLDialogElement>('dialog.keys')
const fields = [...(panel?.querySelectorAll('input') ?? [])]
const worker = document.querySelector<HTMLScriptElement>('script[data-worker]')?.dataset['worker']
if (worker !== undefined && can('offline'))
  addEventListener('load', () => navigator.serviceWorker.register(worker).catch(() => undefined))

if (panel !== null) {
  showChosen()
  addEventListener('pageshow', showChosen) // a browser that goes back puts the fields as it remembers them
  panel.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement) choose(target.name, target.value)
  })
  panel.querySelector('button')?.addEventListener('click', () => sheet?.showModal())
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Node && !panel.contains(target) && !sheetIsOpen()) panel.open = false
  })
  // what the focus goes to next would lie behind the open panel
  panel.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !panel.contains(relatedTarget) && !sheetIsOpen()) panel.open = false
  })
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && panel.open && !sheetIsOpen()) {
      panel.open = false
      panel.querySelector('summary')?.focus()
    }
  })
}
document.addEventListener('keydown', (event) => {
  if (!meantForPage(event) || chosen('keys', 'on') !== 'on') return
  const act = KEYS[keyOf(event)]
  if (act === undefined) return
  event.preventDefault()
  act()
})

const KEYS: Readonly<Record<string, () => void>> = {
  '?': () => sheet?.showModal(),
  '/': () => follow('[data-key=search]'),
  j: () => step(1),
  k: () => step(-1),
  s: () => follow('[data-key=share]'),
  l: () => follow('[data-key=listen]'),
  t: () => nextTheme(),
}

/** A key as a keyboard of Latin letters has it, whatever letters the reader's own writes, in whatever case. */
function keyOf({ key, code, shiftKey }: KeyboardEvent): string {
  if (/^[؟？]$/.test(key)) return '?'
  if (shiftKey || !/^\p{L}$/u.test(key)) return key
  return /\p{sc=Latin}/u.test(key) ? key.toLowerCase() : code.replace('Key', '').toLowerCase()
}

/** What closes the sheet of keys leaves the panel open, whose button the focus goes back to. */
function sheetIsOpen(): boolean {
  return sheet?.open === true
}

function can(name: string): boolean {
  return root.dataset['can']?.split(' ').includes(name) === true
}

/** A key that writes into a field, or belongs to the browser, is none of ours. */
function meantForPage(event: KeyboardEvent): boolean {
  const { target } = event
  const writes =
    target instanceof Element &&
    target.closest('input:not([type=radio]), textarea, select, dialog[open], [contenteditable]')
  return !event.ctrlKey && !event.metaKey && !event.altKey && !event.defaultPrevented && !writes
}

function follow(selector: string): void {
  const place = document.querySelector<HTMLElement>(selector)
  if (place instanceof HTMLInputElement) place.focus()
  else place?.click()
}

/** What is stepped to in a list: its headlines, quotations and names. */
const STEPS = 'main :is(h2, h3, [data-results] blockquote, [data-names], .said-list) a'

/** The next or previous article of an article’s page, else headline of a list. */
function step(by: 1 | -1): void {
  const neighbour = document.querySelector<HTMLElement>(by === 1 ? 'a[rel~=next]' : 'a[rel~=prev]')
  if (neighbour !== null && document.querySelector('.article') !== null) {
    neighbour.click()
    return
  }
  const headlines = [...document.querySelectorAll<HTMLElement>(STEPS)].filter(
    (link) => link.getClientRects().length > 0,
  )
  const at = headlines.findIndex((link) => link.matches(':focus'))
  headlines[at === -1 && by === -1 ? headlines.length - 1 : at + by]?.focus()
}

function nextTheme(): void {
  const themes = fields.filter(({ name }) => name === 'theme')
  const at = themes.findIndex(({ checked }) => checked)
  const next = themes[(at + 1) % themes.length]
  if (next === undefined) return
  next.checked = true
  choose(next.name, next.value)
}

function showChosen(): void {
  for (const field of fields) field.checked = chosen(field.name, firstOf(field.name)) === field.value
}

function choose(name: string, value: string): void {
  const choices = kept('choices')
  if (value === firstOf(name)) {
    delete choices[name]
    delete root.dataset[name]
  } else {
    choices[name] = value
    root.dataset[name] = value
  }
  keep('choices', choices)
}

function chosen(name: string, otherwise: string): string {
  return root.dataset[name] ?? otherwise
}

/** The first of each group is how pages come. */
function firstOf(name: string): string {
  return fields.find((field) => field.name === name)?.value ?? ''
}
