import { because } from '../../article/reasons.ts'
import { datesOf } from '../date-lines.ts'
import type { LineKind } from './line-kind.ts'

/** Section names, parted by separators or on lines of their own, next to the headline: "News / Military / More"; a date can stand beside them. */
export const breadcrumb: LineKind = {
  name: 'breadcrumb',
  examples: [
    { line: 'News / Coast', at: { crumbs: ['News', 'Coast'] }, gives: 'sectionPath' },
    { line: 'Coast | 5 May 2024', at: { crumbs: ['Coast'] }, gives: 'dates' },
    { line: 'News / Coast', at: { crumbs: null }, gives: null },
  ],
  read: ({ text }, { crumbs, language }) => {
    if (crumbs === null) return null
    const dates = datesOf(text, language)
    return dates === null
      ? { as: 'sectionPath', names: crumbs, why: because('sections') }
      : { as: 'dates', ...dates, sections: crumbs, why: because('sections') }
  },
}
