import type { Locale } from 'date-fns'
import type { CleanedField } from '../../article/article.ts'
import type { BlockKind } from '../../article/body-block.ts'
import type { DateStamp } from '../../article/date-stamp.ts'
import type { Reason } from '../../article/reasons.ts'
import type { ResidueKind } from '../../article/residue.ts'
import type { OfflineWording, ReadingWording, SearchWording } from './tools-wording.ts'

/** Every word that the site itself says, in one language. Dates and numbers come in ready to be shown. */
export interface Wording {
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  readonly locale: Locale
  /** the calendar that its papers date by, as Unicode calls it */
  readonly datesBy: 'gregory' | 'persian'
  /** patterns of date-fns */
  readonly dates: {
    readonly full: string
    /** the day without its year, where a heading gives that */
    readonly dayOfYear: string
    readonly month: string
    readonly monthName: string
    readonly monthShort: string
    readonly monthLetter: string
    readonly year: string
  }
  readonly menu: {
    readonly site: string
    readonly sections: string
    readonly archive: string
    readonly about: string
  }
  /** what parts two things in a line */
  readonly comma: string
  /** what stands between a name and what it is, and at a sentence's end */
  readonly colon: string
  readonly stop: string
  /** what the site says of itself where its settings say nothing */
  readonly tagline: string
  readonly skip: string
  readonly footer: {
    readonly label: string
    readonly check: string
    readonly rss: string
    readonly jsonFeed: string
  }
  readonly articles: (n: number, shown: string) => string
  readonly quotations: (n: number, shown: string) => string
  readonly eachWithText: string
  readonly newest: string
  /** from so many publishers */
  readonly from: (n: number, shown: string) => string
  readonly between: (first: string, last: string) => string
  readonly breadcrumb: string
  readonly basis: Record<DateStamp['basis'], string>
  readonly basisSentence: Record<DateStamp['basis'], string>
  readonly noDate: string
  readonly noDateSentence: string
  readonly updated: (date: string) => string
  readonly readingTime: (n: number, shown: string) => string
  readonly share: string
  /** a page whose article its publisher has taken back */
  readonly withdrawn: { readonly title: string; readonly since: string; readonly reason: string }
  /** a page of which a newer capture stands */
  readonly older: { readonly notice: string; readonly link: string; readonly captures: string }
  readonly by: (name: string) => string
  readonly photoInWords: string
  readonly photoMissing: string
  readonly quotation: string
  readonly pullQuote: string
  readonly source: {
    readonly label: string
    readonly title: string
    readonly publisher: string
    readonly unknownPublisher: string
    readonly date: string
    readonly capture: string
    readonly bytes: (shown: string) => string
    readonly checksum: string
    /** before the fields that the publisher of the site corrected */
    readonly corrected: string
    /** where a corrected field is missing in the capture */
    readonly none: string
    readonly setAside: string
    readonly lines: (n: number, shown: string) => string
    readonly nothing: string
    readonly takeAway: string
    readonly text: string
    readonly lineByLine: string
  }
  readonly addresses: {
    readonly title: string
    readonly explained: (date: string | null) => string
    readonly unverified: string
  }
  readonly onward: {
    readonly inSection: (name: string) => string
    readonly inArchive: string
    readonly related: string
    readonly previous: string
    readonly next: string
  }
  readonly front: {
    readonly also: string
    readonly alsoSaid: string
    readonly week: (lastDay: string) => string
    readonly earlier: string
    readonly all: string
    readonly empty: string
    readonly emptyHint: string
  }
  readonly section: {
    readonly beside: string
    readonly feed: string
    readonly undated: string
  }
  readonly pages: {
    readonly label: string
    readonly page: (n: string, count: string) => string
    readonly newer: string
    readonly older: string
  }
  readonly voices: {
    readonly title: string
    readonly names: (n: number, shown: string) => string
    /** with so many quotations */
    readonly saying: (n: number, shown: string) => string
    /** in so many articles */
    readonly within: (n: number, shown: string) => string
    readonly find: string
    readonly noMatch: string
    readonly nobody: string
    readonly implied: string
    /** what a timeline counts, and how much of it a year holds */
    readonly aMonth: string
    readonly inYear: (year: string, count: string) => string
    readonly all: (name: string) => string
  }
  readonly archive: {
    readonly title: string
    readonly label: string
    readonly undated: string
    readonly busiest: (month: string) => string
    /** what the drawing of a year shows, and that of a month */
    readonly aDay: string
    readonly calendar: (month: string, most: string, day: string) => string
  }
  readonly sharing: {
    readonly article: string
    readonly back: string
    readonly preview: string
    readonly link: string
    readonly linkHint: string
    readonly copy: string
    readonly copied: string
    readonly mirrors: string
    readonly sendBy: string
    readonly takeAs: string
    readonly orQuotation: (n: number, shown: string) => string
    readonly thisQuotation: string
    readonly goesOnFrom: (number: string) => string
    readonly inItsPlace: string
    readonly implied: (number: string | null) => string
    readonly nobody: string
    readonly neighbours: string
    readonly all: (n: number, shown: string) => string
    readonly numbered: (number: string) => string
    readonly email: string
  }
  readonly evidence: {
    readonly title: (headline: string) => string
    readonly intro: string
    readonly blank: string
    readonly howToCheck: string
    readonly checkSteps: (file: string) => readonly string[]
    readonly owner: Record<CleanedField, string>
    readonly block: Record<BlockKind, string>
    readonly residue: Record<ResidueKind, string>
    /** why a line became what it did; `#` stands for what shows it */
    readonly reasons: Readonly<Record<Reason, string>>
    readonly issues: string
  }
  readonly about: {
    readonly title: string
    readonly paragraphs: readonly { readonly heading: string; readonly text: readonly string[] }[]
    readonly checkTitle: string
    readonly check: readonly string[]
    readonly mirrors: string
    readonly fonts: string
    readonly design: string
  }
  readonly reading: ReadingWording
  readonly offline: OfflineWording
  readonly search: SearchWording
  readonly notFound: { readonly title: string; readonly text: string }
  /** a page at a former address, which leads on */
  readonly moved: { readonly title: string; readonly text: string }
}
