/** Why a line of a capture became what it did; `#` stands for what shows it. */
export const REASONS = {
  headline: 'the line above the text that reads most like its headline',
  repeatedHeadline: 'the headline, a second time',
  sections: 'names of sections next to the headline',
  standfirst: 'a summary between the headline and the byline, date or photo',
  introducedByline: 'introduced by “#”',
  byline: 'names an author or an agency near the headline',
  date: 'a line of its own with a full date',
  otherDate: 'a date beside the one of the article',
  filePhoto: 'says that it is a file photo',
  photoCredit: 'ends with a photo credit: #',
  aboveCredit: 'stands right above a photo credit',
  introducedCaption: 'introduced as a picture’s caption',
  readsLikeCaption: 'reads like a caption between paragraphs',
  photoPlace: 'stands beside the date, where this publisher has a photo',
  text: 'running text within the article',
  subheading: 'a short line that titles the paragraphs below it',
  numberedPart: 'numbers a part of the text, with paragraphs below it',
  bullet: 'begins with “#”',
  bareItem: 'an item of a list without bullets',
  speakerLine: 'one of several lines that begin with “#”',
  asked: 'one of several questions that are answered in the first person',
  labelled: 'labelled “#”',
  signedPost: 'a post, with its signature below',
  embeddedLink: 'leads to a post, a film or a sound that the page showed',
  signedQuotation: 'a quotation, with its signature below',
  signature: 'signs the lines above it',
  notice: 'announces other addresses of the publisher',
  addresses: 'bare addresses below the notice that announces them',
  share: 'a button that shares, saves or prints',
  menu: 'an entry of the site’s menu',
  related: 'leads to other articles',
  advertisement: 'advertises a product or a subscription',
  comments: 'belongs to the readers’ comments',
  pageNotice: 'a notice of the page, as on rights, cookies or the time that reading takes',
  publisher: 'a line of every page of #',
  boxed: 'stands in a box that interrupts the text',
  ornament: 'signs without a word, as between the parts of a text',
  aboveText: 'stands above the text, and is no part of its head',
  withinText: 'a short line inside the text that belongs to no paragraph',
  sentenceBelow: 'a sentence below the end of the text',
  belowText: 'stands below the end of the text',
  shortBelow: 'a short line below the end of the text',
} as const satisfies Record<string, string>

export type Reason = keyof typeof REASONS

/** What shows a reason, where it has a place for that. */
type Shows<R extends Reason> = (typeof REASONS)[R] extends `${string}#${string}` ? [shows: string] : []

/** A reason in words, with what shows it. */
export function because<R extends Reason>(reason: R, ...[shows = '']: Shows<R>): string {
  return REASONS[reason].replace('#', () => shows)
}

/** The reason that words state, and what shows it; null where they state none of these. */
export function reasonIn(words: string): { readonly reason: Reason; readonly shows: string } | null {
  for (const { reason, before, behind } of PARTS) {
    if (behind === undefined ? words === before : words.startsWith(before) && words.endsWith(behind))
      return { reason, shows: words.slice(before.length, words.length - (behind ?? '').length) }
  }
  return null
}

const isReason = (name: string): name is Reason => name in REASONS

/** The words of each reason on either side of what shows it; those without such a place first, as they say most. */
const PARTS = Object.keys(REASONS)
  .filter(isReason)
  .map((reason) => {
    const [before = '', behind] = REASONS[reason].split('#')
    return { reason, before, behind }
  })
  .sort((a, b) => Number(a.behind !== undefined) - Number(b.behind !== undefined))
