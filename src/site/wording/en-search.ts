import type { SearchWording } from './search-wording.ts'

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
