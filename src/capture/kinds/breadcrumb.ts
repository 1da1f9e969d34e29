import { because } from '../../article/reasons.ts'
import type { LineKind } from './line-kind.ts'

/** Section names, parted by separators or on lines of their own, next to the headline: "News / Military / More". */
export const breadcrumb: LineKind = {
  name: 'breadcrumb',
  examples: [
    { line: 'News / Coast', at: { crumbs: ['News', 'Coast'] }, gives: 'sectionPath' },
    { line: 'News / Coast', at: { crumbs: null }, gives: null },
  ],
  read: (_line, { crumbs }) =>
    crumbs === null ? null : { as: 'sectionPath', names: crumbs, why: because('sections') },
}
