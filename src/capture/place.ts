import type { Spoken } from './find-dialogue.ts'
import type { Label } from './label.ts'
import type { Prose } from './prose.ts'
import type { Verdict } from './survey.ts'

/** Where a line stands: what a rule may look at beside the line itself. */
export interface Place {
  /** before the body, within it, or after it */
  readonly zone: 'head' | 'body' | 'tail'
  /** before the headline, the headline itself, or after it; a capture without headline is all `after` */
  readonly headline: 'before' | 'here' | 'after'
  /** the section names of a line of the breadcrumb */
  readonly crumbs: readonly string[] | null
  /** so near above the headline that a photo's caption can stand there */
  readonly overHeadline: boolean
  /** after the headline, with byline, date or caption still to come before the text */
  readonly beforeDetails: boolean
  /** the next line is a photo's credit and nothing else, and the text goes on behind it: closer to this line than this is to the one above, or parted by one blank line; else it is close, without a blank line, or null */
  readonly creditBelow: 'closer' | 'apart' | 'close' | null
  /** it is introduced as a picture's caption, by a label in front of it or above, with whom the picture is from */
  readonly introduced: { readonly label: string; readonly credit: string | null } | null
  /** above or below the date line of a publisher whose pages have a photo there */
  readonly photoPlace: 'above the date' | 'below the date' | null
  /** the line that reads most like the byline, or one that names a further author */
  readonly byline: boolean
  readonly prose: Prose
  /** what the model takes the line for, if it stands within the text */
  readonly verdict: Verdict
  /** a title with a number, with text between it and the next */
  readonly numbersPart: boolean
  /** an item of a list without bullets */
  readonly bareItem: boolean
  /** within the text, in a box with other articles or an offer */
  readonly boxed: boolean
  /** a line of an interview */
  readonly spoken: Spoken | null
  /** the headline stands a second time */
  readonly repeatsHeadline: boolean
  /** the lines above and below, blank ones apart; empty at the capture's edges */
  readonly lineAbove: string
  readonly lineBelow: string
  /** the label of the line before, blank lines apart */
  readonly previous: Label | null
  readonly language: string
}
