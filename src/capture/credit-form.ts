/** A form in which pages name who took a photo: `credit` is group 1. Each row has a line that it was made for. */
export interface CreditForm {
  readonly pattern: RegExp
  readonly example: string
  /** a sign that it cannot do without: of most lines, which have none, its pattern need not read a letter */
  readonly sign?: string
}
