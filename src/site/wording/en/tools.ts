import type { OfflineWording, ReadingWording, SearchWording } from '../tools-wording.ts'

export const reading: ReadingWording = {
  title: 'Reading',
  theme: { label: 'Paper', system: 'As the system', light: 'Light', dark: 'Dark', sepia: 'Sepia' },
  size: { label: 'Text size', normal: 'Normal', large: 'Large', larger: 'Larger', largest: 'Largest' },
  spacing: { label: 'Spacing', normal: 'Normal', wide: 'Wide' },
  face: { label: 'Typeface', paper: 'The paper’s', dyslexic: 'For dyslexia' },
  media: { label: 'Load', all: 'Everything', text: 'Text only' },
  keys: { label: 'Single keys', on: 'On', off: 'Off', sheet: 'What the keys do', close: 'Close' },
  acts: {
    search: 'Search',
    next: 'Next article or headline',
    previous: 'Previous article or headline',
    share: 'Share',
    listen: 'Read aloud, or stop',
    theme: 'Change the paper',
    sheet: 'Show this sheet',
  },
  listen: 'Read aloud',
  stop: 'Stop reading',
  cite: 'Copy citation',
  cited: 'Copied',
  goOn: 'Go on where you stopped reading',
  fromTop: 'Close',
  old: (date) => `More than two years old: this text is of ${date}.`,
}

export const search: SearchWording = {
  title: 'Search',
  words: 'Words',
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
  found: 'Found: #',
  none: 'Nothing here has these words.',
  unavailable: 'Search needs the network, which does not answer.',
  more: 'More results',
  browse: 'The newest articles',
}

export const offline: OfflineWording = {
  title: 'Kept for reading offline',
  explained: 'In this browser, on this device.',
  saved: 'Saved',
  read: 'Read lately',
  nothing:
    'Nothing is kept yet. Articles that you read or save stand here, and can be read without a network.',
  save: 'Save for offline',
  remove: 'Saved for offline: remove',
}
