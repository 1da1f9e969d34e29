import type { Locale } from 'date-fns'

/** What invented articles are made of in one language. In sentences, {name}, {last}, {role}, {place} and {thing} are filled in. */
export interface DemoLanguage {
  readonly language: string
  readonly locale: Locale
  readonly dateFormat: string
  readonly sections: readonly (readonly string[])[]
  readonly firstNames: readonly string[]
  readonly lastNames: readonly string[]
  /** names are written family name first, without a space */
  readonly familyNameFirst?: true
  readonly roles: readonly string[]
  readonly places: readonly string[]
  readonly things: readonly string[]
  readonly headlines: readonly string[]
  readonly openings: readonly string[]
  readonly sentences: readonly string[]
  readonly said: readonly string[]
  readonly alone: readonly string[]
  readonly caption: string
  readonly byline: string
  readonly notice: string
  readonly publishers: readonly string[]
  readonly footer: readonly string[]
}
