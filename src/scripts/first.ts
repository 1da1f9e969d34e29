/**
 * Runs before the page is drawn, so that nothing changes before a reader’s eyes: says that scripts run and what this
 * browser can do, hangs the reader’s choices on the root for the style to follow, and marks an old
 * article, and one that is dated after today.
 */
const DAY = 24 * 60 * 60 * 1000
const OLD = 2 * 365.25 * DAY
const root = document.documentElement
const can = [
  'speechSynthesis' in globalThis && 'speech',
  isSecureContext && 'clipboard' in navigator && 'clipboard',
  isSecureContext && location.protocol !== 'file:' && 'serviceWorker' in navigator && 'offline',
]
root.dataset['can'] = ['script', ...can.filter((name) => name !== false)].join(' ')
for (const [name, value] of choices()) root.dataset[name] = value
if (location.search.length > 1) root.dataset['asked'] = ''
const published = document.currentScript?.dataset['published']
const age = published === undefined ? 0 : Date.now() - Date.parse(published)
if (age > OLD) root.dataset['old'] = ''
if (age < -DAY) root.dataset['ahead'] = ''

function choices(): [string, string][] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem('broadsheet:choices') ?? '{}')
    const entries: [string, unknown][] = Object.entries(stored ?? {})
    return entries.flatMap(([name, value]): [string, string][] =>
      /^[a-z]+$/.test(name) && typeof value === 'string' ? [[name, value]] : [],
    )
  } catch {
    return [] // no storage here, or not ours in it: pages are as they come
  }
}
