import type { OfflineWording, ReadingWording, SearchWording } from '../tools-wording.ts'

export const reading: ReadingWording = {
  title: 'Reading',
  theme: { label: 'Theme', system: 'Match device', light: 'Light', dark: 'Dark', sepia: 'Sepia' },
  size: { label: 'Text size', normal: 'Normal', large: 'Large', larger: 'Larger', largest: 'Largest' },
  spacing: { label: 'Spacing', normal: 'Normal', wide: 'Wide' },
  face: { label: 'Typeface', paper: 'The paper’s', dyslexic: 'For dyslexia' },
  media: { label: 'Pictures and fonts', all: 'All', text: 'Text only' },
  keys: { label: 'Shortcuts', on: 'On', off: 'Off', sheet: 'Keyboard shortcuts', close: 'Close' },
  acts: {
    search: 'Search',
    next: 'Next article or headline',
    previous: 'Previous article or headline',
    share: 'Share',
    listen: 'Read aloud, or stop',
    theme: 'Change the theme',
    sheet: 'Show the shortcuts',
  },
  listen: 'Read aloud',
  stop: 'Stop reading',
  cite: 'Copy citation',
  cited: 'Copied',
  goOn: 'Go on where you stopped reading',
  fromTop: 'Close',
  old: (date) => `More than two years old: this text is dated ${date}.`,
  ahead: (date) => `Dated on a day that has not come yet: ${date}.`,
}

export const search: SearchWording = {
  title: 'Search',
  words: 'Search for',
  filters: {
    kind: 'Show',
    section: 'Section',
    voice: 'Voice',
    year: 'Year',
    language: 'Language',
    order: 'Order',
  },
  all: 'All',
  articles: 'Articles',
  quotations: 'Quotations',
  best: 'Best first',
  newest: 'Newest first',
  found: 'Results: #',
  none: 'Nothing here matches.',
  searching: 'Searching…',
  unavailable: 'Search needs the network, which does not answer.',
  headlinesOnly: 'Opened from a folder: only headlines and first sentences are searched.',
  needsScript: 'Search needs JavaScript. The archive lists every article.',
  more: 'More results',
  browse: 'The newest articles',
}

export const offline: OfflineWording = {
  title: 'Offline reading',
  explained: 'In this browser, on this device.',
  saved: 'Saved',
  read: 'Read lately',
  nothing:
    'Nothing is kept yet. Articles that you read or save stand here, and can be read without a network.',
  save: 'Save for offline',
  remove: 'Remove from offline',
  failed: 'Could not be saved',
  notKept: 'You are offline, and the page you asked for is not kept here.',
  again: 'Try again',
}
