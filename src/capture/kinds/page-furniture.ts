import { because } from '../../article/reasons.ts'
import { residuePhrase } from '../residue-phrases.ts'
import type { LineKind } from './line-kind.ts'

const WHY = {
  'address-notice': because('notice'),
  share: because('share'),
  navigation: because('menu'),
  related: because('related'),
  advertisement: because('advertisement'),
  comments: because('comments'),
  other: because('pageNotice'),
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
