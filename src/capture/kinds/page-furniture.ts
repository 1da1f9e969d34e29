import { residuePhrase } from '../residue-phrases.ts'
import type { LineKind } from './line-kind.ts'

const WHY = {
  'address-notice': 'announces other addresses of the publisher',
  share: 'a button that shares, saves or prints',
  navigation: 'an entry of the site’s menu',
  related: 'leads to other articles',
  advertisement: 'advertises a product or a subscription',
  comments: 'belongs to the readers’ comments',
  other: 'a notice of the page, as on rights, cookies or the time that reading takes',
} as const

/** A phrase that pages carry around their articles, in the table of phrases. */
export const pageFurniture: LineKind = {
  name: 'page furniture',
  examples: [
    { line: 'SHARE THIS ARTICLE', gives: 'residue' },
    { line: 'Lesen Sie auch:', gives: 'residue' },
    { line: '© 2024 Calder Post. All rights reserved.', gives: 'residue' },
    { line: 'They share this view of the harbour.', gives: null },
  ],
  read: (line) => {
    const phrase = residuePhrase(line.text)
    return phrase === null ? null : { as: 'residue', kind: phrase.kind, why: WHY[phrase.kind] }
  },
}
